/**
 * Rounds of blows under load: every event votes all the time, something is killed, stopped or woken, and the next round
 * begins when everything is whole again. What phones were told is then compared with the chains in the database.
 */

import type { CrashComparison } from '../../server/crash/compare.ts';
import { SeededRandom } from '../hall/seeded-random.ts';
import { quantile } from '../load/quantile.ts';
import { blowNames, blowsOnOneNode, strike, type BlowName } from './blows.ts';
import type { FrontName } from './front.ts';
import type { Voting } from './voting.ts';
import { World, type WorldSetup } from './world.ts';

export const plantedFaults = ['ack-before-commit', 'no-fence'] as const;
export type PlantedFault = (typeof plantedFaults)[number];

export interface ClusterSetup extends Omit<WorldSetup, 'fault'> {
  readonly seed: number;
  readonly rounds: number;
  /** The blows that may fall; none for all that there are. */
  readonly only: readonly BlowName[];
  readonly planted: PlantedFault | null;
}

/** Milliseconds. */
interface Waits {
  readonly p50: number;
  readonly max: number;
}

export interface Clustered extends Omit<CrashComparison, 'twice'> {
  readonly countedTwice: number;
  /** What a phone took for true of a server that had been followed by another before it was asked. */
  readonly deposedAnswers: number;
  /** Events that did not go on within a minute of a blow. */
  readonly stuck: number;
  /** Ballots that met a refusal which no phone should meet. */
  readonly refused: number;
  /** Nodes that ended by themselves. */
  readonly fell: number;
  /** From a blow until a ballot of an event that it hit is received which was sent after it; null where it hit none. */
  readonly takeoverMs: Waits | null;
  /** The same of the events that it did not hit. */
  readonly besideMs: Waits | null;
  readonly blows: Readonly<Partial<Record<BlowName, number>>>;
  readonly front: FrontName;
}

/** What phones have received before a blow falls, at least. */
const mostBefore = 40;
const stuckAfterMs = 60_000;

/** How long events took to go on, and what else was seen on the way. */
interface Tally {
  readonly hit: number[];
  readonly beside: number[];
  readonly blows: Partial<Record<BlowName, number>>;
  stuck: number;
  fell: number;
}

export function clusterRounds(setup: ClusterSetup, say: (text: string) => void): Promise<Clustered> {
  const fault = setup.planted === null ? '' : `,${setup.planted}`;
  return World.with({ ...setup, fault }, async (world) => {
    const random = new SeededRandom(setup.seed);
    const votings = world.vote(random.fork(-1));
    try {
      const tally = await play(world, votings, setup, say);
      if (setup.planted === null) await Promise.all(votings.map((voting) => voting.stop()));
      // What a mistake spoiled may keep a phone waiting for ever; whatever one is owed is not compared.
      else for (const voting of votings) voting.leave();
      const compared = await compareAll(world, votings);
      return { ...compared, ...summedUp(votings, tally), front: world.front.name };
    } finally {
      for (const voting of votings) voting.leave();
    }
  });
}

async function play(
  world: World,
  votings: readonly Voting[],
  setup: ClusterSetup,
  say: (text: string) => void,
): Promise<Tally> {
  const random = new SeededRandom(setup.seed).fork(-2);
  const order = blowsOf(setup);
  const tally: Tally = { hit: [], beside: [], blows: {}, stuck: 0, fell: 0 };
  for (let round = 0; round < setup.rounds; round += 1) {
    const name = nextBlow(order, round, random);
    await quiet(votings, received(votings) + random.whole(1, mostBefore));
    const owners = votings.map((voting) => world.ownerOf(voting));
    const began = performance.now();
    const { node, mend } = await strike(name, world, random);
    tally.blows[name] = (tally.blows[name] ?? 0) + 1;
    const took = await Promise.all(votings.map((voting) => goesOn(voting, began)));
    for (const [place, ms] of took.entries()) {
      const isHit = node === null || node === owners[place] || world.nodes.length === 1;
      (isHit ? tally.hit : tally.beside).push(ms);
      if (ms === Infinity) tally.stuck += 1;
    }
    await mend();
    for (const each of world.nodes.filter(({ server }) => !server.isRunning)) {
      tally.fell += 1;
      await world.startAgain(each);
    }
    say(`${round + 1}. ${name}: ${took.map(seconds).join(', ')}; ${received(votings)} ballots received.\n`);
    if (tally.stuck > 0 || (setup.planted !== null && (await isFoundOut(world, votings)))) break;
  }
  const ended = performance.now();
  await Promise.all(votings.map((voting) => goesOn(voting, ended)));
  return tally;
}

function blowsOf({ nodes, only }: ClusterSetup): readonly BlowName[] {
  if (only.length > 0) return only;
  return nodes === 1 ? blowsOnOneNode : blowNames;
}

/** Every kind once, then whichever the seed says. */
function nextBlow(order: readonly BlowName[], round: number, random: SeededRandom): BlowName {
  const place = round < order.length ? round : random.whole(0, order.length - 1);
  return order[place] ?? 'kill-node';
}

function received(votings: readonly Voting[]): number {
  return votings.reduce((sum, voting) => sum + voting.received, 0);
}

async function quiet(votings: readonly Voting[], enough: number): Promise<void> {
  const began = performance.now();
  while (received(votings) < enough && performance.now() - began < stuckAfterMs) await soon();
}

/** Milliseconds until a ballot that was sent after `began` is received; Infinity where none was. */
async function goesOn(voting: Voting, began: number): Promise<number> {
  while (!voting.goesOnSince(began)) {
    if (performance.now() - began > stuckAfterMs || voting.refused !== null) return Infinity;
    await soon();
  }
  return performance.now() - began;
}

async function isFoundOut(world: World, votings: readonly Voting[]): Promise<boolean> {
  const { lost, countedTwice } = await compareAll(world, votings);
  return lost + countedTwice > 0 || votings.some(({ deposedAnswers }) => deposedAnswers > 0);
}

async function compareAll(world: World, votings: readonly Voting[]) {
  const each = await Promise.all(votings.map((voting) => world.compared(voting)));
  const sum = (pick: (compared: CrashComparison) => number) => each.reduce((all, one) => all + pick(one), 0);
  return {
    acknowledged: sum(({ acknowledged }) => acknowledged),
    lost: sum(({ lost }) => lost),
    countedTwice: sum(({ twice }) => twice),
    wrong: sum(({ wrong }) => wrong),
    sound: each.every(({ sound }) => sound),
  };
}

function summedUp(votings: readonly Voting[], { hit, beside, blows, stuck, fell }: Tally) {
  return {
    deposedAnswers: votings.reduce((sum, voting) => sum + voting.deposedAnswers, 0),
    refused: votings.filter(({ refused }) => refused !== null).length,
    takeoverMs: waitsOf(hit),
    besideMs: waitsOf(beside),
    blows,
    stuck,
    fell,
  };
}

function waitsOf(ms: readonly number[]): Waits | null {
  const ended = ms.filter((each) => each < Infinity);
  if (ended.length === 0) return null;
  return { p50: Math.round(quantile(ended, 0.5)), max: Math.round(quantile(ended, 1)) };
}

function seconds(ms: number): string {
  return ms === Infinity ? 'not within a minute' : `${(ms / 1000).toFixed(1)} s`;
}

/** A moment that has nothing to do with when ballots are taken. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
