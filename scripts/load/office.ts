/** An office at work on the largest results while a hall votes: how long votes wait under each of its acts. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areaId, fundId } from '../../domain/ids.ts';
import { build } from '../../server/build.ts';
import { compare } from '../../server/crash/compare.ts';
import { databaseName } from '../../server/data-folder.ts';
import type { EventSummary } from '../../domain/wire/http.ts';
import { tokenOf } from '../hall/officer.ts';
import { Staff } from '../hall/staff.ts';
import { openVotingHall } from '../hall/voting-hall.ts';
import { officeActs, type OfficeAct } from './office/acts.ts';
import { addLargest, type Size } from './office/largest.ts';
import { Voters } from './office/waits.ts';
import { bids } from './scenarios.ts';
import { Served } from './served.ts';
import type { LoopDelay } from './usage.ts';

export interface OfficeScenario extends Size {
  readonly phones: number;
  readonly perSecond: number;
  /** How often each act is done by itself; 0: only all of them in turn. */
  readonly repeat: number;
  /** How long all of them are done in turn afterwards. */
  readonly seconds: number;
  readonly seed: number;
  /** Only acts whose name contains one of these; all when there are none. */
  readonly only: readonly string[];
}

/** The worst that a vote waited, in milliseconds. */
export interface ActMeasured {
  readonly act: string;
  /** How the server answered, and how often. */
  readonly answers: Readonly<Record<string, number>>;
  readonly votes: number;
  readonly worstMs: number;
  readonly overIdleMs: number;
  /** The longest that the server's loop stood still: on a busy machine also because others worked. */
  readonly loopMs: number;
  /** What the loop's own thread worked for it each time: neighbours on the machine do not count, nor do the votes. */
  readonly loopCpuMs: number;
  readonly met: boolean;
}

export interface OfficeMeasured {
  readonly idle: LoopDelay & { readonly votes: number; readonly worstMs: number };
  readonly acts: readonly ActMeasured[];
  readonly together: ActMeasured;
  readonly lost: number;
  readonly countedTwice: number;
}

/** What a vote may wait longer because somebody in the office does something. */
const targetMs = 100;

export async function measureOffice(
  scenario: OfficeScenario,
  say: (text: string) => void,
): Promise<OfficeMeasured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-office-'));
  try {
    return await measureIn(dataDir, scenario, say);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measureIn(
  dataDir: string,
  scenario: OfficeScenario,
  say: (text: string) => void,
): Promise<OfficeMeasured> {
  const { phones, perSecond, repeat, seconds, seed } = scenario;
  const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 };
  const first = await build(config);
  const hall = await openVotingHall(first, bids, phones);
  hall.facilitator.leave();
  const setUp = await anotherEvent(hall.officer);
  const link = (await first.access.makeOwnerLink()).url;
  await first.close();
  // One more for the time in which everything is done in turn.
  const largest = await addLargest(dataDir, scenario, repeat + 1, seed);
  const server = await Served.start('full', dataDir);
  const officer = await Staff.signIn(server.url, tokenOf(link));
  const tokens = hall.cards.map(({ token }) => token);
  const voters = await Voters.start({ url: server.url, event: hall.event, tokens, perSecond, seed });
  const all = await officeActs({ officer, dataDir, largest, setUp });
  const acts = all.filter(
    ({ name }) => scenario.only.length === 0 || scenario.only.some((part) => name.includes(part)),
  );
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  const watched = async (what: () => Promise<void>): Promise<Watched> => {
    await voters.waits();
    await server.loop();
    await what();
    // The votes that were sent while it was done, and that were answered after it.
    await pause(1_000 / perSecond);
    const waits = await voters.waits();
    return { votes: waits.length, worstMs: Math.max(0, ...waits), ...(await server.loop()) };
  };

  await watched(() => pause(1_000).then(() => undefined));
  const idle = await watched(() => pause(Math.max(1, seconds / 4) * 1_000).then(() => undefined));
  say(
    `Nobody in the office: ${idle.votes} votes, the slowest received after ${idle.worstMs.toFixed(0)} ms; the loop stood still for ${idle.loopMs.toFixed(0)} ms at most.\n`,
  );
  const measured: ActMeasured[] = [];
  for (const act of repeat > 0 ? acts : []) {
    const answers: string[] = [];
    const found = await watched(async () => {
      for (let time = 0; time < repeat; time += 1) answers.push(await act.done(time));
    });
    measured.push(told(act.name, answers, found, idle));
    say(lineOf(measured.at(-1)));
  }
  const answers: string[] = [];
  const found = await watched(async () => {
    const until = performance.now() + seconds * 1_000;
    // At least once each, however slow the machine is.
    for (let time = 0; time < acts.length || performance.now() < until; time += 1)
      answers.push(await nextOf(acts, time).done(repeat + Math.floor(time / acts.length)));
  });
  const together = told(`all of them, for ${seconds} seconds`, answers, found, idle);
  say(lineOf(together));
  const received = await voters.end();
  await server.stop();
  const toldTo = new Map(hall.cards.map(({ key }, place) => [key, received[place] ?? []]));
  const { lost, twice, wrong, sound } = await compare(join(dataDir, databaseName), hall.event, toldTo);
  return { idle, acts: measured, together, lost: lost + wrong + (sound ? 0 : 1), countedTwice: twice };
}

type Watched = OfficeMeasured['idle'];

function told(act: string, given: readonly string[], found: Watched, idle: Watched): ActMeasured {
  const overIdleMs = Math.max(0, found.worstMs - idle.worstMs);
  const answers = Object.fromEntries(
    [...Map.groupBy(given, (answer) => answer)].map(([answer, each]) => [answer, each.length]),
  );
  const ofVotes = (idle.loopCpuMs * found.votes) / Math.max(1, idle.votes);
  const loopCpuMs = Math.max(0, found.loopCpuMs - ofVotes) / given.length;
  return { act, answers, ...found, loopCpuMs, overIdleMs, met: overIdleMs <= targetMs };
}

function lineOf(measured: ActMeasured | undefined): string {
  if (!measured) return '';
  const { act, answers, overIdleMs, loopMs, loopCpuMs, met } = measured;
  const said = Object.entries(answers)
    .map(([answer, times]) => `${times} × ${answer}`)
    .join(', ');
  return `${act} (${said}): worst wait of a vote over idle, ms: target ${targetMs} / measured ${overIdleMs.toFixed(0)} / ${met ? 'met' : 'not met'}; the loop stood still for ${loopMs.toFixed(0)}, and worked ${loopCpuMs.toFixed(0)} each time\n`;
}

/** An event that is still being set up, in the hall's own fund. */
async function anotherEvent(officer: Staff): Promise<EventSummary> {
  const [fund] = await officer.call('GET /api/officer/funds');
  const place = {
    fund: fund?.fund ?? fundId(1),
    area: areaId(1),
    name: 'Next year',
    venue: 'Town hall',
    date: 'later',
  };
  return officer.call('POST /api/officer/events', { body: place });
}

function nextOf(acts: readonly OfficeAct[], time: number): OfficeAct {
  const act = acts[time % acts.length];
  if (!act) throw new Error('Broken assumption: there is something that an office does');
  return act;
}
