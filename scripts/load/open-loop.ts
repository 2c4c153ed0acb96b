/** Votes that arrive by themselves, as those of halls do: nobody waits until somebody else's vote is answered. */

import type { Marks } from '../../domain/ballots/marks.ts';
import type { SeededRandom } from '../hall/seeded-random.ts';
import type { CastVote } from './cast-vote.ts';
import { quantile } from './quantile.ts';

export interface Arrivals {
  /** Ballots a second, on average. */
  readonly perSecond: number;
  readonly seconds: number;
}

/** How late the ballots left the computer that sends them, in milliseconds. */
export interface Lateness {
  readonly p99: number;
  readonly max: number;
}

/** What is asked of a phone. */
interface Voter {
  /** Sends its n-th ballot until it is received. @param dueAt when it was to be sent, on the monotonic clock */
  cast(send: number, marks: Marks, dueAt: number): Promise<CastVote>;
}

export interface ArrivedVotes {
  /** A wait counts from the moment at which the ballot was to be sent. */
  readonly casts: readonly CastVote[];
  readonly late: Lateness;
}

/** Nobody taps faster for long: the server slows a card down that does (B20). */
export const mostPerPhone = 2;
/** A tenth of the wait that is looked for. Whoever sends later than that measures the sender, and not the server. */
const mostLateMs = 25;

/** Whether the run says nothing of the server, because the sender could not keep up. */
export function isVoid({ p99 }: Lateness): boolean {
  return p99 > mostLateMs;
}

/**
 * When each ballot is to be sent, in milliseconds from the start: at random, as people do who know nothing of each other
 * (a Poisson process).
 */
export function sendTimes(random: SeededRandom, { perSecond, seconds }: Arrivals): number[] {
  const times: number[] = [];
  for (let at = 0; ; times.push(at)) {
    at -= (Math.log(1 - random.next()) / perSecond) * 1_000;
    if (at >= seconds * 1_000) return times;
  }
}

/** One phone after the other votes; each sends its own ballots in order. */
export async function voteAsTheyArrive(
  phones: readonly Voter[],
  times: readonly number[],
  marksOf: (place: number) => Marks,
): Promise<ArrivedVotes> {
  const sent: Promise<CastVote>[] = [];
  const late: number[] = [];
  const began = performance.now();
  while (sent.length < times.length) {
    const now = performance.now();
    for (let at = times[sent.length]; at !== undefined && began + at <= now; at = times[sent.length]) {
      const place = sent.length;
      late.push(performance.now() - began - at);
      sent.push(castAfter(sent[place - phones.length], phones, place, began + at, marksOf(place)));
    }
    const next = times[sent.length] ?? 0;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, began + next - performance.now())));
  }
  const casts = await Promise.all(sent);
  return { casts, late: { p99: quantile(late, 0.99), max: quantile(late, 1) } };
}

/** A phone keeps its next ballot until the one before is answered: the wait counts all the same. */
async function castAfter(
  before: Promise<CastVote> | undefined,
  phones: readonly Voter[],
  place: number,
  dueAt: number,
  marks: Marks,
): Promise<CastVote> {
  if (before !== undefined) await before;
  const phone = phones[place % phones.length];
  if (!phone) throw new Error('nobody is there to vote');
  return phone.cast(1 + Math.floor(place / phones.length), marks, dueAt);
}
