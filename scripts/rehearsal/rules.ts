/** The rules of a rehearsal: for each type of ballot what councils use it with. */

import type { BallotTypeName } from '../../domain/ballots/index.ts';
import { recommendedRules, type RankedBy, type Rules } from '../../domain/event/rules/rules.ts';

const ballots: { readonly [T in BallotTypeName]: readonly [ballot: Rules['ballot'], by: RankedBy] } = {
  score: [recommendedRules.ballot, 'average'],
  approval: [{ type: 'approval', atLeast: 3, atMost: 3 }, 'votes'],
  points: [{ type: 'points', tokens: 10, capPerBid: 5 }, 'total'],
  ranking: [{ type: 'ranking', places: 5 }, 'total'],
  knapsack: [{ type: 'knapsack' }, 'votes'],
};

export function rulesFor(type: BallotTypeName): Rules {
  const [ballot, by] = ballots[type];
  const leastScorersPercent = type === 'score' ? recommendedRules.blanks.leastScorersPercent : 0;
  return {
    ...recommendedRules,
    ballot,
    blanks: { kind: 'left-out', leastScorersPercent },
    allocation: { ...recommendedRules.allocation, by },
    screen: { policy: 'live', firstAt: 10, thenEvery: 5 },
  };
}
