/**
 * What young people's ballots say, apart from all others: the one place that makes these figures, and the one that says
 * which of them are too small to be shown (Y20, Y21). A run holds what is shown and nothing else.
 */

import { marksEvery } from '../../ballots/index.ts';
import type { RunFigures, YoungCount, YoungFigure } from '../run.ts';
import type { Rules } from '../rules/rules.ts';
import { isOut } from '../state.ts';
import type { Count } from './count.ts';
import type { RunInputs } from './inputs.ts';
import { countOf } from './work-out.ts';

/** A figure of fewer ballots could say how one person voted. */
export const leastShownApart = 10;

/** How many ballots of each kind mark a bid. */
interface Marked {
  readonly young: number;
  readonly others: number;
}

interface Row extends Marked {
  readonly figure: YoungFigure;
}

/** @param deciding the count that the run is made from @returns null under rules without young people's cards */
export function youngCountOf(inputs: RunInputs, deciding: Count): YoungCount | null {
  const { rules, bids, young } = inputs;
  if (rules.youngCards === 'none' || young === undefined) return null;
  const count = countOf({ ...inputs, ballots: young });
  if (!isEnough({ young: count.ballots, others: othersOf(rules, deciding.ballots, count.ballots) }))
    return { ballots: null, figures: [] };
  const out = new Set(bids.filter(isOut).map(({ bid }) => bid));
  const rows = deciding.figures.flatMap((figures, place): Row[] => {
    const own = count.figures[place];
    if (own === undefined || out.has(figures.bid)) return [];
    const others = othersOf(rules, figures.scorers, own.scorers);
    // That nobody marked it is no secret.
    if (own.scorers + others === 0) return [];
    return [{ figure: shownOf(own), young: own.scorers, others }];
  });
  return { ballots: count.ballots, figures: shownAmong(rows, rules.ballot).map(({ figure }) => figure) };
}

/**
 * The rows that can be shown. Where people choose a few bids, it can be known how much each ballot gives in all. Then what is
 * hidden could be worked out from what is shown; so there it is together no less than a row that is shown.
 */
function shownAmong(rows: readonly Row[], ballot: Rules['ballot']): readonly Row[] {
  let shown = rows.filter(isEnough);
  while (!marksEvery(ballot.type) && shown.length > 0 && !isEnough(hiddenBy(rows, shown))) {
    const least = Math.min(...shown.map(smaller));
    const next = shown.find((row) => smaller(row) === least);
    shown = shown.filter((row) => row !== next);
  }
  return shown;
}

/** What is hidden together; nothing hidden gives nothing away. */
function hiddenBy(rows: readonly Row[], shown: readonly Row[]): Marked {
  const hidden = rows.filter((row) => !shown.includes(row));
  if (hidden.length === 0) return { young: leastShownApart, others: leastShownApart };
  return {
    young: hidden.reduce((sum, { young }) => sum + young, 0),
    others: hidden.reduce((sum, { others }) => sum + others, 0),
  };
}

function isEnough({ young, others }: Marked): boolean {
  return young >= leastShownApart && others >= leastShownApart;
}

function smaller({ young, others }: Marked): number {
  return Math.min(young, others);
}

/** Together, the figures that decide have young people's ballots in them. */
function othersOf({ youngCards }: Pick<Rules, 'youngCards'>, deciding: number, young: number): number {
  return youngCards === 'together' ? deciding - young : deciding;
}

function shownOf({ bid, scorers, total }: RunFigures): YoungFigure {
  return { bid, scorers, total };
}
