import { expect, test } from 'vitest';
import { ballotTypeNames } from '../../domain/ballots/index.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import { bidId, type BidId } from '../../domain/ids.ts';
import { rulesWith } from '../../domain/testing/ballot-kinds.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { emptyOutbox, type Outbox } from '../net/outbox.ts';
import type { CardServerState } from '../stores/ballots.ts';
import { deliveryOf, countedStateOf, isPressing, isTooLate, shortOf } from './delivery.ts';

const held = { revision: 3, marks: withIds<Marks>([[1, 4]]) };
const received: Outbox = { ...emptyOutbox, send: 3, acked: 3, held };
const unsent: Outbox = { ...received, send: 4 };
const tooLate: Outbox = { ...unsent, refused: { send: 4, code: 'voting-closed' } };
const standing = (inCount: boolean | null): CardServerState => ({
  card: 'live',
  inCount,
  openElsewhere: false,
});

test('nothing is called received that was not', () => {
  expect(deliveryOf(emptyOutbox, null)).toBeNull();
  expect(deliveryOf({ ...emptyOutbox, send: 1 }, null)).toBe('waiting');
  expect(deliveryOf(unsent, standing(true))).toBe('waiting');
  expect(deliveryOf(received, null)).toBe('received');
});

test('in the count is said only when the hall says so, after the seal', () => {
  expect(deliveryOf(received, standing(null))).toBe('received');
  expect(deliveryOf(received, standing(true))).toBe('counted');
  expect(deliveryOf(received, standing(false))).toBeNull();
});

test('[T7] a vote that was taken back is neither received nor out of the count: there is none', () => {
  const emptied: Outbox = { ...received, held: { revision: 4, marks: [] } };
  expect(deliveryOf(emptied, standing(null))).toBeNull();
  expect(countedStateOf(emptied, standing(false), 'sealed')).toBe('no-ballot');
});

test.each(ballotTypeNames)('[T6, V7] %s: how far a ballot is that is not counted as it stands', (type) => {
  const sheet = { bids: withIds<BidId[]>([1, 2, 3]), asks: new Map([[bidId(1), 100]]), potPence: 500 };
  const rules = (kind: Rules['blanks']['kind']): Rules => ({
    ...rulesWith(type),
    blanks: { kind, leastScorersPercent: 0 },
  });
  const asked = { score: 3, approval: 2, points: 6, ranking: 2, knapsack: 0 }[type];
  const short = (marks: Marks, kind: Rules['blanks']['kind'] = 'ballot-not-counted') =>
    shortOf({ rules: rules(kind), marks, sheet });
  expect(short(withIds([[2, 1]]))).toEqual(asked === 0 ? null : [1, asked]);
  expect(short(withIds([[2, 1]]), 'left-out')).toBeNull();
  const whole: Record<typeof type, Marks> = {
    score: [1, 2, 3].map((bid) => [bidId(bid), 4] as const),
    approval: [1, 2].map((bid) => [bidId(bid), 1] as const),
    points: [1, 2].map((bid) => [bidId(bid), 3] as const),
    ranking: [1, 2].map((bid) => [bidId(bid), bid] as const),
    knapsack: withIds([[1, 1]]),
  };
  expect(short(whole[type])).toBeNull();
});

test('what came too late is neither waiting nor received', () => {
  expect(isTooLate(tooLate)).toBe(true);
  expect(deliveryOf(tooLate, standing(null))).toBeNull();
  expect(isTooLate({ ...tooLate, send: 5 })).toBe(false);
});

test('only a countdown makes an unsent ballot pressing', () => {
  const countdown = { kind: 'last-call', leftMs: 60_000, held: false } as const;
  expect(isPressing(unsent, countdown)).toBe(true);
  expect(isPressing(unsent, null)).toBe(false);
  expect(isPressing(received, countdown)).toBe(false);
  expect(isPressing(tooLate, countdown)).toBe(false);
});

test('after the seal each card is told what became of it', () => {
  expect(countedStateOf(received, standing(true), 'sealed')).toBe('in-count');
  expect(countedStateOf(received, standing(false), 'sealed')).toBe('not-in-count');
  expect(countedStateOf(emptyOutbox, standing(false), 'sealed')).toBe('no-ballot');
  expect(countedStateOf(received, standing(null), 'counting')).toBeNull();
});

test('[S12] a phone that had no part in a ballot is told that it is in the count, and never that there was none', () => {
  expect(countedStateOf(emptyOutbox, { ...standing(true), withheld: true }, 'sealed')).toBe('in-count');
  expect(countedStateOf(emptyOutbox, { ...standing(false), withheld: true }, 'sealed')).toBeNull();
});
