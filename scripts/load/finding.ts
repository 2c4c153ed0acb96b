/** `npm run load -- --find`: the highest rate at which 99 of 100 ballots are received in time, of the server and of the bare loop. */

import { highestRate, type HighestRate } from './highest-rate.ts';
import { isVoid, mostPerPhone } from './open-loop.ts';
import { withPreparedHall } from './prepared-hall.ts';
import { measure } from './run.ts';
import type { Scenario } from './scenarios.ts';
import type { Program } from './served.ts';
import { wantedP99Ms } from './targets.ts';

export interface FindingAt {
  readonly programs: readonly Program[];
  readonly scenario: Scenario;
  /** Where it begins, in ballots a second. */
  readonly from: number;
  readonly seconds: number;
  readonly seed: number;
}

export interface Found {
  readonly highest: Readonly<Partial<Record<Program, HighestRate>>>;
  readonly lost: number;
  readonly countedTwice: number;
}

/** Each rate is tried on a fresh copy of the same hall. */
export async function findHighest(
  { programs, scenario, from, seconds, seed }: FindingAt,
  say: (text: string) => void,
): Promise<Found> {
  const highest: Partial<Record<Program, HighestRate>> = {};
  let [lost, countedTwice, runs] = [0, 0, 0];
  await withPreparedHall(scenario.phones, async (hall) => {
    for (const program of programs) {
      const tryAt = async (rate: number) => {
        const arrivals = { perSecond: rate, seconds };
        const found = await measure(program, hall, { ...scenario, arrivals }, seed + runs);
        const { ackMs, late } = found;
        runs += 1;
        lost += found.lost;
        countedTwice += found.countedTwice;
        const tried = { rate, p99: ackMs.p99, isVoid: late !== null && isVoid(late) };
        say(`${program} ${rate} a second: 99 of 100 received within ${ackMs.p99.toFixed(0)} ms`);
        say(tried.isVoid ? `; void: the sender was ${late?.p99.toFixed(0)} ms late\n` : '\n');
        return tried;
      };
      const search = { from, most: scenario.phones * mostPerPhone, withinMs: wantedP99Ms };
      highest[program] = await highestRate(tryAt, search);
    }
  });
  return { highest, lost, countedTwice };
}

/** A line for each program. */
export function foundLines({ highest }: Found): string {
  const ends = {
    server: 'the server was slower above it',
    sender: 'the sender could not keep up above it, so it is at least this',
    phones: 'so many phones send no more, so it is at least this',
  };
  return Object.entries(highest)
    .map(([program, { rate, limit }]) => `${program}: ${rate} a second; ${ends[limit]}\n`)
    .join('');
}
