/** What the bar may say of one card's ballot, and whether the person has to be told more. */

import type { CountdownView } from '../../domain/views/parts.ts';
import { fillingState } from '../../domain/ballots/index.ts';
import { isSealed, type Stage } from '../../domain/event/stages.ts';
import { isRefused, isUnsent, type Outbox } from '../net/outbox.ts';
import type { CardServerState } from '../stores/ballots.ts';
import type { BallotInProgress } from '../pads/pad-kind.ts';
import type { Delivery } from '../ui/delivery-mark.tsx';

/** Null while there is nothing to deliver, or when it will not be taken any more: then words say what is the case. */
export function deliveryOf(outbox: Outbox, mine: CardServerState | null): Delivery | null {
  if (isTooLate(outbox)) return null;
  if (isUnsent(outbox)) return 'waiting';
  // A ballot that was emptied again is nobody's vote (T7).
  if (outbox.held.marks.length === 0) return null;
  if (mine === null || mine.inCount === null) return 'received';
  return mine.inCount ? 'counted' : null;
}

/** The newest changes came after the close; the ballot received before counts. */
export function isTooLate(outbox: Outbox): boolean {
  return isRefused(outbox) && outbox.refused?.code === 'voting-closed';
}

/** At the last call, or in the grace after the close, with something on the phone that is not through. */
export function isPressing(outbox: Outbox, countdown: CountdownView | null): boolean {
  return countdown !== null && isUnsent(outbox) && !isRefused(outbox);
}

/** After the seal: whether this card's ballot is in the count. */
export type CountedState = 'in-count' | 'not-in-count' | 'no-ballot';

export function countedStateOf(
  outbox: Outbox,
  mine: CardServerState | null,
  stage: Stage,
): CountedState | null {
  if (!isSealed(stage) || mine === null || mine.inCount === null) return null;
  if (mine.inCount) return 'in-count';
  if (mine.withheld) return null;
  return outbox.held.marks.length === 0 ? 'no-ballot' : 'not-in-count';
}

/** How far a ballot is that is not counted yet because it is incomplete (T4), or null. */
export function shortOf({
  rules,
  marks,
  sheet,
}: BallotInProgress): readonly [have: number, asked: number] | null {
  const { missing } = fillingState(rules, marks, sheet);
  if (rules.blanks.kind === 'left-out' || missing === 0) return null;
  const asked = fillingState(rules, [], sheet).missing;
  return [asked - missing, asked];
}
