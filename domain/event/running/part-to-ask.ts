/** Who may be asked aloud about a part of what they ask for, and when (E8). */

import type { BidId } from '../../ids.ts';
import type { Pence } from '../../money.ts';
import type { Rules } from '../rules/rules.ts';
import type { Run, RunLine } from '../run.ts';
import { currentRun, type EventState } from '../state.ts';
import { isShare } from './share-of-tie.ts';
import { isAnswered } from './answers.ts';
import { offersParts } from '../rules/offers-parts.ts';

export interface PartOnOffer {
  readonly bid: BidId;
  readonly amountPence: Pence;
}

/**
 * The first in the ranking who was offered a part and not asked about it yet, once the hall has seen everything above
 * it: whoever asks learns nothing before the hall does. Null when nobody can be asked now.
 */
export function partToAsk(state: EventState): PartOnOffer | null {
  const run = currentRun(state);
  if (!run || run.openTie || state.stage !== 'results' || !offersParts(state.rules)) return null;
  let told = state.resultsShown;
  for (const line of run.lines) {
    if (line.outcome !== 'not-chosen') told -= 1;
    if (told < 0) return null;
    const amountPence = offeredTo(line, run, state.rules);
    if (amountPence !== null && !isAnswered(state.rules, line.bid, amountPence, state.answers))
      return { bid: line.bid, amountPence };
  }
  return null;
}

/** What was left when its turn came: a part is all of that (A9). A share after a tie is no offer: all got theirs. */
function offeredTo(line: RunLine, run: Pick<Run, 'lines' | 'ties'>, rules: Rules): Pence | null {
  if (line.outcome === 'not-chosen') return line.why === 'least-not-reached' ? line.beforePence : null;
  return line.outcome === 'part' && !isShare(rules, line, run) ? line.amountPence : null;
}
