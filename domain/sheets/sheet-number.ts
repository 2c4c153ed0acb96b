/**
 * The number on a voting sheet: the number of its card with two check digits (ISO 7064, MOD 97-10). They find every wrong
 * digit and every swap of two digits, so no clerk enters the sheet of another card by a slip (Y3).
 */

import { cardNumber, type CardNumber } from '../ids.ts';

const modulus = 97;

/** `57-24`: the card's number, then the check digits. */
export function sheetNumber(card: CardNumber): string {
  return `${card}-${String(checkOf(card)).padStart(2, '0')}`;
}

/** The card that a typed sheet number stands for, with or without the dash; null when its check digits do not fit. */
export function cardOfSheet(typed: string): CardNumber | null {
  const [, number, check] = /^\s*0*([1-9]\d{0,6})\s*[-\s]?\s*(\d{2})\s*$/.exec(typed) ?? [];
  if (number === undefined || check === undefined) return null;
  const card = cardNumber(Number(number));
  return checkOf(card) === Number(check) ? card : null;
}

/** From 2 to 98, so that number and check digits together leave 1. */
function checkOf(card: CardNumber): number {
  return modulus + 1 - ((card * 100) % modulus);
}
