/** The event of the sample, played to its end in its own folder. */

import type { Command } from '../../domain/event/commands.ts';
import { announcementSteps } from '../../domain/event/announced.ts';
import { eventId, nobody, personId, type Actor } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { calling, opening, sealing, type UnversionedCommand } from '../../domain/testing/evening.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { RunningServer } from '../../server/build.ts';
import { buildForTest } from '../../server/testing/build-for-test.ts';
import type { EventRoom } from '../../server/live/event-room.ts';

/** The number of the sample's event on a first start. */
export const sampleEvent = 1;

/** The sample was played to its end in that folder: voted on, sealed, told and signed by two. */
export async function playSample(dataDir: string): Promise<void> {
  const server = await serve(dataDir);
  const room = server.rooms.event(eventId(sampleEvent));
  assert(room, 'the sample is there');
  for (const ask of [...opening, ...calling(room.state.order)]) await press(room, ask);
  const voter: Actor = { role: 'voter', person: nobody };
  for (const key of [...room.state.cards.keys()].slice(0, 3))
    must(
      await room.submit(
        { type: 'send-ballot', key, marks: withIds([[1, 4]]), device: withIds('phone'), send: 1, basedOn: 0 },
        voter,
      ),
    );
  for (const ask of sealing) await press(room, ask);
  await press(room, { type: 'start-results' });
  const [run] = room.state.runs;
  assert(run, 'the count was sealed');
  const steps = announcementSteps(run).length + 1;
  while (room.state.resultsShown < steps) await press(room, { type: 'show-next-result' });
  await sign(server, room);
  await server.close();
}

/** A server on that folder in this process: the next start, as `npm start` does it. */
export function serve(dataDir: string): Promise<RunningServer> {
  return buildForTest(
    { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 },
    { report: () => undefined },
  );
}

async function press(room: EventRoom, ask: UnversionedCommand): Promise<void> {
  const command = { ...ask, on: room.state.stageVersion } as Command;
  must(await room.submit(command, { role: 'officer', person: personId(1) }));
}

async function sign({ register }: RunningServer, room: EventRoom): Promise<void> {
  const people = await register.people.ofEvent(room.event);
  for (const [as, part] of [
    ['officer', 'officer'],
    ['second', 'witness'],
  ] as const) {
    const person = people.find((each) => each.part === part)?.person ?? nobody;
    const fingerprint = room.hall().fingerprint ?? '';
    await press(room, { type: 'sign', run: room.state.runs.length, fingerprint, as, person });
  }
}
