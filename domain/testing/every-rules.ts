/** Rules of every kind, for measuring how much there is to read. */

import { completions, raisesShares } from '../allocation/equal-shares/completion.ts';
import { utilities } from '../allocation/utility.ts';
import type { BallotRules, Completeness } from '../ballots/index.ts';
import { flawIn } from '../event/rules/rules-flaws.ts';
import {
  blankKinds,
  rankedBys,
  recommendedRules,
  tieMethods,
  type AllocationRules,
  type Rules,
} from '../event/rules/rules.ts';
import { withIds } from './plain-ids.ts';

const ballots: readonly BallotRules[] = [
  { type: 'score', lowest: 1, highest: 5 },
  { type: 'score', lowest: 0, highest: 10 },
  { type: 'approval', atLeast: 3, atMost: 3 },
  { type: 'approval', atLeast: 0, atMost: 1 },
  { type: 'approval', atLeast: 2, atMost: null },
  { type: 'points', tokens: 100, capPerBid: 25 },
  { type: 'points', tokens: 1, capPerBid: null },
  { type: 'ranking', places: 10 },
  { type: 'ranking', places: 1 },
  { type: 'knapsack' },
];

const completenesses: readonly Completeness[] = [
  { kind: 'all' },
  { kind: 'at-least', bids: 3 },
  { kind: 'free' },
];

const borderlines = ['skip', 'stop', 'part-fund-then-stop', 'part-fund-then-skip'] as const;

function* allocations(): Generator<AllocationRules> {
  for (const by of rankedBys)
    for (const borderline of borderlines)
      for (const passMarkHundredths of [null, 245])
        yield { rule: 'ranked', by, borderline, passMarkHundredths };
  for (const utility of utilities) {
    yield { rule: 'greedy-per-cost', utility };
    for (const completion of completions)
      yield {
        rule: 'equal-shares',
        utility,
        completion,
        incrementPence: raisesShares(completion) ? 100 : null,
      };
  }
  yield { rule: 'phragmen' };
}

/** Everything under *More rules* that is about the ballots and the pot. */
const everything: Partial<Rules> = {
  minimumAge: 11,
  capPence: 7_500_00,
  leastVoters: 12,
  passShare: { of: 'ballots', percent: 10 },
  excluding: withIds([[1, 2]]),
  subPots: {
    leftOver: 'share',
    pots: [
      { pot: 1, pence: 8_000_00, bids: withIds([1, 2, 5]) },
      { pot: 2, pence: 6_000_00, bids: withIds([3, 4, 6]) },
    ],
  },
};

/** What is decided at the door, on top of it (D1-D4). */
const atTheDoor: Partial<Rules> = {
  connections: ['live', 'work', 'study'],
  cardsUntil: { kind: 'first-pitch-over' },
  namesAtDoor: true,
  quorum: 1_000,
};

const extras: readonly Partial<Rules>[] = [{}, everything, { ...everything, ...atTheDoor }];

/** Each possible combination of the settings that change a sentence. */
export function* everyRules(): Generator<Rules> {
  for (const ballot of ballots)
    for (const completeness of completenesses)
      for (const kind of blankKinds)
        for (const allocation of allocations())
          for (const method of tieMethods)
            for (const extra of extras) {
              const leastScorersPercent = ballot.type === 'score' ? 33 : 0;
              const rules: Rules = {
                ...recommendedRules,
                ballot,
                completeness,
                blanks: { kind, leastScorersPercent },
                allocation,
                tie: { method, otherwise: method === 'hands' ? 'draw' : 'hands' },
                ...extra,
              };
              if (flawIn(rules) === null) yield rules;
            }
}

/** The rules with most to read, of those for which `matters` holds. */
export function longestRules(
  sentencesOf: (rules: Rules) => string[],
  matters: (rules: Rules) => boolean,
): Rules {
  let longest: Rules = recommendedRules;
  let length = 0;
  for (const rules of everyRules()) {
    const read = matters(rules) ? sentencesOf(rules).join(' ').length : 0;
    if (read > length) [longest, length] = [rules, read];
  }
  return longest;
}
