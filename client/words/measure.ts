import { markRange } from '../../domain/ballots/index.ts';
import { figureBy } from '../../domain/event/rules/figure-by.ts';
import type { RankedBy, Rules } from '../../domain/event/rules/rules.ts';
import { measure as messages } from '../../domain/words/en-GB/measure.ts';
import { averageWords } from './averages.ts';
import { inPageLanguage } from './in-page-language.ts';
import { countWords } from './numbers.ts';

const words = inPageLanguage(messages);

/** What the count says of one project: how many marked it, and what their marks are worth together. */
interface Figures {
  readonly scorers: number;
  readonly total: number;
}

/** What is counted today, in the words of the big screen. */
export interface Measure {
  readonly by: RankedBy;
  /** Top left, while it grows: "Tokens so far". */
  readonly soFar: string;
  /** What a column of figures is: "Average out of 5." */
  readonly figures: string;
  /** What two columns of figures are; null where the first says it already. */
  readonly both: string | null;
  /** How many stand behind a figure: "97 scores". */
  readonly scorers: (values: { count: number }) => string;
  /** The figure alone: "4.2", "1,850". */
  readonly figure: (figures: Figures) => string;
  /** What comes first in the results. */
  readonly first: string;
}

type Rule = Pick<Rules, 'ballot' | 'allocation'>;

/** What people give today, in one word: they score, or they vote. */
export function castOf({ ballot }: Pick<Rules, 'ballot'>): 'scores' | 'votes' {
  return ballot.type === 'score' ? 'scores' : 'votes';
}

export function measureOf(rules: Rule): Measure {
  const by = figureBy(rules);
  const measure = by === 'average' ? averages(rules) : by === 'votes' ? votes(rules) : totals(rules);
  // The rules that look at more than one figure choose step by step, not down a list.
  const isRanked = rules.allocation.rule === 'ranked';
  return { ...measure, by, first: isRanked ? measure.first : words.stepByStep };
}

function averages({ ballot }: Rule): Omit<Measure, 'by'> {
  const { highest } = markRange(ballot);
  return {
    ...words.average,
    figures: words.average.figures({ highest }),
    both: words.average.both({ highest }),
    figure: ({ total, scorers }) => averageWords(total, scorers),
  };
}

function votes({ ballot: { type } }: Rule): Omit<Measure, 'by'> {
  const { figures } = words.votes;
  return {
    ...words.votes,
    figures: type === 'points' || type === 'ranking' ? figures[type] : figures.chosen,
    both: null,
    figure: ({ scorers }) => countWords(scorers),
  };
}

function totals({ ballot }: Rule): Omit<Measure, 'by'> {
  return { ...totalWords(ballot), figure: ({ total }) => countWords(total) };
}

function totalWords(ballot: Rules['ballot']): Omit<Measure, 'by' | 'figure'> {
  if (ballot.type === 'score') return words.scores;
  if (ballot.type === 'points') return words.tokens;
  if (ballot.type !== 'ranking' || ballot.places < 2) return words.points;
  const { places } = ballot;
  return {
    ...words.places,
    figures: words.places.figures({ places }),
    both: words.places.both({ places }),
  };
}
