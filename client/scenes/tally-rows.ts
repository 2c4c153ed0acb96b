import { markRange } from '../../domain/ballots/index.ts';
import type { RankedBy, Rules } from '../../domain/event/rules/rules.ts';
import { isBeforeClose, type Stage } from '../../domain/event/stages.ts';
import type { BidStatus } from '../../domain/event/state.ts';
import type { BidId } from '../../domain/ids.ts';
import type { Book } from '../../domain/wire/http.ts';
import { measureOf } from '../words/measure.ts';
import { nameIn } from './projects.ts';
import type { HallView } from './scene.ts';

/** One row of the tally, in running order. */
export interface TallyRow {
  readonly bid: BidId;
  /** In the running order, from 1: those that are out keep theirs. */
  readonly place: number;
  readonly name: string;
  /** Not scored yet: still to come, coming later, speaking now; or scoring has begun, or is over. */
  readonly standing: 'to-come' | 'later' | 'speaking' | 'scoring' | 'over';
  /** Null while the rules, or too few ballots, hold the figure back. */
  readonly figure: {
    /** What ranks the projects: the average with one decimal, the sum, or how many chose it. */
    readonly words: string;
    readonly scorers: number;
    /** Length of the bar, 0 to 1: for drawing only. */
    readonly fraction: number;
  } | null;
}

/** Every project that takes part today, in running order, with the figure that the server lets the hall see. */
export function tallyRows(
  view: Pick<HallView, 'bids' | 'figures' | 'ballots' | 'pitch' | 'stage'>,
  book: Book,
): TallyRow[] {
  const measure = measureOf(book.rules);
  const figures = new Map(view.figures?.map(([bid, scorers, total]) => [bid, { scorers, total }]));
  const lengthOf = barsFor(book.rules, measure.by, [...figures.values()]);
  return view.bids
    .map(([bid, status], index) => ({ bid, status, place: index + 1 }))
    .filter(({ status }) => status !== 'left-out' && status !== 'withdrawn')
    .map(({ bid, status, place }) => {
      const figure = figures.get(bid);
      const standing = view.pitch?.bid === bid ? 'speaking' : standingOf(view.stage, status);
      const shared = { bid, place, name: nameIn(book, bid), standing } as const;
      if (figure === undefined || figure.scorers === 0) return { ...shared, figure: null };
      const fraction = lengthOf(figure);
      return { ...shared, figure: { words: measure.figure(figure), scorers: figure.scorers, fraction } };
    });
}

interface Figures {
  readonly scorers: number;
  readonly total: number;
}

/**
 * How long each bar is, 0 to 1. It starts at zero, whatever the lowest score, so half of 5 fills half. An average ends
 * with its scale. Sums and votes have no natural end: they end at a round number above the largest, so that bars do not
 * jump with every ballot.
 */
function barsFor({ ballot }: Rules, by: RankedBy, figures: readonly Figures[]): (figure: Figures) => number {
  const { highest } = markRange(ballot);
  if (by === 'average') return ({ total, scorers }) => total / (scorers * highest);
  const sizeOf = ({ scorers, total }: Figures): number => (by === 'votes' ? scorers : total);
  const end = roundAbove(Math.max(1, ...figures.map(sizeOf)));
  return (figure) => sizeOf(figure) / end;
}

/** The next of 10, 20, 50, 100, 200, 500… */
function roundAbove(size: number): number {
  let end = 10;
  while (end < size) end *= String(end).startsWith('2') ? 2.5 : 2;
  return end;
}

function standingOf(stage: Stage, status: BidStatus): TallyRow['standing'] {
  if (!isBeforeClose(stage)) return 'over';
  if (stage === 'last-call') return 'scoring';
  if (status === 'later') return 'later';
  return status === 'waiting' ? 'to-come' : 'scoring';
}

/** In which columns, read downwards, so many rows stand. */
export function columnsFor(rows: number): 1 | 2 {
  return rows > 10 ? 2 : 1;
}
