import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainedFrom } from '../exports/explained.ts';
import { publication } from '../exports/publication.ts';
import { resultTable, winnersTable } from '../exports/rows.ts';
import type { ExportTable } from '../exports/table.ts';
import { walkOf } from '../exports/walk.ts';
import { bidId, type BidId } from '../ids.ts';
import { resultSpeechIn } from '../exports/speech-in.ts';
import { english } from '../words/language.ts';
import { drawnHalls, settledHall, wholeBallotRules } from '../testing/drawn-halls.ts';
import { quietHall } from '../testing/halls.ts';
import { withIds } from '../testing/plain-ids.ts';
import type { Play } from '../testing/play.ts';
import { settledPairs } from '../testing/settled-pairs.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { recordOfPlay } from '../testing/record.ts';
import { playTheRoom } from '../testing/the-room.ts';
import { phoneView } from '../views/phone.ts';
import { projectorView } from '../views/projector.ts';
import type { AllocationRules } from './rules/rules.ts';
import { rulesText } from './rules/written-rules.ts';
import type { Run } from './run.ts';
import { currentRun } from './state.ts';
import { announcementSteps } from './announced.ts';

const toldOrder = ({ state }: Play): readonly BidId[] => {
  const run = currentRun(state);
  return run === null ? [] : announcementSteps(run).map(({ bid }) => bid);
};

const draw = (play: Play, drawn: number): void => {
  must(play.ask({ type: 'number-the-draw' }));
  must(play.ask({ type: 'settle-by-draw', drawn, drawnAgain: drawn, drewBy: 1, watchedBy: 2 }));
};

/** Marks for the bids 1, 2, 3... of one ballot after the other. */
function vote(play: Play, ballots: readonly (readonly (number | null)[])[]): void {
  for (const [card, marks] of ballots.entries())
    must(
      play.vote(
        cardKey(card + 1),
        marks.flatMap((mark, at) => (mark === null ? [] : [[at + 1, mark] as const])),
      ),
    );
}

test.each(['draw', 'hands'] as const)(
  '[E11, E16] the one that went first by %s is told first, also when a “no thank you” pays for both',
  (method) => {
    const play = heardPlay(sha256, {
      asks: [2_450_00, 3_000_00, 2_000_00, 2_500_00, 2_000_00],
      least: [1_200_00],
      potPence: 9_000_00,
      rules: { tie: { method: 'hands', otherwise: 'draw' } },
    });
    vote(play, [
      [3, 5, 4, 5, 4],
      [3, 4, 4, 5, 4],
    ]);
    sealPlay(play);
    const hands = [
      [3, 20],
      [5, method === 'draw' ? 20 : 21],
    ] as const;
    must(play.ask({ type: 'settle-by-hands', hands }));
    if (method === 'draw') draw(play, 2);
    tellPlay(play);
    expect(toldOrder(play)).toEqual([4, 2, 5, 1]);
    must(play.ask({ type: 'decline', bid: 4 }));
    expect(toldOrder(play)).toEqual([2, 5, 3, 1]);
    // 2 and 5 have what they had: the hall is told of 3 next, and never hears 5 a second time.
    expect(play.state.resultsShown).toBe(2);
  },
);

test.each([
  { settledStays: true, toldInTurn: false },
  { settledStays: false, toldInTurn: false },
])(
  '[R12, R19, E16] without the setting equals that can all be paid are told by number, as before: %o',
  (rules) => {
    const play = heardPlay(sha256, {
      asks: [200_00, 100_00, 100_00],
      potPence: 300_00,
      rules,
    });
    vote(play, [[5, 4, 4]]);
    draw(sealPlay(play), 2);
    expect(toldOrder(play)).toEqual([1, 3]);
    must(play.ask({ type: 'decline', bid: 1 }));
    expect(toldOrder(play)).toEqual([2, 3]);
    expect(rulesText(play.state.rules, 1)).not.toContain('toldInTurn');
  },
);

test.each<{ allocation: AllocationRules; asks: readonly number[]; potPence: number }>([
  { allocation: { rule: 'phragmen' }, asks: [160_00, 100_00, 100_00, 100_00], potPence: 300_00 },
  {
    allocation: { rule: 'equal-shares', utility: 'cost', completion: 'none', incrementPence: null },
    asks: [200_00, 100_00, 100_00, 100_00],
    potPence: 400_00,
  },
])('[E11, E16, Q8] so it is under a rule that buys one after the other: $allocation.rule', (hall) => {
  // 2 and 3 are equals who share voters. When 1 is gone there is money for both of them, and for 4.
  const play = heardPlay(sha256, {
    asks: hall.asks,
    potPence: hall.potPence,
    rules: {
      ballot: { type: 'approval', atLeast: 0, atMost: null },
      blanks: { kind: 'left-out', leastScorersPercent: 0 },
      allocation: hall.allocation,
      tie: { method: 'draw', otherwise: 'draw' },
    },
  });
  vote(play, [
    [1, 1, 1, null],
    [1, 1, 1, null],
    [1, null, null, 1],
    [1, null, null, 1],
  ]);
  sealPlay(play);
  draw(play, 2);
  expect(toldOrder(play).slice(0, 2)).toEqual([1, 3]);
  must(play.ask({ type: 'decline', bid: 1 }));
  expect(toldOrder(play).filter((bid) => bid !== 4)).toEqual([3, 2]);
});

