import { compareRatios, greatestCommonDivisor, INFINITE, ratio, type Ratio } from '../exact.ts';
import { allocationOf, assertSound } from './checks.ts';
import { electorateOf, type Electorate, type Support } from './electorate.ts';
import { assertInstance, type Instance, type Project } from './instance.ts';
import type { NotEarned } from './phragmen-steps.ts';
import { Precedence } from './precedence.ts';
import type { Profile } from './profile.ts';
import { Rivals } from './rivals.ts';
import type { Allocation, Step } from './steps.ts';
import type { SettleTie } from './ties.ts';

/** A project that may still be bought. */
interface Waiting {
  readonly project: Project;
  readonly support: Support;
  /** How many of its supporters last paid at each purchase: the first stands for those who never paid. */
  readonly paidAt: number[];
}

interface State {
  readonly electorate: Electorate;
  /** The purchase at which each group last paid. */
  readonly paid: Int32Array;
  /** The time of every purchase over `divisor`, after a zero for those who never paid. */
  times: readonly bigint[];
  /** One divisor for all times, so that adding them up needs no common one to be found. */
  divisor: bigint;
  readonly steps: Step[];
  readonly rivals: Rivals;
  waiting: readonly Waiting[];
  left: bigint;
}

/**
 * The rule `phragmen` (Q7), sequential: every voter earns money at the same speed, and a project is bought
 * at the moment when its supporters have earned its cost since they last paid.
 *
 * Amounts are in the smallest unit; the ballots count as approvals. The allocation ends with status `tie`
 * at a tie that is not settled yet.
 */
export function allocatePhragmen(instance: Instance, profile: Profile, settle: SettleTie): Allocation {
  assertInstance(instance);
  const ids = instance.projects.map(({ id }) => id);
  const electorate = electorateOf(ids, profile);
  const all = instance.projects.map((project, place) => waitingFor(project, electorate.support[place]));
  const state: State = {
    electorate,
    paid: new Int32Array(electorate.sizes.length),
    times: [0n],
    divisor: 1n,
    steps: [],
    rivals: new Rivals(instance.exclusive),
    waiting: all.filter(({ project }) => project.cost <= instance.budget),
    left: instance.budget,
  };
  if (buyInTurn(state, new Precedence(settle, (step) => state.steps.push(step)))) {
    const tooDear = all.filter(({ project }) => project.cost > instance.budget);
    for (const dear of tooDear) leaveOut(state, dear, 'more-than-budget', ratio(0n));
  }
  const allocation = allocationOf(instance.budget, state.steps);
  assertSound(instance, allocation);
  return allocation;
}

function waitingFor(project: Project, support: Support = { groups: [], points: [], voters: 0 }): Waiting {
  return { project, support, paidAt: [support.voters] };
}

/** Buys one project after another until the rule stops. Returns false when a tie is still open. */
function buyInTurn(state: State, precedence: Precedence): boolean {
  for (;;) {
    const { time, level } = nextAmong(state);
    const dear = level.filter(({ project }) => project.cost > state.left);
    if (level.length === 0 || dear.length > 0) {
      for (const waiting of state.waiting) {
        leaveOut(state, waiting, dear.includes(waiting) ? 'stops-here' : 'after-the-stop', time);
      }
      return true;
    }
    const contested = contestedAmong(state, level).map(({ project }) => project.id);
    const next = precedence.first(contested, time, state.left, state.times.length);
    if ('open' in next) {
      state.steps.push({ kind: 'tie-open', tie: next.open });
      return false;
    }
    for (const waiting of level) if (waiting.project.id === next.first) buy(state, waiting, time);
  }
}

/** The projects whose supporters have earned the cost first, and when. */
function nextAmong(state: State): { readonly time: Ratio; readonly level: readonly Waiting[] } {
  let level: Waiting[] = [];
  let soonest: Ratio = INFINITE;
  for (const waiting of state.waiting) {
    // Every time has the same divisor but for the number of supporters, so these two compare as ratios do.
    const at: Ratio = { n: earningsFor(state, waiting), d: BigInt(waiting.support.voters) };
    const order = level.length === 0 ? -1 : compareRatios(at, soonest);
    if (order < 0) [soonest, level] = [at, [waiting]];
    else if (order === 0) level.push(waiting);
  }
  const [next] = level;
  return { time: next === undefined ? INFINITE : timeOf(state, next), level };
}

