import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { personId } from '../ids.ts';
import { quietHall } from '../testing/halls.ts';
import { cardKey, heardPlay, must, sealPlay, setUpPlay } from '../testing/set-up.ts';
import type { Play } from '../testing/play.ts';
import { sha256 } from '../testing/sha256.ts';
import { facilitatorView } from '../views/facilitator.ts';
import { apply } from './apply.ts';
import { countCards, handedOut, noSheets } from './card-count.ts';
import { lift } from './lift.ts';
import { emptyEvent } from './state.ts';

const keys = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => cardKey(from + at));

/** Everything pitched; cards 1 to `voters` have voted, of `cards`. */
function votedPlay(cards: number, voters: number): Play {
  const play = heardPlay(sha256, { cards });
  for (let card = 1; card <= voters; card += 1) must(play.vote(cardKey(card), [[1, 5]]));
  return play;
}

test('[C4] a lost card is cancelled and replaced in one entry; its ballot counts no more, the card of the pile votes', () => {
  const play = votedPlay(5, 2);
  const before = play.entries.length;
  const newKey = cardKey(5);
  must(play.ask({ type: 'replace-card', key: cardKey(1), reason: 'lost', newKey }));
  expect(play.entries.slice(before).map(({ body }) => body.type)).toEqual(['card-replaced']);
  expect(play.vote(cardKey(1), [[1, 4]])).toMatchObject({ refusal: { code: 'cancelled-card' } });
  must(play.vote(newKey, [[1, 4]]));
  expect(play.state.ballots.size).toBe(2);
  expect(play.state.replacements.get(cardKey(1))).toBe(newKey);
});

test.each([
  ['a lost card that there is not', 'nobody', cardKey(5), { code: 'unknown-card' }],
  [
    'a new card that there is not',
    cardKey(1),
    cardKey(900),
    { code: 'card-not-free', detail: { why: 'unknown' } },
  ],
  [
    'a new card that was cancelled',
    cardKey(1),
    cardKey(4),
    { code: 'card-not-free', detail: { why: 'cancelled' } },
  ],
  ['the same card', cardKey(1), cardKey(1), { code: 'card-not-free', detail: { why: 'taken' } }],
  ['a card that has voted', cardKey(1), cardKey(2), { code: 'card-not-free', detail: { why: 'taken' } }],
  [
    'a card that took a place already',
    cardKey(1),
    cardKey(3),
    { code: 'card-not-free', detail: { why: 'taken' } },
  ],
  ['a card of a group', cardKey(1), cardKey(11), { code: 'card-not-free', detail: { why: 'group' } }],
] as const)('[C4] %s: neither half happens', (_, key, newKey, refusal) => {
  const play = setUpPlay(sha256, { cards: 6 });
  must(play.ask({ type: 'make-team-cards', batch: 2, keys: [cardKey(11)] }));
  must(play.ask({ type: 'open-doors' }));
  must(play.ask({ type: 'open-voting' }));
  must(play.ask({ type: 'call-bid', bid: 1 }));
  for (const voter of [1, 2]) must(play.vote(cardKey(voter), [[1, 5]]));
  must(play.ask({ type: 'cancel-card', key: cardKey(4), reason: 'spoilt' }));
  must(play.ask({ type: 'replace-card', key: cardKey(6), reason: 'lost', newKey: cardKey(3) }));
  const before = play.entries.length;
  expect(play.ask({ type: 'replace-card', key, reason: 'lost', newKey })).toMatchObject({ refusal });
  expect(play.entries.length).toBe(before);
  expect(play.state.cards.get(cardKey(1))).toBe('live');
});

test('[C4, C6] a card that was counted as left on its pile works again when it takes the place of a lost one', () => {
  const play = votedPlay(6, 2);
  must(play.ask({ type: 'count-piles', batches: [1], unused: keys(5, 6) }));
  must(play.ask({ type: 'replace-card', key: cardKey(1), reason: 'lost', newKey: cardKey(5) }));
  expect(countCards(play.state, noSheets)).toMatchObject({
    cancelled: 1,
    notHandedOut: 1,
    notVoted: 3,
    uncounted: 0,
  });
  must(play.vote(cardKey(5), [[1, 4]]));
});

