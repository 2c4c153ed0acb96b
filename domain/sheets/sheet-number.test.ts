import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { cardNumber } from '../ids.ts';
import { cardOfSheet, sheetNumber } from './sheet-number.ts';

const cards = integer({ min: 1, max: 99_999 }).map(cardNumber);

test('[Y3] a sheet number leads to its card, with or without the dash, spaces and zeros in front', () => {
  assert(
    property(cards, (card) => {
      const number = sheetNumber(card);
      for (const typed of [number, number.replace('-', ''), ` ${number} `, `00${number}`])
        expect(cardOfSheet(typed)).toBe(card);
    }),
  );
});

/** Every text in which one digit is another, or two different digits have changed places. */
function slipsIn(digits: string): string[] {
  const places = [...digits].map((_, at) => at);
  const wrong = places.flatMap((at) =>
    [...'0123456789'].map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1)),
  );
  const swapped = places.flatMap((at) => places.map((other) => swap(digits, at, other)));
  return [...wrong, ...swapped].filter((slip) => slip !== digits);
}

function swap(digits: string, at: number, other: number): string {
  return [...digits]
    .map((digit, place) => digits[place === at ? other : place === other ? at : place] ?? digit)
    .join('');
}

test('[Y3] every wrong digit and every swap of two digits is found', () => {
  assert(
    property(cards, (card) => {
      const digits = sheetNumber(card).replace('-', '');
      expect(slipsIn(digits).filter((slip) => cardOfSheet(slip) !== null)).toEqual([]);
    }),
  );
});

test.each(['', '-', '5', '41', '057', 'x57-41', '57-4', '57--41', '٥٧-41', '57-41-57', '99999999-10'])(
  '[Y3] “%s” is no sheet number',
  (typed) => {
    expect(cardOfSheet(typed)).toBeNull();
  },
);
