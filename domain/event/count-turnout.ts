/** The turnout of an event, counted from where it stands (D6). */

import { ballotFigures } from './ballot-figures.ts';
import { countCards, handedOut } from './card-count.ts';
import type { DecisionContext } from './decision-context.ts';
import type { EventState } from './state.ts';
import { factsOf, type Turnout, type TurnoutFacts } from './turnout.ts';

/** At the seal. Before every pile was counted nobody knows how many cards were handed out; then it is not said. */
export function turnoutAtSeal(
  state: EventState,
  { sheets, checkedIn }: Pick<DecisionContext, 'sheets' | 'checkedIn'>,
): Turnout | null {
  const { entitled } = state.door;
  const voted = ballotFigures(state).in;
  // The officer may have said it before most of them came.
  if (entitled !== null && entitled >= voted) return { of: 'entitled', all: entitled };
  if (state.rules.namesAtDoor && checkedIn >= Math.max(voted, 1)) return { of: 'checked-in', all: checkedIn };
  const count = countCards(state, sheets);
  return count.uncounted === 0 && count.printed > 0 ? { of: 'handed-out', all: handedOut(count) } : null;
}

/** What can be said of it now; null where that is nothing. */
export function turnoutFacts(state: EventState): TurnoutFacts | null {
  const { turnout, secondCards } = state.door;
  return factsOf({
    voted: ballotFigures(state).in,
    turnout,
    quorum: state.rules.quorum,
    possiblyTwice: secondCards,
  });
}