test('[A16, E16] one that is excluded at once stands behind the one that goes before it all the same', () => {
  const play = heardPlay(sha256, {
    asks: [300_00, 200_00, 100_00, 100_00],
    potPence: 400_00,
    rules: { excluding: withIds([[2, 3]]) },
  });
  vote(play, [
    [5, 5, 4, 4],
    [5, 4, 4, 4],
  ]);
  draw(sealPlay(play), 2);
  must(play.ask({ type: 'decline', bid: 1 }));
  expect(currentRun(play.state)?.lines.map(({ bid, place }) => [bid, place])).toEqual([
    [2, 1],
    [4, 2],
    [3, 2],
    [1, null],
  ]);
});

/** Of two that share a place, the one that goes first by what was settled stands behind the other. */
function outOfTurn(run: Run): readonly string[] {
  const { lines } = run;
  return [...settledPairs(run)].filter((pair) => {
    const at = pair.split('>').map((bid) => lines.findIndex((line) => line.bid === Number(bid)));
    const [one, two] = at.map((place) => lines[place]);
    if (!one || !two || one.place === null || one.place !== two.place) return false;
    return one.inPot?.pot === two.inPot?.pot && (at[0] ?? 0) > (at[1] ?? 0);
  });
}

/** On every surface that tells of projects with money: which, from the first to the last. */
function toldEverywhere(play: Play): Readonly<Record<string, readonly BidId[]>> {
  const { state, words } = play;
  const published = publication(state, words);
  if (!published) throw new Error('nothing is published');
  const record = recordOfPlay(play);
  const bidsIn = ({ columns, rows }: ExportTable): BidId[] => {
    const number = columns.findIndex(({ heading }) => heading === 'Project number');
    return rows.map((row) => bidId(Number(row[number])));
  };
  const funded = new Set(toldOrder(play));
  const withMoney = (bids: readonly BidId[]) => bids.filter((bid) => funded.has(bid));
  return {
    published: withMoney(published.runs.at(-1)?.lines.map(({ bid }) => bid) ?? []),
    walk: withMoney(
      walkOf(explainedFrom(published), resultSpeechIn(english)).flatMap(({ bid }) => bid ?? []),
    ),
    file: withMoney(bidsIn(resultTable(record, resultSpeechIn(english)))),
    winners: bidsIn(winnersTable(record, resultSpeechIn(english))),
    projector: withMoney(projectorView(state, quietHall).results?.lines.map(({ bid }) => bid) ?? []),
    phone: withMoney(phoneView(state, quietHall).results?.lines.map(({ bid }) => bid) ?? []),
  };
}

/** Some withdraw before the close, and the close may be taken back; then the count is sealed. */
function eventful(withdrawn: readonly number[], reopened: boolean): (play: Play) => Play {
  return (play) => {
    const last = play.state.order.length;
    for (const at of withdrawn.slice(0, last - 2))
      play.ask({ type: 'set-aside', bid: (at % last) + 1, as: 'withdrawn' });
    if (reopened) {
      for (const type of ['start-last-call', 'close-voting', 'end-grace'] as const) must(play.ask({ type }));
      must(play.ask({ type: 'reopen-voting', reason: 'other' }));
    }
    return sealPlay(play);
  };
}

test('[E11, E16] whatever is withdrawn, reopened, settled and declined: nobody is told before one that goes first', () => {
  const seen = { pairs: 0, afterDecline: 0, withdrawn: 0, reopened: 0 };
  const before = fc.record({
    withdrawn: fc.array(fc.nat({ max: 6 }), { maxLength: 2 }),
    reopened: fc.boolean(),
  });
  fc.assert(
    fc.property(drawnHalls, wholeBallotRules, before, (made, whole, { withdrawn, reopened }) => {
      const play = settledHall(made, whole, eventful(withdrawn, reopened));
      playTheRoom(play, made.room, () => {
        const run = currentRun(play.state);
        expect(run && outOfTurn(run)).toEqual([]);
      });
      const run = currentRun(play.state);
      if (!run) throw new Error('no run');
      for (const [surface, bids] of Object.entries(toldEverywhere(play)))
        expect([surface, bids]).toEqual([surface, toldOrder(play)]);
      const pairs = settledPairs(run).size;
      seen.pairs += pairs;
      seen.afterDecline += Number(pairs > 0 && run.declined.length > 0);
      seen.withdrawn += withdrawn.length;
      seen.reopened += Number(reopened);
    }),
    { numRuns: 600 },
  );
  for (const [what, count] of Object.entries(seen))
    expect({ what, often: count > 10 }).toEqual({ what, often: true });
});
