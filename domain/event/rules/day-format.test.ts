import { expect, test } from 'vitest';
import { eventZone, type DayFormat, type OpeningPeriod } from './day-format.ts';
import { openOn, saturday, stallsRules, sunday } from '../../testing/stalls.ts';
import { sha256 } from '../../testing/sha256.ts';
import { flawsIn } from './rules-flaws.ts';
import { recommendedRules, type Rules } from './rules.ts';
import { readRules, rulesText, writtenRules } from './written-rules.ts';

const flaws = (change: Partial<Rules>) => flawsIn({ ...recommendedRules, ...stallsRules([]), ...change });
const hours = (...periods: OpeningPeriod[]): Partial<Rules> => stallsRules(periods);

test('[ST20, R12] pitches are not written down: old rules keep their fingerprint', () => {
  expect(writtenRules(recommendedRules)).not.toHaveProperty('format');
  expect(sha256(rulesText(recommendedRules, 500_00))).toBe(
    '7cabbde8704ab65813cd8fa6c5139b6061d40d5dfc596abda3f3942568d33bdc',
  );
  const rules: Rules = { ...recommendedRules, ...stallsRules([openOn(saturday, '10:00', '16:00')]) };
  expect(readRules(writtenRules(rules))).toEqual(rules);
  expect(writtenRules(rules)).toHaveProperty('format');
});

test('[ST20, R11] no project has a turn at stalls: what needs one is named', () => {
  expect(flaws({})).toEqual([]);
  expect(flaws({ opening: 'as-presented' })).toEqual(['stalls-have-no-turns']);
  expect(flaws({ locking: true })).toEqual(['stalls-have-no-turns']);
  const each = { policy: 'after-each', firstAt: 10, thenEvery: 5 } as const;
  expect(flaws({ locking: true, screen: each })).toEqual(['stalls-have-no-turns']);
  for (const kind of ['first-pitch', 'first-pitch-over'] as const)
    expect(flaws({ cardsUntil: { kind } })).toEqual(['stalls-have-no-turns']);
});

test.each<[why: string, change: Partial<Rules>, found: readonly string[]]>([
  ['one', hours(openOn(saturday, '10:00', '16:00')), []],
  ['a minute', hours(openOn(saturday, '10:00', '10:01')), []],
  ['nothing', hours(openOn(saturday, '10:00', '10:00')), ['hours']],
  ['backwards', hours(openOn(saturday, '16:00', '10:00')), ['hours']],
  ['back to back', hours(openOn(saturday, '10:00', '12:00'), openOn(saturday, '12:00', '13:00')), []],
  ['overlapping', hours(openOn(saturday, '10:00', '12:00'), openOn(saturday, '11:59', '13:00')), ['hours']],
  ['out of order', hours(openOn(sunday, '10:00', '12:00'), openOn(saturday, '10:00', '13:00')), ['hours']],
  ['no day', hours({ day: 0, from: 600, to: 960 }), ['hours']],
  ['half a minute', hours({ ...openOn(saturday, '10:00', '16:00'), from: 600.5 }), ['hours']],
  ['past midnight', hours({ ...openOn(saturday, '10:00', '16:00'), to: 1440 }), ['hours']],
  ['31 days', stallsRules(days(31)), []],
  ['32 days', stallsRules(days(32)), ['hours']],
  ['over the change of clocks', hours(openOn('2027-03-28', '0:30', '3:00')), []],
  ['a time that is skipped', hours(openOn('2027-03-28', '1:30', '3:00')), ['hours-clock-change']],
  ['a time that comes twice', hours(openOn('2027-10-31', '0:30', '1:30')), ['hours-clock-change']],
])('[ST21] opening hours, %s', (_, change, found) => {
  expect(flaws(change)).toEqual(found);
});

function days(count: number): OpeningPeriod[] {
  const first = openOn(saturday, '10:00', '16:00');
  return Array.from({ length: count }, (_, more) => ({ ...first, day: first.day + more }));
}

test('[ST21] hours are no clock: they may be longer than an hour (R6)', () => {
  const all: DayFormat = { kind: 'stalls', zone: eventZone, hours: days(1) };
  expect(flaws({ format: all })).toEqual([]);
  expect(flaws({ format: all, timing: { ...recommendedRules.timing, lastCallSeconds: 3601 } })).toEqual([
    'timing',
  ]);
});
