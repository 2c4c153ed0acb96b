import { expect, test } from 'vitest';
import { ballotTypeNames, type BallotTypeName } from '../ballots/index.ts';
import type { Marks } from '../ballots/marks.ts';
import type { Rules } from '../event/rules/rules.ts';
import { bidId } from '../ids.ts';
import { rulesWith } from '../testing/ballot-kinds.ts';
import { withIds } from '../testing/plain-ids.ts';
import type { Play } from '../testing/play.ts';
import { fullHall } from '../testing/halls.ts';
import { cardKey, heardPlay, must } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { phoneView } from './phone.ts';
import { projectorView } from './projector.ts';

const screen = { policy: 'live', firstAt: 10, thenEvery: 5 } as const;

function livePlay(type: BallotTypeName, asks: readonly number[], ballot?: Rules['ballot']): Play {
  const rules = { ...rulesWith(type), screen, ...(ballot && { ballot }) };
  return heardPlay(sha256, { asks, potPence: 40_000_00, cards: 300, rules });
}

/** What nearly fills a ballot of each type, with everything for the first bids. */
const full: { readonly [T in BallotTypeName]: (bids: readonly number[]) => Marks } = {
  score: (bids) => bids.map((bid) => [bidId(bid), 5] as const),
  approval: (bids) => bids.map((bid) => [bidId(bid), 1] as const),
  points: (bids) => bids.map((bid) => [bidId(bid), 20] as const),
  ranking: (bids) => bids.map((bid, place) => [bidId(bid), place + 1] as const),
  knapsack: (bids) => bids.slice(0, 25).map((bid) => [bidId(bid), 1] as const),
};
const widest: { readonly [T in BallotTypeName]?: Rules['ballot'] } = {
  approval: { type: 'approval', atLeast: 0, atMost: null },
  points: { type: 'points', tokens: 1_000, capPerBid: null },
  ranking: { type: 'ranking', places: 30 },
};

test.each(ballotTypeNames)(
  '[V3, V4] %s: with 30 bids and 300 full ballots the views keep their size',
  (type) => {
    const asks = Array.from({ length: 30 }, (_, place) => 1_234_50 + place * 10_00);
    const play = livePlay(type, asks, widest[type]);
    for (let card = 1; card <= 300; card += 1) must(play.vote(cardKey(card), full[type](play.state.order)));
    const projector = projectorView(play.state, fullHall);
    expect(projector.figures?.length).toBeGreaterThan(20);
    expect(Buffer.byteLength(JSON.stringify(phoneView(play.state, fullHall)))).toBeLessThanOrEqual(2048);
    expect(Buffer.byteLength(JSON.stringify(projector))).toBeLessThanOrEqual(8192);
  },
);

/** Two ballots that say something different about bid 1. */
const minds: { readonly [T in BallotTypeName]: readonly [Marks, Marks] } = {
  score: [withIds([[1, 5]]), withIds([[1, 2]])],
  approval: [withIds([[1, 1]]), withIds([[2, 1]])],
  points: [
    withIds([[1, 4]]),
    withIds([
      [1, 1],
      [2, 4],
    ]),
  ],
  ranking: [
    withIds([[1, 1]]),
    withIds([
      [1, 2],
      [2, 1],
    ]),
  ],
  knapsack: [withIds([[1, 1]]), withIds([[3, 1]])],
};

test.each(ballotTypeNames)(
  '[S4, S5] %s: a figure moves first with 10 ballots, then with 5 more or changed, and stays a step behind',
  (type) => {
    const play = livePlay(type, [100_00, 200_00, 300_00]);
    const [first, second] = minds[type];
    const scorers = () =>
      projectorView(play.state, fullHall).figures?.find(([bid]) => bid === 1)?.[1] ?? null;
    const seen: (number | null)[] = [];
    for (let card = 1; card <= 20; card += 1) {
      must(play.vote(cardKey(card), first));
      seen.push(scorers());
    }
    expect(seen.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => null));
    expect([seen[9], seen[13], seen[14], seen[18], seen[19]]).toEqual([5, 5, 10, 10, 15]);
    const before = JSON.stringify(projectorView(play.state, fullHall).figures);
    for (let card = 1; card <= 4; card += 1) {
      must(play.vote(cardKey(card), second));
      expect(JSON.stringify(projectorView(play.state, fullHall).figures)).toBe(before);
    }
    must(play.vote(cardKey(5), second));
    expect(JSON.stringify(projectorView(play.state, fullHall).figures)).not.toBe(before);
  },
);
