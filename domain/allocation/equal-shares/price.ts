import { ratio, type Ratio } from '../../exact.ts';
import type { Contender } from './contender.ts';
import { floatDivision, PURSE_ERROR, type Purses } from './purses.ts';

/** How often the filter sharpens a bound before it is good enough; the bound holds after any number of times. */
const MOST_PASSES = 60;

/**
 * What each supporter pays for each unit of points: `short / (points * divisor)`, or all they have where that
 * is less (rule Q3).
 */
export interface Price {
  /** What those who do not pay all they have must raise, over the divisor of the purses. */
  readonly short: bigint;
  /** Units of points of all who do not pay all they have. */
  readonly points: bigint;
  /** In the order of the contender's groups: 1 for those who pay all they have and less than the price. */
  readonly paysAll: Uint8Array;
}

/**
 * A number that the price for each unit of points is never below, proven; infinite when it is certain that
 * the supporters cannot pay. A float, so it decides nothing but what needs no exact figure.
 *
 * Take any set of supporters who pay all they have. If the others paid so much a point that all of it comes
 * to the cost, then the true price is at least that: nobody pays more than all they have, nor more than the
 * price. So a wrong set costs sharpness, never truth, and only the rounding of sums is taken off.
 *
 * @param known a bound that holds already; prices never fall, so the last one does
 */
export function lowerBound(contender: Contender, purses: Purses, known: number): number {
  const { groups, floats } = contender;
  const { cost, points } = floats;
  const rounding = (groups.length + 64) * 2 ** -52;
  let bound = known;
  let price = known;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let paid = 0;
    let others = 0;
    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[at] ?? 0;
      const size = purses.sizes[group] ?? 0;
      const purse = purses.floats[group] ?? 0;
      const gain = points[at] ?? 0;
      if (purse < price * gain) paid += size * purse;
      else others += size * gain;
    }
    if (others === 0) return paid + (cost + paid) * rounding < cost ? Infinity : bound;
    bound = Math.max(bound, (cost - paid - (cost + paid) * rounding) / others);
    const next = (cost - paid) / others;
    if (next <= price * (1 + 1e-9)) break;
    price = next;
  }
  return bound;
}

/**
 * The exact price, or `null` when the supporters cannot pay the cost together. It begins with the supporters who
 * certainly pay everything they have, and calculates what the others must pay. Each supporter who has less than that
 * joins the first group, until nobody does. The floats only save comparisons whose result is certain.
 *
 * @param bound a number that the price for each unit of points is never below
 */
export function exactPrice(contender: Contender, purses: Purses, bound: number): Price | null {
  const { project, groups, points, floats } = contender;
  const paysAll = new Uint8Array(groups.length);
  let short = project.cost * purses.divisor;
  let others = 0n;
  for (const [at, group] of groups.entries()) {
    const size = purses.counts[group] ?? 0n;
    if ((purses.floats[group] ?? 0) * (1 + 8 * PURSE_ERROR) < bound * (floats.points[at] ?? 0)) {
      paysAll[at] = 1;
      short -= size * purses.of(group);
    } else others += size * (points[at] ?? 0n);
  }
  for (;;) {
    if (others === 0n) return null;
    const [owed, among] = [short, others];
    const roughly = floatDivision(purses.divisor * among)(owed) * (1 + 8 * PURSE_ERROR);
    for (const [at, group] of groups.entries()) {
      const gain = floats.points[at] ?? 0;
      if (paysAll[at] === 1 || (purses.floats[group] ?? 0) > roughly * gain * (1 + 8 * PURSE_ERROR)) continue;
      const purse = purses.of(group);
      if (purse * among >= owed * (points[at] ?? 0n)) continue;
      paysAll[at] = 1;
      const size = purses.counts[group] ?? 0n;
      short -= size * purse;
      others -= size * (points[at] ?? 0n);
    }
    if (others === among) return { short, points: others, paysAll };
  }
}

/** The price as a ratio, in the smallest unit for each unit of points. */
export function priceRatio({ short, points }: Price, purses: Purses): Ratio {
  return ratio(short, points * purses.divisor);
}

/** Takes the price out of the purses of all supporters. */
export function pay({ groups, points }: Contender, price: Price, purses: Purses): void {
  const each = priceRatio(price, purses);
  purses.admit(each.d);
  const perPoint = (each.n * purses.divisor) / each.d;
  for (const [at, group] of groups.entries()) {
    const left = price.paysAll[at] === 1 ? 0n : purses.of(group) - perPoint * (points[at] ?? 0n);
    purses.leave(group, left);
  }
}

/** Negative when the first is cheaper for each unit of gain, zero when they are level. */
export function comparePrices(a: Price, b: Price, of: Contender, other: Contender): number {
  // The divisor of the purses and the scale of points are the same for both.
  const left = a.short * b.points * other.weight;
  const right = b.short * a.points * of.weight;
  return left < right ? -1 : Number(left > right);
}
