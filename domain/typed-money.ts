/** Money as people type it: a file of its own, so that phones do not carry it. */

import { largestPence, type Pence } from './money.ts';

/** Reads an amount as people type it; null for anything that is not taken as one. */
export function parsePounds(text: string): Pence | null {
  const pence = readPounds(text);
  return typeof pence === 'number' ? pence : null;
}

/**
 * Reads an amount as people type it: `1850`, `£1,850`, `1,850.50`. Anything else is none: a third decimal, a
 * minus sign, or a comma in the wrong place is a mistake to be told, not guessed at.
 */
export function readPounds(text: string): Pence | 'no-amount' | 'too-large' {
  const match = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?$/.exec(text.trim());
  if (!match?.[1]) return 'no-amount';
  const pence = Number(match[1].replace(/,/g, '')) * 100 + Number(match[2] ?? '0');
  return pence <= largestPence ? pence : 'too-large';
}
