import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Marks } from '../../domain/ballots/marks.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { tabCount } from '../../domain/ballots/send-number.ts';
import { heardPlay, must } from '../../domain/testing/set-up.ts';
import type { Play } from '../../domain/testing/play.ts';
import { mineView } from '../../domain/views/mine.ts';
import { readOutbox } from './stored-outbox.ts';
import { after, differences, emptyOutbox, isChangedElsewhere, isUnsent, toSend } from './outbox.ts';
import { card, Phone } from './testing/phone.ts';
import { sha256 } from '../../domain/testing/sha256.ts';

type Step = (phone: Phone) => void;

/** The number of a tab's ballot: its first, its second... */
const nth = (count: number, tab = 1): number => count * tabCount + tab;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.option(fc.integer({ min: 1, max: 5 }))).map(
    ([bid, score]): Step =>
      (phone) =>
        phone.tap(bid, score),
  ),
  fc.constant<Step>((phone) => phone.post()),
  fc.tuple(fc.nat(4), fc.boolean(), fc.boolean()).map(
    ([which, answered, again]): Step =>
      (phone) =>
        phone.arrive(which, answered, again),
  ),
  fc.constant<Step>((phone) => phone.hear()),
  fc.constant<Step>((phone) => phone.reload()),
  fc.constantFrom('kept-mine' as const, 'kept-theirs' as const).map(
    (which): Step =>
      (phone) =>
        phone.choose(which),
  ),
);

