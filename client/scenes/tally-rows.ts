import { markRange } from '../../domain/ballots/index.ts';
import { figureBy } from '../../domain/event/figure-by.ts';
import type { BidStatus } from '../../domain/event/state.ts';
import type { BidId } from '../../domain/ids.ts';
import type { Book } from '../../domain/wire/http.ts';
import { averageWords } from '../words/averages.ts';
import { countWords } from '../words/numbers.ts';
import { nameIn } from './projects.ts';
import type { HallView } from './scene.ts';

/** One row of the tally, in running order. */
export interface TallyRow {
  readonly bid: BidId;
  readonly place: number;
  readonly name: string;
  /** Not scored yet: still to come, coming later, speaking now; or scoring has begun. */
  readonly standing: 'to-come' | 'later' | 'speaking' | 'scoring';
  /** Null while the rules, or too few ballots, hold the figure back. */
  readonly figure: {
    /** The average with one decimal, or the total. */
    readonly words: string;
    readonly scorers: number;
    /** Length of the bar, 0 to 1: for drawing only. */
    readonly fraction: number;
  } | null;
}

/** Every project that takes part today, in running order, with the figure that the server lets the hall see. */
export function tallyRows(
  view: Pick<HallView, 'bids' | 'figures' | 'ballots' | 'pitch'>,
  book: Book,
): TallyRow[] {
  const { lowest, highest } = markRange(book.rules.ballot);
  const byAverage = figureBy(book.rules) === 'average';
  const figures = new Map(view.figures?.map(([bid, scorers, total]) => [bid, { scorers, total }]));
  return view.bids
    .filter(([, status]) => status !== 'left-out' && status !== 'withdrawn')
    .map(([bid, status], index) => {
      const figure = figures.get(bid);
      const standing = view.pitch?.bid === bid ? 'speaking' : standingOf(status);
      const shared = { bid, place: index + 1, name: nameIn(book, bid), standing } as const;
      if (figure === undefined || figure.scorers === 0) return { ...shared, figure: null };
      const { scorers, total } = figure;
      const fraction = byAverage
        ? (total / scorers - lowest) / (highest - lowest)
        : total / (highest * Math.max(view.ballots, scorers));
      const said = byAverage ? averageWords(total, scorers, 1) : countWords(total);
      return { ...shared, figure: { words: said, scorers, fraction: clamp(fraction) } };
    });
}

function standingOf(status: BidStatus): TallyRow['standing'] {
  if (status === 'later') return 'later';
  return status === 'waiting' ? 'to-come' : 'scoring';
}

/** A bar is never quite empty: a project with the lowest average was scored too. */
function clamp(fraction: number): number {
  return Math.min(1, Math.max(0.015, fraction));
}

/** In which columns, read downwards, so many rows stand. */
export function columnsFor(rows: number): 1 | 2 {
  return rows > 10 ? 2 : 1;
}
