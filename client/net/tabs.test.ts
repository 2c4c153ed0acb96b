import { withIds } from '../../domain/testing/plain-ids.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goesOnFrom, highestSend, nextSend, tabCount, tabOf } from '../../domain/ballots/send-number.ts';
import { cardKey, heardPlay } from '../../domain/testing/set-up.ts';
import { sha256 } from '../../domain/testing/sha256.ts';
import { mineView } from '../../domain/views/mine.ts';
import { after, isChangedElsewhere, isUnsent, toSend } from './outbox.ts';
import { card, Phone } from './testing/phone.ts';

function twoTabs() {
  const play = heardPlay(sha256, { cards: 1 });
  const [first, second] = [new Phone('anna', play, 1), new Phone('anna', play, 2)];
  return { play, first, second, counted: () => play.state.ballots.get(card)?.marks ?? [] };
}

describe('[B19] two tabs of one phone', () => {
  test('filled at once, neither knowing of the other: one counts, the other is asked, and both show what counts', () => {
    const { first, second, counted } = twoTabs();
    first.tap(1, 2);
    second.tap(2, 5);
    expect(toSend(first.outbox)?.send).not.toBe(toSend(second.outbox)?.send);
    for (const tab of [first, second]) tab.hearTab(tab === first ? second : first);
    for (const tab of [first, second]) tab.post();
    for (const tab of [first, second]) tab.arrive(0, true, false);
    expect(counted()).toEqual([[1, 2]]);
    expect(isUnsent(first.outbox)).toBe(false);
    expect(isChangedElsewhere(second.outbox)).toBe(true);
    second.choose('kept-mine');
    second.settle();
    first.hear();
    expect(counted()).toEqual([[2, 5]]);
    for (const tab of [first, second]) expect(tab.outbox.marks).toEqual([[2, 5]]);
  });

  test('one after the other, without the line: the second goes on from the first, and nobody is asked', () => {
    for (const order of [0, 1]) {
      const { first, second, counted } = twoTabs();
      first.tap(1, 2);
      second.hearTab(first);
      second.tap(2, 5);
      first.hearTab(second);
      const tabs = order === 0 ? [first, second] : [second, first];
      for (const tab of tabs) tab.post();
      for (const tab of tabs) tab.arrive(0, true, false);
      for (const tab of tabs) expect(isChangedElsewhere(tab.outbox)).toBe(false);
      for (const tab of tabs) tab.settle();
      expect(counted()).toEqual([
        [1, 2],
        [2, 5],
      ]);
    }
  });

  test('a ballot on its way as the other tab goes on from it is no other’s change', () => {
    const { first, second, counted } = twoTabs();
    first.tap(1, 2);
    first.post();
    second.hearTab(first);
    second.tap(2, 5);
    second.post();
    first.arrive(0, false, false);
    second.arrive(0, true, false);
    expect(isUnsent(second.outbox)).toBe(false);
    expect(counted()).toHaveLength(2);
  });

  test('whatever three tabs of two phones do and hear, nothing is lost in silence, and all end with what counts', () => {
    const act = fc.tuple(
      fc.nat(2),
      fc.nat(7),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const { play, first, second, counted } = twoTabs();
        const other = new Phone('other', play, 1);
        const all = [first, second, other];
        for (const [who, what, bid, score] of acts) {
          const tab = all[who] ?? first;
          if (what <= 1) tab.tap(bid, score);
          else if (what === 2) tab.post();
          else if (what === 3) tab.arrive(bid, score > 2, score === 5);
          else if (what === 4) tab.hear();
          else if (what === 5) tab.reload();
          else if (what === 6) tab.choose(score > 2 ? 'kept-mine' : 'kept-theirs');
          else if (tab !== other) tab.hearTab(tab === first ? second : first);
          for (const each of all) each.check();
        }
        for (const tab of all) tab.settle();
        for (const tab of all) tab.hear();
        for (const tab of all) expect(tab.outbox.marks).toEqual(counted());
        for (const tab of all) expect(isUnsent(tab.outbox)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('numbers are never shared, stay exact whatever was told, and those of pages before this rule are one tab’s', () => {
    const tab = fc.integer({ min: 1, max: tabCount - 1 });
    const send = fc.oneof(fc.nat(), fc.integer({ min: 0, max: highestSend }), fc.constant(highestSend));
    fc.assert(
      fc.property(send, send, fc.uniqueArray(tab, { minLength: 2, maxLength: 2 }), (one, two, tabs) => {
        const [a = 1, b = 2] = tabs;
        const [mine, theirs] = [nextSend(one, a), nextSend(two, b)];
        expect(mine).not.toBe(theirs);
        expect([tabOf(mine), tabOf(theirs)]).toEqual([a, b]);
        expect(goesOnFrom(mine, theirs)).toBe(false);
        expect(mine).toBeLessThanOrEqual(highestSend);
      }),
    );
    expect(goesOnFrom(3, 4)).toBe(true);
    expect(goesOnFrom(4, 3)).toBe(false);
  });

  test('a number at the very end that somebody sent under this phone’s name leaves the phone able to vote', () => {
    const { play, first, counted } = twoTabs();
    const wild = play.vote(cardKey(1), [[1, 1]], { device: 'anna', send: highestSend });
    expect(wild.ok).toBe(true);
    first.hear();
    first.tap(1, 5);
    first.settle();
    expect(counted()).toEqual([[1, 5]]);
  });
});

test('[B18] an outbox whose revision nobody believes asks its person, and what they choose counts', () => {
  const { play, first, counted } = twoTabs();
  const other = new Phone('other', play);
  other.tap(1, 4);
  other.settle();
  first.outbox = { ...first.outbox, basedOn: 1_000_000_000, proof: 'made up' };
  first.tap(1, 2);
  first.post();
  first.arrive(0, true, false);
  expect(isChangedElsewhere(first.outbox)).toBe(true);
  expect(first.outbox.held.revision).toBeGreaterThan(first.outbox.basedOn);
  first.choose('kept-mine');
  first.settle();
  expect(counted()).toEqual([[1, 2]]);
  const mine = mineView(play.state, card, withIds('other'), false);
  if (mine) other.outbox = after(other.outbox, { type: 'told', mine });
  expect(other.outbox.marks).toEqual([[1, 2]]);
});
