/** An office at work on the largest results while a hall votes: how long votes wait under each of its acts. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadUsage } from '../command.ts';
import { addingAnEvent, type OfficeAct } from './office/acts.ts';
import { besideVotes, type BesideVotes, type Stored } from './office/beside-votes.ts';
import type { Size } from './office/largest.ts';
import { prepareOffice, type PreparedOffice } from './office/prepared.ts';
import { lineOf, told, type ActMeasured, type Answered, type Watched } from './office/told.ts';

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

export interface OfficeMeasured extends Stored {
  /** While nobody was in the office: beside each series of acts that was measured. */
  readonly idle: readonly Watched[];
  readonly acts: readonly ActMeasured[];
  readonly together: ActMeasured;
}

type Say = (text: string) => void;

/** So many events can be sealed while everything is done in turn. */
const leastCounted = 3;

export async function measureOffice(scenario: OfficeScenario, say: Say): Promise<OfficeMeasured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-office-'));
  try {
    const counted = Math.max(leastCounted, scenario.repeat);
    return await measureIn(await prepareOffice(dataDir, { ...scenario, counted }), scenario, say);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measureIn(
  prepared: PreparedOffice,
  { perSecond, repeat, seconds, seed, only }: OfficeScenario,
  say: Say,
): Promise<OfficeMeasured> {
  const votes = { perSecond, seed, idleMs: Math.max(1, seconds / 4) * 1_000 };
  const isAsked = ({ name }: OfficeAct): boolean =>
    only.length === 0 || only.some((part) => name.includes(part));
  const all: SeriesMeasured[] = [];
  const series = async (which: (act: OfficeAct) => boolean, measure: MeasureSeries): Promise<void> => {
    const isIn = (act: OfficeAct): boolean => isAsked(act) && which(act);
    const found = await besideVotes(prepared, votes, isIn, async (office) => {
      say(idleLine(office.idle));
      const acts: ActMeasured[] = [];
      for await (const act of measure(office)) {
        say(lineOf(act));
        acts.push(act);
      }
      return { idle: office.idle, acts };
    });
    if (found !== null) all.push(found);
  };
  const eachAlone: MeasureSeries = (office) => alone(office, repeat);
  if (repeat > 0) {
    // What adds a whole event each time has a series of its own: nothing is measured on what another act left behind.
    await series(({ name }) => !addingAnEvent.includes(name), eachAlone);
    for (const adding of addingAnEvent) await series(({ name }) => name === adding, eachAlone);
  }
  await series(
    () => true,
    (office) => inTurn(office, seconds),
  );
  const together = all.at(-1)?.acts[0];
  if (together === undefined) throw new BadUsage('No act has a name with that text.');
  return {
    idle: all.map((each) => each.idle),
    acts: all.slice(0, -1).flatMap(({ acts }) => acts),
    together,
    lost: all.reduce((sum, { lost }) => sum + lost, 0),
    countedTwice: all.reduce((sum, { countedTwice }) => sum + countedTwice, 0),
  };
}

interface SeriesOfActs {
  readonly idle: Watched;
  readonly acts: readonly ActMeasured[];
}

type SeriesMeasured = SeriesOfActs & Stored;
type MeasureSeries = (office: BesideVotes) => AsyncIterable<ActMeasured>;

/** Each act by itself, so many times. */
async function* alone({ acts, idle, watched }: BesideVotes, repeat: number): AsyncIterable<ActMeasured> {
  for (const act of acts) {
    const answers: Answered[] = [];
    const found = await watched(async () => {
      for (let time = 0; time < repeat; time += 1) answers.push(...(await answersOf(act, time)));
    });
    yield told(act.name, answers, found, idle);
  }
}

/** All acts, one after the other, for so long: at least once each, however slow the machine is. */
async function* inTurn({ acts, idle, watched }: BesideVotes, seconds: number): AsyncIterable<ActMeasured> {
  const answers: Answered[] = [];
  const found = await watched(async () => {
    const until = performance.now() + seconds * 1_000;
    for (let time = 0; time === 0 || performance.now() < until; time += 1)
      for (const act of acts)
        if (time === 0 || performance.now() < until) answers.push(...(await answersOf(act, time)));
  });
  yield told(`all of them, for ${seconds} seconds`, answers, found, idle);
}

/** Nothing when there is nothing left to do it to. */
async function answersOf({ name, done, expected }: OfficeAct, time: number): Promise<Answered[]> {
  const answer = await done(time);
  return answer === null ? [] : [{ act: name, answer, expected }];
}

function idleLine({ votes, worstMs, loopMs }: Watched): string {
  return `Nobody in the office: ${votes} votes, the slowest received after ${worstMs.toFixed(0)} ms; the loop stood still for ${loopMs.toFixed(0)} ms at most.\n`;
}
