import { cardNumber, type CardNumber } from '../../domain/ids.ts';
/** Reads a number as people type it from a card: `61`, `061`, ` 61 `, `#61`. Null when it is something else. */
export function readCardNumber(typed: string): CardNumber | null {
  const digits = /^\s*(?:#|no\.?)?\s*0*([1-9]\d{0,7})\s*$/i.exec(typed)?.[1];
  return digits === undefined ? null : cardNumber(Number(digits));
}

/** How many cards to make: 1 to 5,000 at a time. Null when it is something else. */
export function readCount(typed: string): number | null {
  const digits = /^\s*(\d{1,3}(?:,\d{3})|\d{1,4})\s*$/.exec(typed)?.[1];
  const count = digits === undefined ? 0 : Number(digits.replace(',', ''));
  return count >= 1 && count <= 5000 ? count : null;
}