test('[C4, J6] a journal in which the new card was made for it folds as before', () => {
  const play = votedPlay(5, 2);
  const before = countCards(play.state, noSheets);
  const body = { type: 'card-replaced', key: cardKey(1), reason: 'lost', batch: 2, newKey: cardKey(900) };
  apply(play.state, { seq: play.state.seq + 1, at: 0, by: personId(1), version: 4, body: lift(4, body) });
  expect(play.state.batches.get(2)).toMatchObject({ kind: 'replacement', counted: true });
  expect(countCards(play.state, noSheets)).toMatchObject({
    printed: before.printed + 1,
    cancelled: 1,
    notVoted: 1,
  });
});

test('[C4, C8] what replaces a group’s card is a group’s card', () => {
  const play = setUpPlay(sha256, { cards: 3 });
  must(play.ask({ type: 'make-team-cards', batch: 2, keys: [cardKey(12), cardKey(11)] }));
  expect(play.entries.at(-1)?.body).toEqual({
    type: 'team-cards-made',
    batch: 2,
    keys: [cardKey(11), cardKey(12)],
  });
  must(play.ask({ type: 'replace-card', key: cardKey(11), reason: 'lost', newKey: cardKey(2) }));
  must(play.ask({ type: 'replace-card', key: cardKey(1), reason: 'lost', newKey: cardKey(3) }));
  expect(play.state.teamCards).toEqual(new Set([cardKey(11), cardKey(12), cardKey(2)]));
});

test('[C5] what is left on the pile is cancelled in one entry, and opens nothing from then on', () => {
  const play = votedPlay(100, 50);
  must(play.ask({ type: 'count-piles', batches: [1], unused: keys(61, 100) }));
  expect(play.entries.at(-1)?.body).toEqual({
    type: 'piles-counted',
    batches: [1],
    unused: keys(61, 100),
    back: [],
  });
  expect(play.vote(cardKey(61), [[1, 5]])).toMatchObject({ refusal: { code: 'cancelled-card' } });
  must(play.vote(cardKey(60), [[1, 5]]));
  expect(countCards(play.state, noSheets)).toEqual({
    printed: 100,
    voted: 51,
    notVoted: 9,
    spoilt: 0,
    notReturned: 0,
    attending: 0,
    cancelled: 0,
    notHandedOut: 40,
    uncounted: 0,
  });
});

test('[C5] when a card that is said to be left has voted, nothing is cancelled', () => {
  const play = votedPlay(100, 64);
  const asked = play.ask({ type: 'count-piles', batches: [1], unused: keys(61, 100) });
  expect(asked).toMatchObject({ refusal: { code: 'cards-have-voted', detail: { count: 4 } } });
  expect([...play.state.cards.values()].every((card) => card === 'live')).toBe(true);
  expect(countCards(play.state, noSheets).uncounted).toBe(36);
});

test('[C5] a lost card of the pile stays cancelled as lost', () => {
  const play = votedPlay(10, 4);
  must(play.ask({ type: 'cancel-card', key: cardKey(8), reason: 'lost' }));
  must(play.ask({ type: 'count-piles', batches: [1], unused: keys(7, 10) }));
  must(play.ask({ type: 'count-piles', batches: [1], unused: [] }));
  expect(play.state.cards.get(cardKey(8))).toBe('cancelled');
  expect(countCards(play.state, noSheets)).toMatchObject({
    voted: 4,
    notVoted: 5,
    cancelled: 1,
    notHandedOut: 0,
  });
});

