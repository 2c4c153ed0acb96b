import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { allText, dateText, decimalText, listText, moneyText, numberText } from './formats.ts';
import { english } from './language.ts';

test('[L2] money has pence only when there are any, and a minus before the pound', () => {
  const shown = [0, 1, 10, 100, 185_000, 185_050, 40_000_000, -500, -5].map((pence) =>
    moneyText(pence, english),
  );
  expect(shown).toEqual(['£0', '£0.01', '£0.10', '£1', '£1,850', '£1,850.50', '£400,000', '-£5', '-£0.05']);
});

/** Without `Intl`, and without a float. */
function pounds(pence: number): string {
  const amount = BigInt(Math.abs(pence));
  const whole = String(amount / 100n).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = amount % 100n === 0n ? '' : `.${String(amount % 100n).padStart(2, '0')}`;
  return `${pence < 0 ? '-' : ''}£${whole}${rest}`;
}

test('[L2] no penny is lost, however large the amount', () => {
  expect(moneyText(9_007_199_254_740_991, english)).toBe('£90,071,992,547,409.91');
  const amounts = integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  assert(property(amounts, (pence) => moneyText(pence, english) === pounds(pence)));
});

test('[L2] numbers and dates', () => {
  expect(numberText(16_771, english)).toBe('16,771');
  const date = new Date(2027, 0, 16, 14, 5);
  expect(dateText(date, { dateStyle: 'long' }, english)).toBe('16 January 2027');
  expect(dateText(date, { dateStyle: 'medium', timeStyle: 'short' }, english)).toBe('16 Jan 2027, 14:05');
  expect([decimalText('2.5', english), decimalText('1234.05', english)]).toEqual(['2.5', '1,234.05']);
  expect([decimalText('4.0', english), decimalText('4', english)]).toEqual(['4.0', '4']);
  expect(listText(['Skate ramp', 'Bike track', 'Café'], english)).toBe('Skate ramp, Bike track, Café');
  expect(allText(['Skate ramp', 'Bike track', 'Café'], english)).toBe('Skate ramp, Bike track and Café');
  expect(allText(['Skate ramp', 'Café'], english)).toBe('Skate ramp and Café');
});
