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

test('[Y3] every wrong digit and every swap of two digits is found', () => {
  assert(
    property(cards, (card) => {
      const digits = sheetNumber(card).replace('-', '');
      for (let at = 0; at < digits.length; at += 1) {
        for (const digit of '0123456789')
          if (digit !== digits[at])
            expect(cardOfSheet(digits.slice(0, at) + digit + digits.slice(at + 1))).toBeNull();
        for (let other = at + 1; other < digits.length; other += 1) {
          const swapped = [...digits];
          [swapped[at], swapped[other]] = [digits[other] ?? '', digits[at] ?? ''];
          if (digits[at] !== digits[other]) expect(cardOfSheet(swapped.join(''))).toBeNull();
        }
      }
    }),
  );
});

test.each(['', '-', '5', '41', '057', 'x57-41', '57-4', '57--41', '٥٧-41', '57-41-57', '99999999-10'])(
  '[Y3] “%s” is no sheet number',
  (typed) => {
    expect(cardOfSheet(typed)).toBeNull();
  },
);
