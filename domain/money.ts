/** Money is a whole number of pence, always. */

import { assert } from './outcome.ts';

export type Pence = number;

/** True for an amount that may stand in a bid or a pot: a whole number of pence, from 0 up to what stays exact. */
export function isPence(value: unknown): value is Pence {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** The sum of amounts in pence; stops rather than lose a penny to rounding. */
export function sumPence(amounts: Iterable<Pence>): Pence {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  assert(isPence(sum), `a sum of money is a whole number of pence, not ${sum}`);
  return sum;
}

/** Back from the exact arithmetic of the allocation to pence. */
export function penceFrom(exact: bigint): Pence {
  const pence = Number(exact);
  assert(isPence(pence) && BigInt(pence) === exact, `${exact} fits a number of pence`);
  return pence;
}

/**
 * Reads an amount as people type it: `1850`, `£1,850`, `1,850.50`. Null for anything else: a third decimal, a
 * minus sign, or a comma in the wrong place is a mistake to be told, not guessed at.
 */
export function parsePounds(text: string): Pence | null {
  const match = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?$/.exec(text.trim());
  if (!match?.[1]) return null;
  const pence = Number(match[1].replace(/,/g, '')) * 100 + Number(match[2] ?? '0');
  return isPence(pence) ? pence : null;
}

/** Money as people read it: `£1,850`, with pence only when there are any (`£1,850.50`). */
export function poundsText(pence: Pence): string {
  const amount = Math.abs(pence);
  const whole = String(Math.trunc(amount / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = amount % 100 === 0 ? '' : `.${String(amount % 100).padStart(2, '0')}`;
  return `${pence < 0 ? '-' : ''}£${whole}${rest}`;
}
