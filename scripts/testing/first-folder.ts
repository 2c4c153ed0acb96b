/** The folder that the README's first command makes, after a day's work: the world in which keeping is tried. */

import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { calling, opening, sealing, type Ask } from '../../domain/testing/evening.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { Command } from '../../domain/event/commands.ts';
import { toldSteps } from '../../domain/event/told.ts';
import type { Actor } from '../../domain/ids.ts';
import { build, type RunningServer } from '../../server/build.ts';
import type { EventRoom } from '../../server/live/event-room.ts';
import { Visitor } from '../../server/testing/visitor.ts';
import { setUpHall, tokenOf } from '../hall/officer.ts';
import { Staff } from '../hall/staff.ts';
import { open, ready, stop } from './opened-program.ts';

/** The sample's event, and a real one that the same officer made. */
export const sampleEvent = 1;
const realEvent = 2;

export interface FirstFolder {
  readonly dataDir: string;
  /** The officer's browser, signed in by the link that the first start printed. */
  readonly cookie: string;
}

const bid = {
  name: 'Squeeze',
  organisation: 'The juice bar',
  purpose: 'A juice bar on wheels',
  beneficiaries: 'Everybody',
  priorities: '',
  period: '',
  askPence: 180_00,
  leastPence: null,
};
const presenter = { name: 'Maisie Berg', contact: 'on 01632 960001', under18: true, adult: 'Grandad Len' };

/** Every link was opened, cards too; the sample has one project more, and beside it stands a real event, ready for its doors. */
export async function firstFolder(dataDir: string): Promise<FirstFolder> {
  const opened = open(dataDir);
  const { url, links, cards = [] } = await ready(opened);
  if (links === undefined) throw new Error('the first start hands out links');
  const [officer] = await Promise.all(
    [links.officer, links.facilitator, links.desk, links.projector].map((link) =>
      Staff.signIn(url, tokenOf(link)),
    ),
  );
  if (officer === undefined) throw new Error('the first link is the officer’s');
  for (const { code } of cards) must((await new Visitor(url).post('/api/card', { code })).outcome());
  await officer.post(`/api/events/${sampleEvent}/bids`, { ...bid, presenter });
  const bids = [bid, { ...bid, name: 'Skate ramp' }];
  await setUpHall(officer, { name: 'Real', potPence: 500_00, bids, rules: recommendedRules, cards: 4 });
  await officer.post(`/api/events/${realEvent}/bids`, { ...bid, name: 'Choir', presenter });
  await officer.post(`/api/events/${realEvent}/links`, { role: 'desk', person: null });
  await stop(opened);
  return { dataDir, cookie: officer.cookie };
}

/** The sample was played to its end in that folder: voted on, sealed, told and signed by two. */
export async function playSample(dataDir: string): Promise<void> {
  const server = await serve(dataDir);
  const room = server.rooms.event(sampleEvent);
  if (room === undefined) throw new Error('the sample is there');
  for (const ask of [...opening, ...calling(room.state.order)]) await press(room, ask);
  const voter: Actor = { role: 'voter', person: 0 };
  for (const key of [...room.state.cards.keys()].slice(0, 3))
    must(
      await room.submit(
        { type: 'send-ballot', key, marks: [[1, 4]], device: 'phone', send: 1, basedOn: 0 },
        voter,
      ),
    );
  for (const ask of sealing) await press(room, ask);
  await press(room, { type: 'start-results' });
  const steps = toldSteps(room.state.runs[0] ?? fail('the count was sealed')).length + 1;
  while (room.state.resultsShown < steps) await press(room, { type: 'show-next-result' });
  await sign(server, room);
  await server.close();
}

/** A server on that folder in this process: the next start, as `npm start` does it. */
export function serve(dataDir: string): Promise<RunningServer> {
  return build(
    { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 },
    { report: () => undefined },
  );
}

async function press(room: EventRoom, ask: Ask): Promise<void> {
  const command = { ...ask, on: room.state.stageVersion } as Command;
  must(await room.submit(command, { role: 'officer', person: 1 }));
}

async function sign({ register }: RunningServer, room: EventRoom): Promise<void> {
  const people = register.people.ofEvent(room.event);
  for (const [as, part] of [
    ['officer', 'officer'],
    ['second', 'witness'],
  ] as const) {
    const person = people.find((each) => each.part === part)?.person ?? 0;
    const fingerprint = room.hall().fingerprint ?? '';
    await press(room, { type: 'sign', run: room.state.runs.length, fingerprint, as, person });
  }
}

function fail(why: string): never {
  throw new Error(why);
}
