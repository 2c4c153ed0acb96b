import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDecimals,
  compareRatios,
  decimalText,
  parseDecimal,
  ratio,
  ratioOf,
  shortDecimalText,
  toDecimalText,
  toRatioText,
  unitsAt,
} from './exact.ts';

const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const divisor = whole.filter((d) => d !== 0n);

test('[A3] equal ratios are equal objects, however they are written', () => {
  fc.assert(
    fc.property(whole, divisor, divisor, (n, d, factor) => {
      expect(ratio(n * factor, d * factor)).toEqual(ratio(n, d));
    }),
  );
});

test('[A3] ratios are ordered by cross-multiplication, where a float sees no difference', () => {
  const third = ratio(10n ** 20n, 3n * 10n ** 20n);
  const slightlyMore = ratio(10n ** 20n + 1n, 3n * 10n ** 20n);
  expect(Number(third.n) / Number(third.d)).toBe(Number(slightlyMore.n) / Number(slightlyMore.d));
  expect(compareRatios(third, slightlyMore)).toBe(-1);
  expect(compareRatios(slightlyMore, third)).toBe(1);
  expect(compareRatios(third, ratio(-1n, -3n))).toBe(0);
});

test('[A3] the order of ratios is the order of their difference', () => {
  fc.assert(
    fc.property(whole, divisor, whole, divisor, (n, d, m, e) => {
      const difference = ratio(n * e - m * d, d * e).n;
      expect(compareRatios(ratio(n, d), ratio(m, e))).toBe(difference < 0n ? -1 : Number(difference > 0n));
    }),
  );
});

test('[A3] a ratio without a divisor is a fault', () => {
  expect(() => ratio(1n, 0n)).toThrow('Broken assumption');
});

test.each([
  [ratio(1n, 2n), 0, '1'],
  [ratio(-1n, 2n), 0, '-1'],
  [ratio(-1n, 3n), 0, '0'],
  [ratio(2n, 3n), 2, '0.67'],
  [ratio(1n, 8n), 2, '0.13'],
  [ratio(-1n, 8n), 2, '-0.13'],
  [ratio(4n), 1, '4.0'],
])('[A3] people read %o with %i decimals as %s', (value, places, text) => {
  expect(toDecimalText(value, places)).toBe(text);
});

test('[A3] machines read a ratio exactly', () => {
  expect(toRatioText(ratio(14n, 4n))).toBe('7/2');
  expect(toRatioText(ratio(-4n, 2n))).toBe('-2');
});

test.each([
  ['12', 12n, 0],
  ['+12.50', 1250n, 2],
  ['-0,5', -5n, 1],
  ['007', 7n, 0],
])('[P6] %s is an exact decimal', (text, units, places) => {
  expect(parseDecimal(text)).toEqual({ units, places });
});

test.each(['', ' 1', '1e6', '1 000', '1,000,000', '.5', '5.', 'NaN', '0x10', '1.5.', '9'.repeat(61)])(
  '[P6] "%s" is no number',
  (text) => {
    expect(parseDecimal(text)).toBeNull();
  },
);

test('[P6] a decimal written and read again is the same decimal', () => {
  fc.assert(
    fc.property(whole, fc.integer({ min: 0, max: 20 }), (units, places) => {
      expect(parseDecimal(decimalText(units, places))).toEqual({ units, places });
      const short = parseDecimal(shortDecimalText(units, places));
      expect(short && ratioOf(short)).toEqual(ratioOf({ units, places }));
    }),
  );
});

test('[P6] the short form drops only zeros at the end of decimals', () => {
  expect(shortDecimalText(1050n, 2)).toBe('10.5');
  expect(shortDecimalText(700n, 2)).toBe('7');
  expect(shortDecimalText(700n, 0)).toBe('700');
  expect(shortDecimalText(-5n, 2)).toBe('-0.05');
});

test('[P6] decimals are added and rescaled without losing a digit', () => {
  expect(addDecimals({ units: 15n, places: 1 }, { units: 25n, places: 2 })).toEqual({
    units: 175n,
    places: 2,
  });
  expect(unitsAt({ units: 1500n, places: 3 }, 1)).toBe(15n);
  expect(() => unitsAt({ units: 1501n, places: 3 }, 1)).toThrow('Broken assumption');
});
