/** Rules with each type of ballot, ranked by what goes with it: for tests that hold to something whatever the type. */

import type { BallotTypeName } from '../ballots/index.ts';
import { recommendedRules, type RankedBy, type Rules } from '../event/rules/rules.ts';

const ballots: { readonly [T in BallotTypeName]: readonly [ballot: Rules['ballot'], by: RankedBy] } = {
  score: [{ type: 'score', lowest: 1, highest: 5 }, 'average'],
  approval: [{ type: 'approval', atLeast: 2, atMost: 2 }, 'votes'],
  points: [{ type: 'points', tokens: 6, capPerBid: 4 }, 'total'],
  ranking: [{ type: 'ranking', places: 2 }, 'total'],
  knapsack: [{ type: 'knapsack' }, 'votes'],
};

export function rulesWith(type: BallotTypeName): Rules {
  const [ballot, by] = ballots[type];
  return {
    ...recommendedRules,
    ballot,
    blanks: { kind: 'left-out', leastScorersPercent: 0 },
    allocation: { ...recommendedRules.allocation, by },
  };
}