describe('[W4, W5, B7, B8] any sequence of taps, lost answers, repeats, reloads and another phone', () => {
  test('never loses the newest marks, never says received what was not taken', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), step), { maxLength: 60 }), (steps) => {
        const play = heardPlay(sha256, { cards: 1 });
        const phones = [new Phone('first', play), new Phone('second', play)];
        for (const [which, act] of steps) {
          const phone = phones[which];
          if (phone) act(phone);
          for (const each of phones) each.check();
        }
        const wishes = phones.map(({ wish }) => wish.marks);
        for (const phone of phones) phone.settle();
        for (const phone of phones) phone.hear();
        const counted = play.state.ballots.get(card)?.marks ?? [];
        for (const phone of phones) expect(phone.outbox.marks).toEqual(counted);
        const asked = [[], ...wishes, ...phones.map(({ wish }) => wish.marks)];
        expect(asked).toContainEqual(counted);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('one phone', () => {
  function phoneInHall(): { phone: Phone; play: Play } {
    const play = heardPlay(sha256, { cards: 1 });
    return { phone: new Phone('first', play), play };
  }

  test('[W4] sends only the newest complete ballot, never a queue of edits', () => {
    const { phone } = phoneInHall();
    phone.tap(1, 3);
    phone.tap(2, 4);
    phone.tap(1, 5);
    expect(toSend(phone.outbox)).toMatchObject({
      send: nth(3),
      basedOn: 0,
      marks: [
        [1, 5],
        [2, 4],
      ],
    });
  });

  test('[W4] a mark made while a ballot is on its way is still to be sent after the answer', () => {
    const { phone } = phoneInHall();
    phone.tap(1, 3);
    phone.post();
    phone.tap(1, 4);
    phone.arrive(0, true, false);
    expect(toSend(phone.outbox)).toMatchObject({ send: nth(2), basedOn: 1, marks: [[1, 4]] });
  });

  test('[B7] a ballot whose answer was lost is received by its repeat, and counted once', () => {
    const { phone, play } = phoneInHall();
    phone.tap(1, 3);
    phone.post();
    phone.arrive(0, false, true);
    expect(isUnsent(phone.outbox)).toBe(true);
    phone.arrive(0, true, false);
    expect(isUnsent(phone.outbox)).toBe(false);
    expect(play.state.ballots.get(card)?.revision).toBe(1);
  });

  test('a refusal for now changes nothing; one for good stops the sending until the next mark', () => {
    const { phone } = phoneInHall();
    phone.tap(1, 3);
    phone.happens({ type: 'refusal', send: nth(1), code: 'paused' });
    expect(toSend(phone.outbox)?.send).toBe(nth(1));
    phone.happens({ type: 'refusal', send: nth(1), code: 'mark-out-of-range' });
    expect(toSend(phone.outbox)).toBeNull();
    expect(isUnsent(phone.outbox)).toBe(true);
    phone.tap(1, 4);
    expect(toSend(phone.outbox)?.send).toBe(nth(2));
  });

  test('too late is told, and may be tried again when voting is opened again', () => {
    const { phone, play } = phoneInHall();
    must(play.ask({ type: 'start-last-call' }));
    must(play.ask({ type: 'close-voting' }));
    must(play.ask({ type: 'end-grace' }));
    phone.tap(1, 3);
    phone.post();
    phone.arrive(0, true, false);
    expect(phone.outbox.refused?.code).toBe('voting-closed');
    must(play.ask({ type: 'reopen-voting', reason: 'phones-not-through' }));
    phone.happens({ type: 'try-again' });
    phone.settle();
    expect(play.state.ballots.get(card)?.marks).toEqual([[1, 3]]);
  });

  test('[B6] a change of a locked project goes back to the mark that counts, and is named', () => {
    const rules = { locking: true } as const;
    const play = heardPlay(sha256, { cards: 1, rules });
    const phone = new Phone('first', play);
    phone.tap(3, 5);
    phone.settle();
    phone.tap(1, 4);
    phone.post();
    phone.arrive(0, true, false);
    expect(phone.outbox.tooLate).toEqual([1]);
    expect(phone.outbox.marks).toEqual([[3, 5]]);
    expect(isUnsent(phone.outbox)).toBe(false);
  });

  test('gives back what a server brought back from an older copy has lost', () => {
    const { phone } = phoneInHall();
    phone.tap(1, 3);
    phone.settle();
    const older = phoneInHall().play;
    const mine = mineView(older.state, card, withIds('first'), false);
    if (mine) phone.happens({ type: 'told', mine });
    expect(toSend(phone.outbox)).toMatchObject({ send: nth(2), basedOn: 0, marks: [[1, 3]] });
  });
});

describe('[S12] after the close a phone that had no part in a ballot', () => {
  /** The first phone voted; the second looked on, and voting is closed. */
  function looker() {
    const play = heardPlay(sha256, { cards: 1 });
    const [first, second] = [new Phone('first', play), new Phone('second', play)];
    first.tap(1, 3);
    first.settle();
    second.hear();
    expect(second.outbox.marks).toEqual([[1, 3]]);
    must(play.ask({ type: 'start-last-call' }));
    must(play.ask({ type: 'close-voting' }));
    return { play, first, second };
  }

  test('keeps nothing of it, and has nothing to send; the one that voted keeps it', () => {
    const { first, second } = looker();
    second.hear();
    first.hear();
    expect(second.outbox).toEqual(emptyOutbox);
    expect(first.outbox.marks).toEqual([[1, 3]]);
  });

  test('is told it again when voting is open again, and then overwrites nothing', () => {
    const { play, second } = looker();
    second.hear();
    must(play.ask({ type: 'reopen-voting', reason: 'closed-too-early' }));
    second.hear();
    second.tap(2, 5);
    second.settle();
    expect(play.state.ballots.get(card)?.marks).toEqual([
      [1, 3],
      [2, 5],
    ]);
  });

  test('gives nothing back to a server that goes on from an older copy (B16)', () => {
    const { second } = looker();
    second.hear();
    const older = mineView(heardPlay(sha256, { cards: 1 }).state, card, withIds('second'), false);
    if (older) second.happens({ type: 'told', mine: older });
    expect(toSend(second.outbox)).toBeNull();
  });
});

describe('[B8] the card changed on another phone', () => {
  function twoPhones() {
    const play = heardPlay(sha256, { cards: 1 });
    const [first, second] = [new Phone('first', play), new Phone('second', play)];
    first.tap(1, 3);
    first.settle();
    first.tap(1, 2);
    second.hear();
    second.tap(1, 5);
    second.tap(2, 1);
    second.settle();
    first.post();
    first.arrive(0, true, false);
    return { play, first };
  }

  test('asks the person, holding both', () => {
    const { first } = twoPhones();
    expect(isChangedElsewhere(first.outbox)).toBe(true);
    expect(first.outbox.marks).toEqual([[1, 2]]);
    expect(first.outbox.held.marks).toEqual([
      [1, 5],
      [2, 1],
    ]);
    expect(differences(first.outbox)).toEqual([1, 2]);
  });

  test('an answer that comes after another phone’s change is no proof of having seen it', () => {
    const play = heardPlay(sha256, { cards: 1 });
    const [first, second] = [new Phone('first', play), new Phone('second', play)];
    first.tap(1, 3);
    first.post();
    first.arrive(0, false, true);
    second.hear();
    second.tap(2, 4);
    second.settle();
    first.arrive(0, true, false);
    expect(isUnsent(first.outbox)).toBe(false);
    first.tap(1, 2);
    first.post();
    first.arrive(0, true, false);
    expect(isChangedElsewhere(first.outbox)).toBe(true);
  });

  test('either choice is sent and counts', () => {
    for (const which of ['kept-mine', 'kept-theirs'] as const) {
      const { play, first } = twoPhones();
      const chosen = which === 'kept-mine' ? first.outbox.marks : first.outbox.held.marks;
      first.choose(which);
      first.settle();
      expect(play.state.ballots.get(card)?.marks).toEqual(chosen);
    }
  });
});

test('[W4] two tabs of one phone: the newest wish wins, then whoever knows that it was received', () => {
  const older = { ...emptyOutbox, send: 4, acked: 4 };
  const newer = { ...emptyOutbox, send: 5, acked: 4, marks: withIds<Marks>([[1, 2]]) };
  expect(after(older, { type: 'other-tab', outbox: newer })).toBe(newer);
  expect(after(newer, { type: 'other-tab', outbox: older })).toBe(newer);
  const received = { ...newer, acked: 5 };
  expect(after(newer, { type: 'other-tab', outbox: received })).toBe(received);
});

test.each([
  null,
  'x',
  {},
  { ...emptyOutbox, send: -1 },
  { ...emptyOutbox, marks: [[1]] },
  { ...emptyOutbox, held: null },
])('what is no outbox is not read as one: %j', (kept) => {
  expect(readOutbox(kept)).toBeNull();
});

test('[W6] what a page of protocol 1 kept is read for ever, letter by letter as it stood on the phone', () => {
  const kept: unknown = JSON.parse(
    '{"marks":[[1,4],[3,2]],"send":7,"acked":6,"basedOn":5,"held":{"revision":5,"marks":[[1,4]]},"refused":null,"tooLate":[]}',
  );
  const outbox = readOutbox(kept);
  expect(outbox && isUnsent(outbox)).toBe(true);
  expect(outbox && toSend(outbox)).toMatchObject({
    send: 7,
    basedOn: 5,
    marks: [
      [1, 4],
      [3, 2],
    ],
  });
});
