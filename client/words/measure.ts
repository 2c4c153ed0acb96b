import { markRange } from '../../domain/ballots/index.ts';
import { figureBy } from '../../domain/event/rules/figure-by.ts';
import type { RankedBy, Rules } from '../../domain/event/rules/rules.ts';
import { averageWords } from './averages.ts';
import { countWords, plural } from './numbers.ts';

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
  /** What a column of figures is: "Average out of 5". */
  readonly heading: string;
  /** What a second column says, after the heading; null where the figure says it already. */
  readonly behind: string | null;
  /** How many stand behind a figure: "97 scores". */
  readonly scorers: (count: number) => string;
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
  return { ...measure, by, first: isRanked ? measure.first : 'Step by step, as today’s rules choose.' };
}

const scores = (count: number) => plural(count, 'score', 'scores');
const people = (count: number) => plural(count, 'person', 'people');

function averages({ ballot }: Rule): Omit<Measure, 'by'> {
  return {
    soFar: 'Scores so far',
    heading: `Average out of ${markRange(ballot).highest}`,
    behind: 'then how many scored',
    scorers: scores,
    figure: ({ total, scorers }) => averageWords(total, scorers),
    first: 'The highest average first.',
  };
}

function votes({ ballot }: Rule): Omit<Measure, 'by'> {
  const headings: Partial<Record<typeof ballot.type, string>> = {
    points: 'How many people gave it tokens',
    ranking: 'How many people put it in their order',
  };
  const said = (count: number): string => plural(count, 'vote', 'votes');
  return {
    soFar: 'Votes so far',
    heading: headings[ballot.type] ?? 'How many people chose it',
    behind: null,
    scorers: said,
    figure: ({ scorers }) => countWords(scorers),
    first: 'The most votes first.',
  };
}

function totals({ ballot }: Rule): Omit<Measure, 'by'> {
  const isTokens = ballot.type === 'points';
  const from = ballot.type === 'score' ? scores : people;
  return {
    soFar: isTokens ? 'Tokens so far' : 'Points so far',
    heading:
      ballot.type === 'score'
        ? 'Total of all scores'
        : isTokens
          ? 'How many tokens it was given'
          : worthWords(ballot),
    behind: ballot.type === 'score' ? 'then how many scored' : 'then from how many people',
    scorers: from,
    figure: ({ total }) => countWords(total),
    first: `The most ${isTokens ? 'tokens' : 'points'} first.`,
  };
}

function worthWords(ballot: Rules['ballot']): string {
  return ballot.type === 'ranking' && ballot.places > 1
    ? `${ballot.places} points for a first place, down to 1`
    : 'All points';
}
