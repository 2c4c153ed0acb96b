import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import type { BallotSheet } from '../../domain/ballots/ballot-type.ts';
import { ballotTypeNames, flawInMarks, fillingState, type BallotRules } from '../../domain/ballots/index.ts';
import { rulesWith } from '../../domain/testing/ballot-kinds.ts';
import { filledBallot } from './filled-ballot.ts';

const bids = [1, 2, 3, 4, 5, 6].map(bidId);
const sheet: BallotSheet = { bids, asks: new Map(bids.map((bid) => [bid, bid * 100_00])), potPence: 700_00 };
const likings = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...bids), fc.double({ min: 0, max: 0.99, noNaN: true })), {
    selector: ([bid]) => bid,
  })
  .map((each) => new Map(each));
const more: readonly BallotRules[] = [
  { type: 'approval', atLeast: 2, atMost: null },
  { type: 'points', tokens: 10, capPerBid: null },
];

test('[B10] what people like fills a ballot of any type in a way that is taken', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ballotTypeNames.map((type) => rulesWith(type).ballot), ...more),
      likings,
      (ballot, liked) => {
        const marks = filledBallot(ballot, liked, sheet);
        expect(flawInMarks(ballot, marks, sheet)).toBe(null);
        const heard: BallotSheet = { ...sheet, bids: bids.filter((bid) => liked.has(bid)) };
        const { missing } = fillingState({ ballot, completeness: { kind: 'all' } }, marks, heard);
        // Somebody who likes a single project keeps what is above its cap.
        expect(ballot.type === 'points' ? 0 : missing).toBe(0);
      },
    ),
    { seed: 20170128, numRuns: 300 },
  );
});
