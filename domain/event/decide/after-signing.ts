/**
 * What happens to a signed result in the months after it: a group drops out, or keeps a part. The same ballots and rules
 * decide again, beside the signed run, which nothing changes any more (G4, G5).
 */

import { wrongAmount } from '../../money.ts';
import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import type { TieRecord } from '../run.ts';
import { newestRun } from '../further-runs.ts';
import type { EventState } from '../state.ts';

/** A group that some run chose keeps this much of it: nothing if it drops out, all that it asked for if it stays after all. */
export function keepPart(
  state: EventState,
  { bid, keepsPence }: CommandOf<'keep-part'>,
  moment: DecisionContext,
): Outcome<Decided> {
  if (state.stage !== 'signed') return refused('wrong-stage');
  const found = state.bids.get(bid);
  if (!found) return refused('unknown-bid');
  const wrong = wrongAmount(keepsPence);
  if (wrong) return wrong;
  if (keepsPence > found.askPence)
    return refused('award-not-possible', { why: 'above-run', leftPence: found.askPence, bid });
  if (!wasEverChosen(state, bid)) return refused('not-chosen');
  const saidBefore = state.further.kept.find((each) => each.bid === bid)?.keepsPence ?? found.askPence;
  if (saidBefore === keepsPence) return written([]);
  const keeps = { bid, keepsPence };
  return written([
    { type: 'part-kept', ...keeps },
    { type: 'further-run-made', run: moment.run(state, { because: 'part-kept', keeps }) },
  ]);
}

function wasEverChosen({ runs, further }: EventState, bid: number): boolean {
  return [...runs.slice(-1), ...further.runs].some(({ lines }) =>
    lines.some((line) => line.bid === bid && line.outcome !== 'not-chosen'),
  );
}

/** The hall has gone home, so a tie of a further run is drawn, whatever method the rules name first (E2, G5). */
export function drawFurtherTie(
  state: EventState,
  { drawn, drawnAgain, drewBy, watchedBy }: CommandOf<'draw-further-tie'>,
  moment: DecisionContext,
): Outcome<Decided> {
  if (state.stage !== 'signed') return refused('wrong-stage');
  const tied = newestRun(state)?.openTie?.tied;
  if (!tied) return refused('no-tie');
  const first = Number.isSafeInteger(drawn) ? tied[drawn - 1] : undefined;
  if (first === undefined) return refused('number-not-in-draw', { highest: tied.length });
  if (drawn !== drawnAgain) return refused('number-not-confirmed');
  if (drewBy < 1 || watchedBy < 1) return refused('unknown-person');
  if (drewBy === watchedBy) return refused('two-people-needed');
  const record: TieRecord = { method: 'draw', tied, drawn, first, drewBy, watchedBy };
  return written([
    { type: 'further-tie-drawn', record },
    { type: 'further-run-made', run: moment.run(state, { because: 'tie-drawn', settles: record }) },
  ]);
}
