import { largestPence, type Pence } from '../../../domain/money.ts';
import { parsePounds, readPounds, typedPounds } from '../../../domain/typed-money.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { moneyWords } from '../../words/money.ts';
import { officerWords as words } from '../../words/officer.ts';
import type { Reading } from './checked.ts';

/** Reads an amount above £0 as people type it, in pence. */
export function takeAmount(reading: Reading, id: string, typed: string): Pence {
  const read = readPounds(typed, pageLanguage);
  const pence = reading.take(
    id,
    typeof read === 'number' ? read : null,
    read === 'too-large'
      ? words.amountTooLarge({ most: moneyWords(largestPence) })
      : words.notAnAmount(amountExamples()),
    1,
  );
  return reading.take(id, pence === 0 ? null : pence, words.amountIsZero({ nothing: moneyWords(0) }), 1);
}

/** Amounts as the language of the page writes them, for those who are told how. */
export function amountExamples(): { readonly whole: string; readonly withPence: string } {
  return { whole: typedAmount(1_850_00), withPence: typedAmount(1_850_50) };
}

/** An amount as it is typed into a field, without its currency: `1,850` or `1,850.50`. */
export function typedAmount(pence: Pence): string {
  return typedPounds(pence, pageLanguage);
}

/** The typed amount in the usual form; unchanged if it is no amount, so that the mistake can be seen. */
export function tidyAmount(typed: string): string {
  const pence = parsePounds(typed, pageLanguage);
  return pence === null ? typed : typedAmount(pence);
}
