import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../domain/event/apply.ts';
import { Play } from '../../domain/testing/play.ts';
import { heardPlay } from '../../domain/testing/set-up.ts';
import { isUnsent } from './outbox.ts';
import { card, Phone } from './testing/phone.ts';
import { sha256 } from '../../domain/testing/sha256.ts';

/** What a copy of the journal, made after `entries`, brings back. */
function copyOf(play: Play, entries: number): Play {
  const copy = new Play(sha256, play.words);
  for (const entry of play.entries.slice(0, entries)) {
    copy.entries.push(entry);
    apply(copy.state, entry);
  }
  return copy;
}

const counted = (play: Play) => play.state.ballots.get(card)?.marks ?? [];

/** A phone that voted, another that changed its ballot later, and a copy that knows of neither. */
function twoPhones() {
  const play = heardPlay(sha256, { cards: 1 });
  const copy = copyOf(play, play.entries.length);
  const [first, second] = [new Phone('first', play), new Phone('second', play)];
  first.tap(1, 3);
  first.settle();
  second.hear();
  second.tap(1, 5);
  second.settle();
  return { first, second, copy };
}

describe('[B16] a laptop that goes on from an older copy', () => {
  test('is given back what was received, as the revision that it was', () => {
    const { second, copy } = twoPhones();
    second.meets(copy);
    second.settle();
    expect(copy.state.ballots.get(card)).toMatchObject({ revision: 2, marks: [[1, 5]] });
  });

  test.each(['first', 'second'])(
    'of two phones the later ballot counts, when the %s comes back first',
    (who) => {
      const { first, second, copy } = twoPhones();
      const order = who === 'first' ? [first, second] : [second, first];
      for (const phone of order) {
        phone.meets(copy);
        phone.settle();
      }
      for (const phone of order) phone.hear();
      expect(counted(copy)).toEqual([[1, 5]]);
      expect(order.map(({ outbox }) => [outbox.marks, isUnsent(outbox)])).toEqual([
        [[[1, 5]], false],
        [[[1, 5]], false],
      ]);
    },
  );

  test('gets what was never sent as well', () => {
    const { second, copy } = twoPhones();
    second.tap(2, 4);
    second.meets(copy);
    second.settle();
    const marks = [
      [1, 5],
      [2, 4],
    ];
    expect(copy.state.ballots.get(card)).toMatchObject({ revision: 3, marks });
  });

  test('takes nothing of a card that the copy says is cancelled', () => {
    const { second, copy } = twoPhones();
    copy.ask({ type: 'cancel-card', key: card, reason: 'lost' });
    second.meets(copy);
    second.post();
    second.arrive(0, true, false);
    expect(counted(copy)).toEqual([]);
  });
});

test('[B16] whatever two phones did and whenever the copy was made, the newest that a phone was told is received counts again', () => {
  const act = fc.tuple(
    fc.nat(1),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 5 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      fc.array(act, { maxLength: 12 }),
      fc.nat(12),
      fc.boolean(),
      (acts, copiedAfter, secondFirst) => {
        const play = heardPlay(sha256, { cards: 1 });
        const phones = [new Phone('first', play), new Phone('second', play)];
        let copiedAt = play.entries.length;
        for (const [place, [who, bid, score, hears]] of acts.entries()) {
          const phone = phones[who];
          if (hears) phone?.hear();
          phone?.tap(bid, score);
          phone?.settle();
          if (place < copiedAfter) copiedAt = play.entries.length;
        }
        const copy = copyOf(play, copiedAt);
        const order = secondFirst ? phones.toReversed() : phones;
        for (const phone of order) {
          phone.meets(copy);
          phone.settle();
        }
        expect(counted(copy)).toEqual(counted(play));
      },
    ),
    { numRuns: 500 },
  );
});
