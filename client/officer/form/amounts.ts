import { parsePounds, type Pence } from '../../../domain/money.ts';
import { officerWords as words } from '../../words/officer.ts';
import type { Reading } from './checked.ts';

/** Reads an amount above £0 as people type it, in pence. */
export function takeAmount(reading: Reading, id: string, typed: string): Pence {
  const pence = reading.take(id, parsePounds(typed), words.notAnAmount, 1);
  return reading.take(id, pence === 0 ? null : pence, words.amountIsZero, 1);
}

/** An amount as it would be typed: `1850` or `1850.50`. */
export function typedAmount(pence: Pence): string {
  const whole = String(Math.trunc(pence / 100));
  return pence % 100 === 0 ? whole : `${whole}.${String(pence % 100).padStart(2, '0')}`;
}
