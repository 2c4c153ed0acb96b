/** Sealing the count, and the runs that follow from it. */

import { refused, type Outcome } from '../../outcome.ts';
import { ballotFigures } from '../ballot-figures.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import { currentRun, type EventState } from '../state.ts';
import { turnoutAtSeal } from '../count-turnout.ts';

/** Makes the count final, names its last ballot, and makes the first run (ST12, E1). */
export function seal(
  state: EventState,
  _command: CommandOf<'seal'>,
  moment: DecisionContext,
): Outcome<Decided> {
  if (state.stage !== 'counting') return refused('wrong-stage');
  const turnout = turnoutAtSeal(state, moment);
  return written([
    ...(turnout === null ? [] : [{ type: 'turnout-counted', ...turnout } as const]),
    { type: 'sealed', ballots: ballotFigures(state).in, lastBallotSeq: state.lastBallotSeq },
    { type: 'run-made', run: moment.run(state, { because: 'sealed' }) },
  ]);
}

/** "This group says no thank you": the same ballots and rules decide again without it (E5). */
export function decline(
  state: EventState,
  { bid }: CommandOf<'decline'>,
  moment: DecisionContext,
): Outcome<Decided> {
  if (state.stage !== 'sealed' && state.stage !== 'results') return refused('wrong-stage');
  const run = currentRun(state);
  if (!run) return refused('no-run');
  const isTied = run.openTie?.tied.includes(bid) === true;
  const hasMoney = run.lines.some((line) => line.bid === bid && line.outcome !== 'not-chosen');
  if (!isTied && !hasMoney) return refused('not-chosen');
  return written([
    { type: 'bid-declined', bid },
    { type: 'run-made', run: moment.run(state, { because: 'no-thank-you', declines: bid }) },
  ]);
}