/** What its supporters have earned in all when they can pay for it, over the divisor of the times; above zero without any. */
function earningsFor({ times, divisor }: State, { project, support, paidAt }: Waiting): bigint {
  if (support.voters === 0) return 1n;
  let sum = project.cost * divisor;
  for (const [purchase, voters] of paidAt.entries()) {
    if (voters > 0) sum += BigInt(voters) * (times[purchase] ?? 0n);
  }
  return sum;
}

/** When its supporters have earned the cost on top of what they paid until then. */
function timeOf(state: State, waiting: Waiting): Ratio {
  const { voters } = waiting.support;
  return voters === 0 ? INFINITE : ratio(earningsFor(state, waiting), state.divisor * BigInt(voters));
}

/** Notes the time of a purchase, and returns its number. */
function noteTime(state: State, { n, d }: Ratio): number {
  // A project without support is bought last, when nobody's earnings matter any more.
  if (d !== 0n) {
    const factor = d / greatestCommonDivisor(state.divisor, d);
    state.divisor *= factor;
    state.times = state.times.map((time) => time * factor);
  }
  state.times = [...state.times, d === 0n ? 0n : (n * state.divisor) / d];
  return state.times.length - 1;
}

/**
 * The first of these equals with all whom its place among them concerns: everybody when the money left does
 * not pay for all, otherwise those who share supporters or exclude one another.
 */
function contestedAmong({ left, rivals }: State, level: readonly Waiting[]): readonly Waiting[] {
  const [first] = level;
  if (first === undefined || level.length === 1) return level;
  if (level.reduce((sum, { project }) => sum + project.cost, 0n) > left) return level;
  const concerns = (one: Waiting, other: Waiting): boolean =>
    overlap(one, other) || rivals.exclude(one.project.id, other.project.id);
  const contested = level.filter((one) => level.some((other) => other !== one && concerns(one, other)));
  return contested.includes(first) ? contested : [first];
}

function overlap(one: Waiting, other: Waiting): boolean {
  const groups = new Set(one.support.groups);
  return other.support.groups.some((group) => groups.has(group));
}

function buy(state: State, bought: Waiting, time: Ratio): void {
  const { electorate, paid } = state;
  const money = ratio(bought.project.cost);
  state.steps.push({ kind: 'earned', money, ...account(state, bought, time, bought.project.cost) });
  state.waiting = state.waiting.filter((waiting) => waiting !== bought);
  const purchase = noteTime(state, time);
  for (const { paidAt } of state.waiting) paidAt.push(0);
  const pays = new Uint8Array(paid.length);
  for (const group of bought.support.groups) pays[group] = 1;
  for (const { support, paidAt } of state.waiting) {
    for (const group of support.groups) {
      if (pays[group] === 0) continue;
      const size = electorate.sizes[group] ?? 0;
      const before = paid[group] ?? 0;
      paidAt[before] = (paidAt[before] ?? 0) - size;
      paidAt[purchase] = (paidAt[purchase] ?? 0) + size;
    }
  }
  for (const group of bought.support.groups) paid[group] = purchase;
  passOverRivals(state, bought.project.id);
}

/** Those whom the project bought excludes wait no longer (rule A16). */
function passOverRivals(state: State, by: string): void {
  const [out, stay] = [new Array<Waiting>(), new Array<Waiting>()];
  for (const one of state.waiting) (state.rivals.exclude(one.project.id, by) ? out : stay).push(one);
  for (const one of out) {
    state.steps.push({ kind: 'excluded', by, ...account(state, one, timeOf(state, one), 0n) });
  }
  state.waiting = stay;
}

/** @param stop how much everybody had earned when the rule stopped */
function leaveOut(state: State, waiting: Waiting, why: NotEarned, stop: Ratio): void {
  const money = earnedBy(state, waiting, stop);
  state.steps.push({
    kind: 'not-earned',
    why,
    money,
    ...account(state, waiting, timeOf(state, waiting), 0n),
  });
}

/** What the supporters have between them at a time: all they earned, less what they paid for before. */
function earnedBy({ times, divisor }: State, { support, paidAt }: Waiting, time: Ratio): Ratio {
  if (support.voters === 0 || time.d === 0n) return ratio(0n);
  let paid = 0n;
  for (const [purchase, voters] of paidAt.entries()) paid += BigInt(voters) * (times[purchase] ?? 0n);
  return ratio(BigInt(support.voters) * time.n * divisor - paid * time.d, time.d * divisor);
}

function account(state: State, { project, support }: Waiting, key: Ratio, amount: bigint) {
  const before = state.left;
  state.left -= amount;
  const { id, cost } = project;
  return { id, key, place: state.times.length, cost, before, after: state.left, supporters: support.voters };
}
