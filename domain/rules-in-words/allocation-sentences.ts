import { countsPoints } from '../allocation/utility.ts';
import type { BallotTypeName } from '../ballots/index.ts';
import type { RankedBy, Rules } from '../event/rules/rules.ts';
import type { Pence } from '../money.ts';
import type { RulesSpeech } from './rules-speech.ts';

/** How the pot is given, in a few sentences. */
export function allocationSentences(
  { ballot, allocation }: Rules,
  potPence: Pence,
  { allocation: words, money }: RulesSpeech,
): string[] {
  const pot = money(potPence);
  switch (allocation.rule) {
    case 'ranked':
      return [
        ...worthSentences(ballot, allocation.by, words),
        bestFirst(ballot.type, allocation.by, pot, words),
        words.borderline[allocation.borderline],
      ];
    case 'greedy-per-cost':
      return [
        ...worthSentences(ballot, countsPoints(allocation.utility) ? 'total' : 'votes', words),
        gainFirst(ballot.type, allocation.utility, pot, words),
        words.borderline.skip,
      ];
    case 'equal-shares':
      return [
        words.equalShare({ pot }),
        sharesSentence(ballot.type, allocation.utility, words),
        words.completion[allocation.completion],
      ];
    case 'phragmen':
      return [words.earn, words.earned, words.earnStop({ pot })];
  }
}

type Words = RulesSpeech['allocation'];
type Utility = Extract<Rules['allocation'], { rule: 'greedy-per-cost' }>['utility'];

/** What a ballot gives to a project. */
const unitOf: Record<BallotTypeName, string> = {
  score: 'points',
  approval: 'votes',
  points: 'tokens',
  ranking: 'points',
  knapsack: 'votes',
};

/** An order becomes points: that has to be said before they can be added up. */
function worthSentences(ballot: Rules['ballot'], by: RankedBy, words: Words): string[] {
  if (ballot.type !== 'ranking' || by === 'votes' || ballot.places < 2) return [];
  return [words.placesGive({ first: ballot.places, next: ballot.places - 1 })];
}

function bestFirst(type: BallotTypeName, by: RankedBy, pot: string, words: Words): string {
  if (by === 'average') return words.average({ pot });
  if (by === 'total')
    return type === 'score' ? words.total({ pot }) : words.most({ unit: unitOf[type], pot });
  if (type === 'points') return words.givenTokens({ pot });
  return type === 'ranking' ? words.inOrders({ pot }) : words.most({ unit: 'votes', pot });
}

/** What a project gains for what it costs; where the gain grows with the cost, the two cancel out. */
function gainFirst(type: BallotTypeName, utility: Utility, pot: string, words: Words): string {
  const unit = unitOf[type];
  switch (utility) {
    case 'cardinality':
      return words.supportersPerPound({ pot });
    case 'score':
      return words.unitsPerPound({ unit, pot });
    case 'cost':
      return words.mostSupporters({ pot });
    case 'score-cost':
      return words.most({ unit, pot });
  }
}

function sharesSentence(type: BallotTypeName, utility: Utility, { shares }: Words): string {
  const unit = unitOf[type];
  switch (utility) {
    case 'cardinality':
    case 'cost':
      return shares[utility];
    case 'score':
    case 'score-cost':
      return shares[utility]({ unit });
  }
}
