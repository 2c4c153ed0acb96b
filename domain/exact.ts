/**
 * Exact numbers: ratios of whole numbers, and decimals read from and written as text.
 *
 * Scores, keys and shares of money are compared here and nowhere else, so that a floating-point
 * number never decides who is chosen (rule A3).
 */

import { assert } from './outcome.ts';

/** An exact ratio, always in lowest terms with `d > 0`: equal values are equal objects, field by field. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * More than any number: the key of what costs nothing, per unit of cost. It compares like any other ratio,
 * because cross-multiplying by a divisor of zero puts it above everything and level with itself.
 */
export const INFINITE: Ratio = { n: 1n, d: 0n };

/** An exact decimal as written: `units / 10^places`. `10.50` is `{ units: 1050n, places: 2 }`. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** More digits than any election needs, few enough that reading them costs nothing. */
const MOST_DIGITS = 60;

/**
 * `n / d` in lowest terms. A divisor of zero is a fault: the caller decides what "no average" means.
 */
export function ratio(n: bigint, d: bigint = 1n): Ratio {
  assert(d !== 0n, 'a ratio has a divisor other than zero');
  const common = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / common, d: d / common };
}

/** Negative when `a < b`, zero when equal, positive when `a > b`. Cross-multiplied, so exact. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The ratio as people read it, with exactly `places` decimals; halves are rounded away from zero. `INFINITE` is `∞`. */
export function toDecimalText(value: Ratio, places: number): string {
  if (value.d === 0n) return '∞';
  const doubled = 2n * magnitude(value.n) * powerOfTen(places) + value.d;
  const rounded = doubled / (2n * value.d);
  return decimalText(value.n < 0n ? -rounded : rounded, places);
}

/** The exact ratio for machines: `7/2`, `3` when it is whole, `infinite` when it is that. */
export function toRatioText(value: Ratio): string {
  if (value.d === 0n) return 'infinite';
  return value.d === 1n ? value.n.toString() : `${value.n}/${value.d}`;
}

/**
 * Reads an exact decimal: an optional sign, digits, and decimals after `.` or `,`.
 * Anything else (exponents, grouping, spaces inside, more than 60 digits) is `null`.
 */
export function parseDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  const digits = whole + decimals;
  if (digits.length > MOST_DIGITS) return null;
  const units = BigInt(digits);
  return { units: sign === '-' ? -units : units, places: decimals.length };
}

/** `units / 10^places` with exactly `places` decimals: `decimalText(1050n, 2)` is `10.50`. */
export function decimalText(units: bigint, places: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = magnitude(units)
    .toString()
    .padStart(places + 1, '0');
  const point = digits.length - places;
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The same number without zeros at the end of its decimals: `10.50` gives `10.5`, `7.00` gives `7`. */
export function shortDecimalText(units: bigint, places: number): string {
  const text = decimalText(units, places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/**
 * The decimal in units of `10^-places`. More decimals than that, other than zeros, are a fault: digits are
 * never dropped.
 */
export function unitsAt(decimal: Decimal, places: number): bigint {
  const spare = places - decimal.places;
  if (spare >= 0) return decimal.units * powerOfTen(spare);
  const step = powerOfTen(-spare);
  assert(decimal.units % step === 0n, `${places} decimals are enough`);
  return decimal.units / step;
}

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) + unitsAt(b, places), places };
}

/** The decimal as a ratio. */
export function ratioOf(decimal: Decimal): Ratio {
  return ratio(decimal.units, powerOfTen(decimal.places));
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The largest whole number that divides both; never negative. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [magnitude(a), magnitude(b)];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
