/** Small counts for the rules of the day: every ballot type with every rule that goes with it, drawn by fast-check. */

import * as fc from 'fast-check';
import { bidId } from '../ids.ts';
import { borderlines } from '../allocation/borderline.ts';
import { completions, raisesShares } from '../allocation/equal-shares/completion.ts';
import { utilities } from '../allocation/utility.ts';
import { markRange, type BallotRules } from '../ballots/index.ts';
import type { Marks } from '../ballots/marks.ts';
import { flawIn } from '../event/rules/rules-flaws.ts';
import { rankedBys, recommendedRules, type AllocationRules, type Rules } from '../event/rules/rules.ts';
import type { RunInputs } from '../event/running/inputs.ts';

const ballot: fc.Arbitrary<BallotRules> = fc.constantFrom(
  { type: 'score', lowest: 0, highest: 3 },
  { type: 'score', lowest: 1, highest: 5 },
  { type: 'approval', atLeast: 0, atMost: 3 },
  { type: 'points', tokens: 4, capPerBid: 3 },
  { type: 'ranking', places: 3 },
  { type: 'knapsack' },
);

const passMarkHundredths = fc.option(fc.integer({ min: 0, max: 300 }));
const allocation: fc.Arbitrary<AllocationRules> = fc.oneof(
  fc.record({
    rule: fc.constant('ranked' as const),
    by: fc.constantFrom(...rankedBys),
    borderline: fc.constantFrom(...borderlines),
    passMarkHundredths,
  }),
  fc.record({ rule: fc.constant('greedy-per-cost' as const), utility: fc.constantFrom(...utilities) }),
  fc
    .record({
      rule: fc.constant('equal-shares' as const),
      utility: fc.constantFrom(...utilities),
      completion: fc.constantFrom(...completions),
    })
    .map((rule) => ({ ...rule, incrementPence: raisesShares(rule.completion) ? 100 : null })),
  fc.constant({ rule: 'phragmen' as const }),
);

const passShare = fc.option(
  fc.record({ of: fc.constantFrom('best-average', 'ballots'), percent: fc.integer({ min: 1, max: 60 }) }),
  { freq: 3 },
);

interface Drawn {
  readonly rules: Rules;
  readonly asks: readonly number[];
  readonly least: readonly (number | null)[];
  readonly marks: readonly (readonly (number | null)[])[];
  readonly split: boolean;
}

const rules: fc.Arbitrary<Rules> = fc
  .record({ ballot, allocation, passShare, leastVoters: fc.integer({ min: 0, max: 2 }), apart: fc.boolean() })
  .map(({ apart, ...drawn }) => ({
    ...recommendedRules,
    ...drawn,
    blanks: { kind: 'left-out' as const, leastScorersPercent: 0 },
    excluding: apart ? [[bidId(1), bidId(3)]] : [],
  }))
  .filter((drawn) => flawIn(drawn) === null);

/** Up to five bids and eight ballots; amounts in whole pounds so small that ties, exact fits and empty pots abound. */
export const countedElections: fc.Arbitrary<RunInputs> = fc
  .record({
    rules,
    asks: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
    least: fc.array(fc.option(fc.integer({ min: 1, max: 12 })), { minLength: 5, maxLength: 5 }),
    marks: fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 5, maxLength: 5 }), {
      maxLength: 8,
    }),
    split: fc.boolean(),
  })
  .map(inputsFrom);

function inputsFrom({ rules: drawn, asks, least, marks, split }: Drawn): RunInputs {
  const bids = asks.map((ask, place) => ({
    bid: bidId(place + 1),
    askPence: ask * 100,
    leastPence: (least[place] ?? 99) <= ask ? (least[place] ?? 0) * 100 : null,
    status: 'heard' as const,
  }));
  const potPence = 20_00;
  const [odd, even] = [0, 1].map((rest) => bids.filter(({ bid }) => bid % 2 !== rest).map(({ bid }) => bid));
  const pots =
    split && odd && even && even.length > 0
      ? [
          { pot: 1, pence: 12_00, bids: odd },
          { pot: 2, pence: 8_00, bids: even },
        ]
      : null;
  return {
    rules: { ...drawn, subPots: pots && { pots, leftOver: asks.length > 3 ? 'share' : 'keep' } },
    potPence,
    bids,
    ballots: marks.map((row) => ballotFrom(drawn.ballot, row.slice(0, bids.length))),
    ties: [],
    declined: [],
    answers: [],
  };
}

/** Any row of numbers as a ballot of that type: marks off its range are blanks, and so is what is too much. */
function ballotFrom(type: BallotRules, row: readonly (number | null)[]): Marks {
  const { lowest, highest } = markRange(type);
  const marks = row.flatMap((mark, place) =>
    mark !== null && mark >= lowest && mark <= highest ? [[bidId(place + 1), mark] as const] : [],
  );
  if (type.type === 'approval') return marks.slice(0, type.atMost ?? marks.length);
  if (type.type === 'ranking')
    return marks.filter(([, place], at) => marks.findIndex((other) => other[1] === place) === at);
  if (type.type !== 'points') return marks;
  let left = type.tokens;
  return marks.filter(([, tokens]) => (tokens <= left ? ((left -= tokens), true) : false));
}
