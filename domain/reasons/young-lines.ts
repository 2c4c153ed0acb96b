/**
 * What young people chose, as every screen, page, file and sheet tells it (Y21): one list, with places of its own. It holds
 * what a run holds, and a run holds nothing that is too small to be shown.
 */

import { marksEvery, unitOf } from '../ballots/index.ts';
import { compareRatios, ratio, toDecimalText, type Ratio } from '../exact.ts';
import { figureBy } from '../event/rules/figure-by.ts';
import type { RankedBy, Rules } from '../event/rules/rules.ts';
import type { YoungCount, YoungFigure } from '../event/run.ts';
import type { BidId } from '../ids.ts';
import { decimalsNeeded } from './decimals.ts';
import type { CountedFigure } from './details.ts';

/** A project with its place among those that are listed; equals share one. */
export interface YoungLine {
  readonly bid: BidId;
  readonly place: number;
  readonly figure: CountedFigure;
}

export interface YoungResult {
  readonly counted: 'together' | 'apart';
  /** Null where there are too few ballots to show anything. */
  readonly ballots: number | null;
  /** Best first, equals in running order. */
  readonly lines: readonly YoungLine[];
  /** No project that took part is missing. */
  readonly isAll: boolean;
}

/** @param standing how many projects took part @returns null under rules without young people's cards */
export function youngResultOf(
  rules: Rules,
  young: YoungCount | undefined,
  standing: number,
): YoungResult | null {
  if (rules.youngCards === 'none' || young === undefined) return null;
  const { ballots, figures } = young;
  return {
    counted: rules.youngCards,
    ballots,
    lines: linesOf(rules, figures),
    isAll: figures.length === standing,
  };
}

function linesOf(rules: Rules, figures: readonly YoungFigure[]): readonly YoungLine[] {
  const by = figureBy(rules);
  const ranked = figures.map((figure) => ({ figure, rank: rankOf(figure, by) }));
  const places =
    by === 'average'
      ? decimalsNeeded(
          ranked.map(({ rank }) => rank),
          1,
        )
      : 0;
  return ranked
    .map(({ figure, rank }) => ({
      bid: figure.bid,
      place: 1 + ranked.filter((other) => compareRatios(other.rank, rank) > 0).length,
      figure: toldBy(by, figure, rules, toDecimalText(rank, places)),
    }))
    .sort((one, other) => one.place - other.place);
}

function rankOf({ scorers, total }: YoungFigure, by: RankedBy): Ratio {
  if (by === 'average') return ratio(BigInt(total), BigInt(scorers));
  return ratio(BigInt(by === 'total' ? total : scorers));
}

function toldBy(
  by: RankedBy,
  { scorers, total }: YoungFigure,
  { ballot }: Rules,
  told: string,
): CountedFigure {
  switch (by) {
    case 'average':
      return { by, told, scorers };
    case 'votes':
      return { by, count: scorers };
    case 'total': {
      const scored = marksEvery(ballot.type) && { scored: true as const };
      return { by, unit: unitOf(ballot.type), count: total, from: scorers, ...scored };
    }
  }
}
