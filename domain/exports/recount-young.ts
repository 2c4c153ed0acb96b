/**
 * Holds the published figures of young people against those of all (Y23). Their ballots are not published, so this finds
 * figures that no ballots can give, and figures that should not have been shown.
 */

import { markRange, valueOf } from '../ballots/index.ts';
import { leastShownApart } from '../event/running/young-figures.ts';
import { readRules } from '../event/rules/written-rules.ts';
import type { Rules } from '../event/rules/rules.ts';
import type { RunFigures, YoungFigure } from '../event/run.ts';
import type { Publication } from './publication.ts';

export type YoungFlaw = 'youngMissing' | 'youngFigures' | 'youngTooFew';

/** Null where they hold. */
export function flawInYoung(published: Publication): YoungFlaw | null {
  const { young, figures } = published;
  const rules = readRules(published.rules);
  if ((rules.youngCards === 'none') !== (young === undefined)) return 'youngMissing';
  if (young === undefined) return null;
  const { ballots } = young;
  if (ballots === null) return young.figures.length === 0 ? null : 'youngTooFew';
  const rows = young.figures.map((own) => ({ own, all: figures.find(({ bid }) => bid === own.bid) }));
  const isOnce = new Set(young.figures.map(({ bid }) => bid)).size === rows.length;
  const isPossible = ({ own, all }: (typeof rows)[number]): boolean =>
    all !== undefined && own.scorers <= ballots && canBeOf(own, all, rules);
  if (!isOnce || !rows.every(isPossible)) return 'youngFigures';
  const isShown = (own: number, all: number): boolean =>
    Math.min(own, rules.youngCards === 'together' ? all - own : all) >= leastShownApart;
  const areShown = rows.every(({ own, all }) => isShown(own.scorers, all?.scorers ?? 0));
  return isShown(ballots, published.ballots) && areShown ? null : 'youngTooFew';
}

/** Together, their marks are among those that were counted; apart, they are any marks of the ballot. */
function canBeOf({ scorers, total }: YoungFigure, all: RunFigures, { ballot, youngCards }: Rules): boolean {
  const { lowest } = markRange(ballot);
  const worths = all.counts.map((count, place) => {
    return { worth: valueOf(ballot, lowest + place), count: youngCards === 'together' ? count : scorers };
  });
  const ascending = worths.sort((one, other) => one.worth - other.worth);
  const least = sumOfFirst(scorers, ascending);
  const most = sumOfFirst(scorers, ascending.toReversed());
  return least !== null && most !== null && total >= least && total <= most;
}

/** What so many marks are worth, the first ones first; null where there are not so many. */
function sumOfFirst(
  marks: number,
  worths: readonly { readonly worth: number; readonly count: number }[],
): number | null {
  let [left, sum] = [marks, 0];
  for (const { worth, count } of worths) {
    const taken = Math.min(left, count);
    sum += taken * worth;
    left -= taken;
  }
  return left === 0 ? sum : null;
}
