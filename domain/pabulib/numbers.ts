import { parseDecimal, type Decimal } from '../exact.ts';
import type { Cell } from './cells.ts';
import { MalformedElection, type FilePlace, type Measured } from './malformed.ts';

/** `1,000`, `1.234.567`, `12 000`, `1'000`: one group that a point could part is a number with three decimals. */
const GROUPED =
  /^[+-]?\d{1,3}(?:(?:,\d{3})+(?:\.\d+)?|(?:[\s'’]\d{3})+(?:[.,]\d+)?|(?:\.\d{3}){2,}(?:,\d+)?)$/u;

/**
 * Reads an exact number (rule P6); a comma stands for the decimal point, as older files write it. A comma before three
 * digits could mean either, and is refused.
 *
 * @throws MalformedElection when it is not a plain decimal number.
 */
export function readNumber(text: string, place: FilePlace, of: Measured): Decimal {
  if (GROUPED.test(text)) throw new MalformedElection({ code: 'digits-grouped', of, text }, place);
  const number = parseDecimal(text);
  if (number !== null) return number;
  throw new MalformedElection({ code: 'not-a-number', of, text }, place);
}

/**
 * Reads an amount of money.
 *
 * @throws MalformedElection when it is not a plain decimal number of at least zero.
 */
export function readAmount(cell: Cell, of: Measured): Decimal {
  const amount = readNumber(cell.value, cell, of);
  if (amount.units >= 0n) return amount;
  throw new MalformedElection({ code: 'below-zero', of }, cell);
}

/** The most decimals any of these numbers needs: `10.50` and `3` need one, because zeros at the end do not count. */
export function mostPlaces(numbers: Iterable<Decimal>): number {
  let most = 0;
  for (const number of numbers) {
    let { units, places } = number;
    while (places > most && units % 10n === 0n) {
      units /= 10n;
      places -= 1;
    }
    most = Math.max(most, places);
  }
  return most;
}
