import type { Borderline } from '../../domain/allocation/borderline.ts';
import type { Completion } from '../../domain/allocation/equal-shares/completion.ts';
import type { BallotTypeName } from '../../domain/ballots/index.ts';
import type { RankedBy, Rules } from '../../domain/event/rules/rules.ts';
import type { Pence } from '../../domain/money.ts';
import { moneyWords } from './money.ts';

/** How the pot is given, in a few sentences. */
export function allocationSentences({ ballot, allocation }: Rules, potPence: Pence): string[] {
  const pot = moneyWords(potPence);
  switch (allocation.rule) {
    case 'ranked':
      return [
        ...worthSentences(ballot, allocation.by),
        `${first(ballot.type, allocation.by)} is chosen first, then the next, until the ${pot} is used.`,
        borderlineSentence[allocation.borderline],
      ];
    case 'greedy-per-cost':
      return [
        ...worthSentences(ballot, countsPoints(allocation.utility) ? 'total' : 'votes'),
        `The project with the most ${gain(ballot.type, allocation.utility)} is chosen first, then the next, until the ${pot} is used.`,
        borderlineSentence.skip,
      ];
    case 'equal-shares':
      return [
        `Every voter gets an equal share of the ${pot} for the projects they support.`,
        equalSharesOrder(ballot.type, allocation.utility),
        completionSentence[allocation.completion],
      ];
    case 'phragmen':
      return [
        'Every voter earns money at the same speed, for the projects they support.',
        'A project is chosen as soon as its supporters have earned what it asks for. Then they start again from nothing.',
        `We stop when the next project asks for more than is left of the ${pot}.`,
      ];
  }
}

type Utility = Extract<Rules['allocation'], { rule: 'greedy-per-cost' }>['utility'];

function countsPoints(utility: Utility): boolean {
  return utility === 'score' || utility === 'score-cost';
}

const giving: Record<BallotTypeName, string> = {
  score: 'points',
  approval: 'votes',
  points: 'tokens',
  ranking: 'points',
  knapsack: 'votes',
};

/** An order becomes points: that has to be said before they can be added up. */
function worthSentences(ballot: Rules['ballot'], by: RankedBy): string[] {
  if (ballot.type !== 'ranking' || by === 'votes' || ballot.places < 2) return [];
  return [`First place gives ${ballot.places} points, the next ${ballot.places - 1}, and so on.`];
}

function first(type: BallotTypeName, by: RankedBy): string {
  if (by === 'average') return 'The project with the highest average';
  if (by === 'total')
    return type === 'score'
      ? 'The project with the highest total'
      : `The project with the most ${giving[type]}`;
  if (type === 'points') return 'The project that most people gave tokens to';
  return type === 'ranking'
    ? 'The project that most people put in their order'
    : 'The project with the most votes';
}

/** What a project gains for what it costs; where the gain grows with the cost, the two cancel out. */
function gain(type: BallotTypeName, utility: Utility): string {
  const counted = countsPoints(utility) ? giving[type] : 'supporters';
  return utility === 'cost' || utility === 'score-cost' ? counted : `${counted} for each pound`;
}

function equalSharesOrder(type: BallotTypeName, utility: Utility): string {
  const unit = giving[type];
  const favourite = {
    cardinality: 'that costs each of them least',
    cost: 'with the most supporters',
    score: `that costs least for its ${unit}`,
    'score-cost': `with the most ${unit}`,
  }[utility];
  const pay = countsPoints(utility) ? `by the ${unit} they gave` : 'as evenly as they can';
  return `The supporters of a project pay for it together, ${pay}. Of the projects they can pay for, the one ${favourite} is chosen first.`;
}

const completionSentence: Record<Completion, string> = {
  none: 'Money that they cannot spend together is left over.',
  greedy: 'Money that they cannot spend together goes to the next most supported projects that fit.',
  add1: 'If money is left over, all shares grow a little, as far as the pot allows.',
  'add1-greedy':
    'If money is left over, all shares grow a little, as far as the pot allows. The rest goes to the next most supported projects that fit.',
  'add1-overshoot': 'If money is left over, all shares grow until one more step would overspend the pot.',
  'add1-overshoot-greedy':
    'If money is left over, all shares grow until one more step would overspend the pot. The rest goes to the next most supported projects that fit.',
};

const part = 'If too little is left for a project, it gets what is left, if its group said that is enough.';
const borderlineSentence: Record<Borderline, string> = {
  skip: 'If too little is left for a project, the next one that fits is chosen.',
  stop: 'If too little is left for a project, we stop.',
  'part-fund-then-stop': `${part} Then we stop.`,
  'part-fund-then-skip': `${part} If not, we try the next one.`,
};
