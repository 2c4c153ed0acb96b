import { largestPence, type Pence } from '../../../domain/money.ts';
import { parsePounds, readPounds } from '../../../domain/typed-money.ts';
import { moneyWords } from '../../words/money.ts';
import { officerWords as words } from '../../words/officer.ts';
import type { Reading } from './checked.ts';

/** Reads an amount above £0 as people type it, in pence. */
export function takeAmount(reading: Reading, id: string, typed: string): Pence {
  const read = readPounds(typed);
  const pence = reading.take(
    id,
    typeof read === 'number' ? read : null,
    read === 'too-large' ? words.amountTooLarge({ most: moneyWords(largestPence) }) : words.notAnAmount,
    1,
  );
  return reading.take(id, pence === 0 ? null : pence, words.amountIsZero({ nothing: moneyWords(0) }), 1);
}

/** An amount as it is typed into a field, without its currency: `1,850` or `1,850.50`. */
export function typedAmount(pence: Pence): string {
  const whole = String(Math.trunc(pence / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return pence % 100 === 0 ? whole : `${whole}.${String(pence % 100).padStart(2, '0')}`;
}

/** The typed amount in the usual form; unchanged if it is no amount, so that the mistake can be seen. */
export function tidyAmount(typed: string): string {
  const pence = parsePounds(typed);
  return pence === null ? typed : typedAmount(pence);
}
