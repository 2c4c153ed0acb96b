/** What young people chose, as a view carries it: a row is a few numbers, because views are sent to every screen (V4). */

import type { BidId } from '../ids.ts';
import { assert } from '../outcome.ts';
import type { CountedFigure } from './details.ts';
import type { YoungResult } from './young-lines.ts';

/** `figure` is the average as text or the count; `from` is how many gave it. */
export type YoungRowView = readonly [bid: BidId, place: number, figure: string | number, from: number];

export interface YoungView extends Omit<YoungResult, 'lines'> {
  /** A figure of the same kind as all others; null where none is shown. */
  readonly like: CountedFigure | null;
  readonly rows: readonly YoungRowView[];
}

export function youngView({ lines, ...result }: YoungResult): YoungView {
  return { ...result, like: lines[0]?.figure ?? null, rows: lines.map((line) => rowOf(line)) };
}

export function youngFromView({ like, rows, ...view }: YoungView): YoungResult {
  const lines = rows.flatMap(([bid, place, figure, from]) =>
    like === null ? [] : [{ bid, place, figure: figureLike(like, figure, from) }],
  );
  return { ...view, lines };
}

function rowOf({ bid, place, figure }: YoungResult['lines'][number]): YoungRowView {
  switch (figure.by) {
    case 'average':
      return [bid, place, figure.told ?? '', figure.scorers];
    case 'total':
      return [bid, place, figure.count, figure.from];
    default:
      return [bid, place, figure.count, figure.count];
  }
}

function figureLike(like: CountedFigure, figure: string | number, from: number): CountedFigure {
  if (like.by === 'average') return { ...like, told: String(figure), scorers: from };
  assert(typeof figure === 'number', 'whatever is no average is a number');
  return like.by === 'total' ? { ...like, count: figure, from } : { ...like, count: figure };
}
