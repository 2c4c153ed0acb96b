import { greatestCommonDivisor, ratio, type Ratio } from '../../exact.ts';
import type { Electorate } from '../electorate.ts';

/** A relative error that no float of a purse exceeds: three roundings of 2^-53 each, with room to spare. */
export const PURSE_ERROR = 2 ** -49;

/** Divisors with more bits than this are shortened before they become floats, which end at 2^1024. */
const MOST_BITS = 700;

/**
 * What each voter has left, exactly: one whole number for each group over a divisor common to all, so that
 * adding up money needs no common divisor to be found. A group's number is brought to the newest divisor
 * when it is looked at, not before.
 */
export class Purses {
  /** The money of each group as a float within `PURSE_ERROR`; for the filter in front of the exact figures only. */
  readonly floats: Float64Array;
  /** How many voters each group has, and the same as whole numbers without end. */
  readonly sizes: readonly number[];
  readonly counts: readonly bigint[];
  readonly #numbers: bigint[];
  /** For each group, which of the divisors its number is over. */
  readonly #divisorOf: Int32Array;
  readonly #divisors: bigint[];
  #float: (number: bigint) => number;

  constructor({ sizes, counts }: Electorate, share: Ratio) {
    this.sizes = sizes;
    this.counts = counts;
    this.#numbers = sizes.map(() => share.n);
    this.#divisors = [share.d];
    this.#divisorOf = new Int32Array(sizes.length);
    this.floats = new Float64Array(sizes.length).fill(floatDivision(share.d)(share.n));
    this.#float = floatDivision(share.d);
  }

  get divisor(): bigint {
    return this.#divisors.at(-1) ?? 1n;
  }

  /** What a voter of the group has left, over `divisor`. */
  of(group: number): bigint {
    const newest = this.#divisors.length - 1;
    const at = this.#divisorOf[group] ?? newest;
    const number = this.#numbers[group] ?? 0n;
    if (at === newest) return number;
    const brought = number === 0n ? 0n : number * (this.divisor / (this.#divisors[at] ?? 1n));
    this.#numbers[group] = brought;
    this.#divisorOf[group] = newest;
    return brought;
  }

  /** Makes the divisor a multiple of this one as well. */
  admit(divisor: bigint): void {
    const factor = divisor / greatestCommonDivisor(this.divisor, divisor);
    if (factor === 1n) return;
    this.#divisors.push(this.divisor * factor);
    this.#float = floatDivision(this.divisor);
  }

  /** Leaves a voter of the group with so much, over `divisor`. */
  leave(group: number, number: bigint): void {
    this.#numbers[group] = number;
    this.#divisorOf[group] = this.#divisors.length - 1;
    this.floats[group] = this.#float(number);
  }

  /** So much over `divisor`, as a ratio. */
  ratio(number: bigint): Ratio {
    return ratio(number, this.divisor);
  }
}

/**
 * Divides whole numbers of at least zero by this one, as floats. A divisor too long for a float is shortened
 * to `MOST_BITS` bits, which moves the quotient by less than 2^-690: far less than anything it is compared with.
 */
export function floatDivision(divisor: bigint): (number: bigint) => number {
  const bits = divisor.toString(16).length * 4;
  const spare = BigInt(Math.max(0, bits - MOST_BITS));
  const short = Number(divisor >> spare);
  return spare === 0n ? (number) => Number(number) / short : (number) => Number(number >> spare) / short;
}
