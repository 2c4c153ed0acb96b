import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from './day.ts';
import { momentOf } from './moment-of.ts';

const london = 'Europe/London';

function moment(day: string, hour: number, minute = 0): string | null {
  const at = momentOf(dayOf(day) ?? 0, hour * 60 + minute, london);
  return at === null ? null : new Date(at).toISOString();
}

test('[ST21] in winter the clocks of London are those of Greenwich, in summer an hour ahead', () => {
  expect(moment('2027-01-16', 10)).toBe('2027-01-16T10:00:00.000Z');
  expect(moment('2027-07-16', 10)).toBe('2027-07-16T09:00:00.000Z');
});

test('[ST21] a time over the change of clocks is exact; one that is skipped, or comes twice, is none', () => {
  // 28 March 2027: at 1:00 the clocks go to 2:00.
  expect(moment('2027-03-28', 0, 59)).toBe('2027-03-28T00:59:00.000Z');
  expect(moment('2027-03-28', 1)).toBeNull();
  expect(moment('2027-03-28', 1, 59)).toBeNull();
  expect(moment('2027-03-28', 2)).toBe('2027-03-28T01:00:00.000Z');
  // 31 October 2027: at 2:00 the clocks go back to 1:00.
  expect(moment('2027-10-31', 0, 59)).toBe('2027-10-30T23:59:00.000Z');
  expect(moment('2027-10-31', 1)).toBeNull();
  expect(moment('2027-10-31', 1, 59)).toBeNull();
  expect(moment('2027-10-31', 2)).toBe('2027-10-31T02:00:00.000Z');
});

test('[ST21] whatever day and minute, a clock in London shows them at that moment', () => {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: london,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const times = fc.record({
    day: fc.integer({ min: 20_000, max: 25_000 }),
    minute: fc.integer({ min: 0, max: 1439 }),
  });
  fc.assert(
    fc.property(times, ({ day, minute }) => {
      const at = momentOf(day, minute, london);
      if (at === null) return;
      const expected = new Date(day * 86_400_000 + minute * 60_000).toISOString();
      expect(shown.format(at)).toBe(`${expected.slice(0, 10)} ${expected.slice(11, 16)}`);
    }),
  );
});
