import { expect, test } from 'vitest';
import { recommendedRules, type Rules } from '../event/rules/rules.ts';
import { workOut } from '../event/running/work-out.ts';
import type { RunBid } from '../event/running/inputs.ts';
import type { Marks } from '../ballots/marks.ts';
import { bidId, type BidId } from '../ids.ts';
import { withIds } from '../testing/plain-ids.ts';
import { english } from '../words/language.ts';
import { resultSpeechIn } from '../exports/speech-in.ts';
import { reasonSentences, shortReason } from './reason-words.ts';
import { betweenWords, standingSentences } from './place-words.ts';
import { lineDetails } from './line-details.ts';

interface Told {
  readonly potPence: number;
  readonly bids: readonly (readonly [askPence: number, leastPence?: number])[];
  readonly ballots: readonly Marks[];
  readonly rules: Partial<Rules>;
}

const say = { ...resultSpeechIn(english), name: (bid: BidId) => `Bid ${bid}` };

/** What is told of every bid, in the order of the run. */
function told({ potPence, bids, ballots, rules: changed }: Told): string[] {
  const rules: Rules = {
    ...recommendedRules,
    blanks: { kind: 'left-out', leastScorersPercent: 0 },
    ...changed,
  };
  const runBids = bids.map(([askPence, leastPence], place): RunBid => ({
    bid: bidId(place + 1),
    askPence,
    leastPence: leastPence ?? null,
    status: 'heard',
  }));
  const { count, lines } = workOut({
    rules,
    potPence,
    bids: runBids,
    ballots,
    ties: [],
    declined: [],
    answers: [],
  });
  const { figures } = count;
  return lineDetails({ rules, potPence, bids: runBids, ballots: count.ballots, figures, run: { lines } }).map(
    ({ standing, between, reason }) =>
      reason === null
        ? `${standing ? standingSentences(standing, say) : ''}${between ? ` ${betweenWords(between, say)}` : ''}`
        : `${reasonSentences(standing, reason, say)} (${shortReason(reason, say)})`,
  );
}

const approval = { type: 'approval', atLeast: 0, atMost: null } as const;

test('[A21] where part would have done, the least that would have is told, and never the whole ask', () => {
  // £10,000: 1 takes £6,000; 2 asks for £6,800 and could manage with £4,500; 3 takes £2,000.
  const lines = told({
    potPence: 10_000_00,
    bids: [[6_000_00], [6_800_00, 4_500_00], [2_000_00], [3_000_00]],
    ballots: withIds([
      [
        [1, 5],
        [2, 4],
        [3, 3],
        [4, 2],
      ],
    ]),
    rules: {},
  });
  expect(lines).toEqual([
    '1st of 4, average 5.0 from 1 score.',
    '2nd of 4, average 4.0 from 1 score. £4,000 was left and it needed at least £4,500. (£4,000 was left)',
    '3rd of 4, average 3.0 from 1 score. One project in between did not fit.',
    '4th of 4, average 2.0 from 1 score. £2,000 was left and it needed all of £3,000. (£2,000 was left)',
  ]);
});

test('[A21, Q5] under Equal Shares a project is told what its supporters had, also on the list of totals', () => {
  // £2,000 for five voters, £400 each. Four want 1 (£1,600). 2 (£1,000) has one of these, and another.
  const ballots: Marks[] = withIds([
    [[1, 1]],
    [[1, 1]],
    [[1, 1]],
    [
      [1, 1],
      [2, 1],
    ],
    [[2, 1]],
  ]);
  const shared = {
    potPence: 2_000_00,
    bids: [[1_600_00], [1_000_00]] as const,
    ballots,
  };
  const by = (completion: 'none' | 'greedy'): Partial<Rules> => ({
    ballot: approval,
    // The sixth gives nothing and has a share all the same: rules under which a blank ballot counts (T7).
    emptiedOut: false,
    allocation: { rule: 'equal-shares', utility: 'cardinality', completion, incrementPence: null },
  });
  const first = '1st. Its 4 supporters had £1,600 left between them, and nobody paid more than £400.';
  expect(told({ ...shared, rules: by('none') })).toEqual([
    first,
    'Its 2 supporters had £400 left between them and it needed £1,000. (supporters had £400)',
  ]);
  expect(told({ ...shared, rules: by('greedy') })).toEqual([
    first,
    '2nd, from the list of totals, with 2 votes. Its 2 supporters had £400 left between them, £400 of the pot was left, and it needed £1,000. (supporters had £400)',
  ]);
});

test('[A20] per pound what ranks is told, with what it is worked out from', () => {
  const lines = told({
    potPence: 5_000_00,
    bids: [[3_000_00], [2_900_00], [2_000_00]],
    ballots: withIds([
      [
        [1, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [2, 1],
        [3, 1],
      ],
    ]),
    rules: { ballot: approval, allocation: { rule: 'greedy-per-cost', utility: 'cardinality' } },
  });
  expect(lines).toEqual([
    '1st of 3, 2 votes for £2,900: 0.69 for each £1,000.',
    '2nd of 3, 2 votes for £3,000: 0.67 for each £1,000. £2,100 was left and it needed £3,000. (£2,100 was left)',
    '3rd of 3, 1 vote for £2,000: 0.50 for each £1,000. One project in between did not fit.',
  ]);
});

test('[A20, A21] below a pass mark, figure and mark are told apart however near they are', () => {
  const scores = [3, 3, 3, 3, 3, 3, 3, 3, 3, 2];
  const lines = told({
    potPence: 5_000_00,
    bids: [[1_000_00], [1_000_00]],
    ballots: scores.map((score) => [
      [bidId(1), 3],
      [bidId(2), score],
    ]),
    rules: {
      allocation: { rule: 'ranked', by: 'average', borderline: 'skip', passMarkHundredths: 295 },
    },
  });
  expect(lines).toEqual([
    '1st of 2, average 3.00 from 10 scores.',
    '2nd of 2. Average 2.90, below the pass mark of 2.95. (below the pass mark)',
  ]);
});
