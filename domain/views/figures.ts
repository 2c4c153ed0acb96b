/** The figures that the hall may see, under the rules' screen policy (S3-S6). The server sends nothing more to anyone. */

import type { BidId } from '../ids.ts';
import { isSealed } from '../event/stages.ts';
import { currentRun, type EventState } from '../event/state.ts';
import { announcementSteps } from '../event/announced.ts';
import type { FigureView } from './roles.ts';

/** In running order; a bid without a figure yet is not listed. Null when nothing is shown at all. */
export function figuresView(state: EventState): FigureView[] | null {
  if (isSealed(state.stage)) return finalFigures(state);
  if (state.stage === 'setting-up' || state.stage === 'doors-open') return null;
  switch (state.rules.screen.policy) {
    case 'counts':
      return null;
    case 'live':
      return shownFigures(state, () => true);
    case 'after-each':
      return shownFigures(state, (bid) => state.bids.get(bid)?.locked === true);
  }
}

function shownFigures(state: EventState, maySee: (bid: BidId) => boolean): FigureView[] {
  return state.order.flatMap((bid) => {
    const figure = state.shown.get(bid)?.figure;
    return figure && maySee(bid) ? [[bid, figure.scorers, figure.total] as const] : [];
  });
}

/** Every figure, once the results are told; between the seal and that, none. */
function finalFigures(state: EventState): FigureView[] | null {
  const run = currentRun(state);
  if (!run || run.openTie || state.resultsShown <= announcementSteps(run).length) return null;
  return run.figures.map(({ bid, scorers, total }) => [bid, scorers, total] as const);
}
