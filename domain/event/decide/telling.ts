/** Telling the results step by step. */

import { refused, type Outcome } from '../../outcome.ts';
import { written, type Decided } from '../decided.ts';
import { currentRun, type EventState } from '../state.ts';
import { announcementSteps } from '../announced.ts';

export function startResults(state: EventState): Outcome<Decided> {
  if (state.stage !== 'sealed') return refused('wrong-stage');
  const run = currentRun(state);
  if (!run) return refused('no-run');
  return run.openTie ? refused('tie-open') : written([{ type: 'results-started' }]);
}

/** The next step: one chosen bid, or at the end the bids not chosen and the thanks to everybody (E3). */
export function showNextResult(state: EventState): Outcome<Decided> {
  if (state.stage !== 'results') return refused('wrong-stage');
  const run = currentRun(state);
  if (!run) return refused('no-run');
  if (run.openTie) return refused('tie-open');
  if (state.asking) return refused('answer-first');
  if (state.resultsShown >= announcementSteps(run).length + 1) return refused('already-moved');
  return written([{ type: 'result-shown', shown: state.resultsShown + 1 }]);
}
