/** The event's name, place, day and pot, as far as they can still change. */

import { wrongAmount } from '../../money.ts';
import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import { isSealed } from '../stages.ts';
import type { EventState } from '../state.ts';

/** The name, place and day, until the count is sealed: from then on the result is known under them (H1). */
export function changeWords(state: EventState, { textHash }: CommandOf<'change-words'>): Outcome<Decided> {
  if (isSealed(state.stage)) return refused('wrong-stage');
  return written(textHash === state.textHash ? [] : [{ type: 'words-changed', textHash }]);
}

/** The area's pot as it is now, until voting opens and the rules name it (H2, R7). */
export function changePot(state: EventState, { potPence }: CommandOf<'change-event-pot'>): Outcome<Decided> {
  if (state.rulesFingerprint !== null) return refused('rules-frozen');
  const wrong = wrongAmount(potPence);
  if (wrong) return wrong;
  const above = [...state.bids.values()].find(({ askPence }) => askPence > potPence);
  if (above) return refused('ask-above-pot', { potPence, bid: above.bid });
  if (potPence === state.potPence) return written([]);
  return written([{ type: 'event-pot-changed', potPence }]);
}
