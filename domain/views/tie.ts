/** An open tie as the hall sees it while it is settled. */

import type { Run } from '../event/run.ts';
import { needsWholeBallots } from '../event/rules/needs-whole-ballots.ts';
import { currentRun, type EventState } from '../event/state.ts';
import { tieMethod } from '../event/tie-method.ts';
import { figuresIn } from '../reasons/decided.ts';
import { Figures } from '../reasons/figure.ts';
import type { CountedFigure } from '../reasons/details.ts';
import type { TieView } from './roles.ts';

export function tieView(state: EventState): TieView | null {
  const run = currentRun(state);
  const tie = run?.openTie;
  if (!run || !tie) return null;
  return {
    ...tie,
    figure: equalIn(run, state),
    method: tieMethod(state, tie),
    numbered: state.numbered !== null,
  };
}

/** The figure in which they are equal, as it will be shown for each of them in the results. */
function equalIn(run: Run, { rules, bids }: EventState): CountedFigure | null {
  const [first] = run.openTie?.tied ?? [];
  // These rules compare who would pay, and how much each.
  if (needsWholeBallots(rules) || first === undefined) return null;
  const { potPence, ballots, figures } = run;
  const decided = { rules, potPence, bids: [...bids.values()], ballots, figures, run };
  return new Figures(decided).counted(figuresIn(decided, first));
}
