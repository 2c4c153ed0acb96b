/** What a bid must reach before any money is looked at, beside the pass mark of the ranking itself (T3, A18). */

import { markRange, valueOf } from '../../ballots/index.ts';
import type { BidId } from '../../ids.ts';
import { assert } from '../../outcome.ts';
import type { Count } from './count.ts';
import type { Rules } from '../rules/rules.ts';
import type { NotChosenReason, RunFigures } from '../run.ts';

/** Why the bid does not pass; `null` when it does. Equality passes everywhere. */
export function failsAt(rules: Rules, bid: BidId, count: Count): NotChosenReason | null {
  const figures = count.figures.find((each) => each.bid === bid);
  assert(figures, `bid ${bid} was counted`);
  if (hasTooFewVoters(rules, figures, count.ballots)) return 'too-few-scorers';
  return reachesShare(rules, figures, count.ballots) ? null : 'below-pass-mark';
}

/** With half needed, 10 scorers of 20 ballots are enough. */
function hasTooFewVoters(rules: Rules, { scorers }: RunFigures, ballots: number): boolean {
  // Nobody voted: there is nothing to decide by, and a draw among all would give the pot away.
  if (ballots === 0 || scorers < rules.leastVoters) return true;
  const percent = rules.blanks.leastScorersPercent;
  if (percent === 0) return false;
  return scorers === 0 || scorers * 100 < percent * ballots;
}

function reachesShare(rules: Rules, figures: RunFigures, ballots: number): boolean {
  const { passShare, ballot } = rules;
  if (passShare === null) return true;
  if (passShare.of === 'ballots') return supportersOf(rules, figures) * 100 >= passShare.percent * ballots;
  const { scorers, total } = figures;
  return scorers > 0 && total * 100 >= passShare.percent * markRange(ballot).highest * scorers;
}

/** How many ballots give the bid more than no points: a 0 on a scale that begins there is no support (Q1). */
export function supportersOf({ ballot }: Pick<Rules, 'ballot'>, { counts }: RunFigures): number {
  const { lowest } = markRange(ballot);
  return counts.reduce((sum, count, place) => (valueOf(ballot, lowest + place) > 0 ? sum + count : sum), 0);
}
