import { expect, test } from 'vitest';
import { bidId, type BallotKey } from '../ids.ts';
import type { EntryBody } from '../event/entries.ts';
import { withIds } from '../testing/plain-ids.ts';
import { EventTimes } from './event-times.ts';
import { fewestShown, inGroups } from './in-groups.ts';

const enough = (group: readonly number[]): boolean =>
  group.reduce((all, each) => all + each, 0) >= fewestShown;

test('[O12] hours with few ballots are joined with their neighbours; nothing is shown where all are few', () => {
  expect(inGroups([4, 7, 30, 2], enough)).toEqual([
    [4, 7],
    [30, 2],
  ]);
  expect(inGroups([12, 3, 11], enough)).toEqual([[12], [3, 11]]);
  expect(inGroups([3, 3, 3], enough)).toBeNull();
  expect(inGroups([], enough)).toBeNull();
  expect(inGroups([10], enough)).toEqual([[10]]);
});

test('[O12] whatever the counts are, no group and no difference between groups is small', () => {
  for (let seed = 1; seed < 400; seed += 1) {
    const counts = Array.from({ length: seed % 9 }, (_, place) => (seed * (place + 3) * 7) % 23);
    const groups = inGroups(counts, enough);
    // All of them together are too few, or they are in groups that are not.
    expect([seed, groups?.flat() ?? counts]).toEqual([seed, counts]);
    expect([seed, groups?.every(enough) ?? !enough(counts)]).toEqual([seed, true]);
  }
});

test('[O11] a presentation lasts as long as its clock ran: pauses, a second try and a call taken back are told apart', () => {
  const times = new EventTimes();
  const entries: readonly (readonly [seconds: number, body: EntryBody])[] = withIds([
    [0, { type: 'bid-called', bid: 1, pitchMs: 180_000 }],
    [60, { type: 'pitch-paused', leftMs: 120_000 }],
    [90, { type: 'pitch-resumed', leftMs: 120_000 }],
    [100, { type: 'paused', countdownLeftMs: null, pitchLeftMs: 110_000 }],
    [200, { type: 'resumed' }],
    [230, { type: 'pitch-ended' }],
    [240, { type: 'bid-called', bid: 2, pitchMs: 180_000 }],
    [245, { type: 'act-undone', entry: 7, stage: null, pitchLeftMs: null, countdownLeftMs: null }],
    [250, { type: 'bid-called', bid: 3, pitchMs: 180_000 }],
    [260, { type: 'ballot-received', round: 1, key: 'k', revision: 1, device: 'd', send: 1, marks: [] }],
    [280, { type: 'pitch-started-again', bid: 3, pitchMs: 180_000 }],
    [290, { type: 'ballot-received', round: 1, key: 'k', revision: 2, device: 'd', send: 2, marks: [] }],
    [400, { type: 'last-call-started', leftMs: 60_000 }],
  ]);
  for (const [place, [seconds, body]] of entries.entries())
    times.take({ seq: place + 1, at: seconds * 1_000, body });
  expect(times.pitches).toEqual([
    { bid: bidId(1), at: 0, ranMs: 100_000 },
    { bid: bidId(3), at: 250_000, ranMs: 30_000 },
    { bid: bidId(3), at: 280_000, ranMs: 120_000 },
  ]);
  expect(times.firstAt(withIds<BallotKey>('k'))).toBe(260_000);
});
