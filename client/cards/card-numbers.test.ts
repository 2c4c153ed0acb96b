import { expect, test } from 'vitest';
import { cardNumber } from '../../domain/ids.ts';
import { printedNumber, sheetsOf, typedAddress } from '../../domain/paper/voting-card.ts';
import { readCardNumber, readCount } from './card-numbers.ts';

test.each([
  ['61', 61],
  ['061', 61],
  [' 61 ', 61],
  ['#061', 61],
  ['No. 7', 7],
  ['12345678', 12_345_678],
])('%j is read as a card’s number', (typed, number) => {
  expect(readCardNumber(typed)).toBe(number);
});

test.each(['', '0', '000', '-61', '6 1', '6.1', 'K7PD-3MXW-Q', '123456789'])(
  '%j is not a card’s number',
  (typed) => {
    expect(readCardNumber(typed)).toBeNull();
  },
);

test('a number is printed so that it is read back as itself', () => {
  for (const number of [1, 61, 250, 1204])
    expect(readCardNumber(printedNumber(cardNumber(number)))).toBe(number);
  expect(printedNumber(cardNumber(61))).toBe('061');
});

test.each([
  ['1', 1],
  ['250', 250],
  ['2,000', 2000],
  ['0', null],
  ['5001', null],
  ['ten', null],
  ['1.5', null],
  ['-5', null],
])('%j as how many cards', (typed, count) => {
  expect(readCount(typed)).toBe(count);
});

test('sheets hold ten cards, the last one the rest, and no card is lost', () => {
  const cards = Array.from({ length: 23 }, (_, place) => place + 1);
  const sheets = sheetsOf(cards);
  expect(sheets.map((sheet) => sheet.length)).toEqual([10, 10, 3]);
  expect(sheets.flat()).toEqual(cards);
});

test('the address is as people type it, without the secret', () => {
  expect(typedAddress('http://192.168.1.20:3000/v#AAAAAAAAAAAAAAAAAAAAAA')).toBe('192.168.1.20:3000');
  expect(typedAddress('https://vote.example.org/v#AAAAAAAAAAAAAAAAAAAAAA')).toBe('vote.example.org');
});