test.each([
  ['no pile', { batches: [], unused: [] }],
  ['a pile that was never made', { batches: [7], unused: [] }],
  ['a card of another pile', { batches: [1], unused: [cardKey(11)] }],
])('[C5] %s cannot be counted', (_, ask) => {
  const play = setUpPlay(sha256, { cards: 10 });
  must(play.ask({ type: 'make-cards', batch: 2, keys: keys(11, 12) }));
  expect(play.ask({ type: 'count-piles', ...ask })).toMatchObject({ refusal: { code: 'piles-not-whole' } });
});

test('[C6] counted again with a higher number, cards work again that were cancelled by mistake; until the seal', () => {
  const play = votedPlay(100, 5);
  must(play.ask({ type: 'count-piles', batches: [1], unused: keys(6, 100) }));
  must(play.ask({ type: 'count-piles', batches: [1], unused: keys(61, 100) }));
  expect(play.entries.at(-1)?.body).toMatchObject({ unused: [], back: keys(6, 60) });
  must(play.vote(cardKey(60), [[1, 3]]));
  expect(countCards(play.state, noSheets)).toMatchObject({ voted: 6, notVoted: 54, notHandedOut: 40 });
  sealPlay(play);
  expect(play.ask({ type: 'count-piles', batches: [1], unused: [] })).toMatchObject({
    refusal: { code: 'voting-closed' },
  });
});

test('[C7] cards of people who attend and do not vote are told apart from lost ones, and were handed out', () => {
  const play = votedPlay(10, 3);
  must(play.ask({ type: 'cancel-card', key: cardKey(4), reason: 'attends-only' }));
  must(play.ask({ type: 'cancel-card', key: cardKey(5), reason: 'spoilt' }));
  must(play.ask({ type: 'count-piles', batches: [1], unused: keys(7, 10) }));
  const count = countCards(play.state, noSheets);
  expect(count).toMatchObject({ attending: 1, cancelled: 1, notVoted: 1, notHandedOut: 4 });
  expect(handedOut(count)).toBe(6);
});

test('[C7] the facilitator sees how many cards nobody has counted; a card in the place of another is counted with its pile', () => {
  const play = votedPlay(10, 3);
  must(play.ask({ type: 'replace-card', key: cardKey(8), reason: 'lost', newKey: cardKey(9) }));
  const view = () => facilitatorView(play.state, quietHall).cards;
  expect(view()).toEqual({ made: 10, cancelled: 1, uncounted: 6 });
  must(play.ask({ type: 'count-piles', batches: [1], unused: keys(10, 10) }));
  expect(view()).toEqual({ made: 10, cancelled: 2, uncounted: 0 });
});

test('[C7, J5] after anything that can happen to cards, the figures add up and the journal folds to the same', () => {
  const act = record({
    what: constantFrom('vote', 'cancel', 'replace', 'attends', 'count'),
    card: integer({ min: 1, max: 12 }),
  });
  assert(
    property(array(act, { maxLength: 25 }), (acts) => {
      const play = votedPlay(12, 0);
      for (const { what, card } of acts) {
        const key = cardKey(card);
        if (what === 'vote') play.vote(key, [[1, 4]]);
        else if (what === 'cancel') play.ask({ type: 'cancel-card', key, reason: 'lost' });
        else if (what === 'attends') play.ask({ type: 'cancel-card', key, reason: 'attends-only' });
        else if (what === 'count') play.ask({ type: 'count-piles', batches: [1], unused: keys(card, 12) });
        else play.ask({ type: 'replace-card', key, reason: 'lost', newKey: cardKey(13 - card) });
      }
      const { printed, uncounted, notHandedOut, ...rest } = countCards(play.state, noSheets);
      expect(printed).toBe(
        handedOut({ printed, uncounted, notHandedOut, ...rest }) + uncounted + notHandedOut,
      );
      expect(rest.voted).toBe(play.state.ballots.size);
      const again = emptyEvent();
      for (const entry of play.entries) apply(again, entry);
      expect(again).toEqual(play.state);
    }),
  );
});
