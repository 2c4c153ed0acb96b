/** Telling the results step by step, and signing them. */

import { accepted, refused } from '../../outcome.ts';
import type { Command } from '../commands.ts';
import type { Entries } from '../decided.ts';
import type { Moment } from '../moment.ts';
import { standingRun, type EventState } from '../state.ts';
import { toldSteps } from '../told.ts';

export function startResults(state: EventState): Entries {
  if (state.stage !== 'sealed') return refused('wrong-stage');
  const run = standingRun(state);
  if (!run) return refused('no-run');
  return run.openTie ? refused('tie-open') : accepted([{ type: 'results-started' }]);
}

/** The next step: one chosen bid, or at the end the bids not chosen and the thanks to everybody (E3). */
export function showNextResult(state: EventState): Entries {
  if (state.stage !== 'results') return refused('wrong-stage');
  const run = standingRun(state);
  if (!run) return refused('no-run');
  if (run.openTie) return refused('tie-open');
  if (state.resultsShown >= toldSteps(run).length + 1) return refused('already-moved');
  return accepted([{ type: 'result-shown', shown: state.resultsShown + 1 }]);
}

/** Two people sign one run: an officer and a second named person, neither linked to a bid of the event (E6). */
export function sign(
  state: EventState,
  command: Extract<Command, { type: 'sign' }>,
  moment: Moment,
): Entries {
  const run = standingRun(state);
  if (state.stage !== 'results' || !run) return refused('wrong-stage');
  if (run.openTie) return refused('tie-open');
  if (state.resultsShown <= toldSteps(run).length) return refused('not-all-shown');
  if (command.run !== run.number || command.fingerprint !== moment.fingerprint())
    return refused('another-run');
  if (command.person < 1) return refused('unknown-person');
  if ((state.links.get(command.person)?.size ?? 0) > 0) return refused('linked-to-bid');
  if (state.signatures.some(({ as }) => as === command.as)) return refused('already-signed');
  if (state.signatures.some(({ person }) => person === command.person)) return refused('same-person');
  const { fingerprint, as, person } = command;
  return accepted([{ type: 'signed', run: run.number, fingerprint, as, person }]);
}
