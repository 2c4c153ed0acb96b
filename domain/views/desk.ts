import { ballotFigures } from '../event/ballot-figures.ts';
import { countCards } from '../event/card-count.ts';
import { countByKind } from '../event/card-kinds.ts';
import { endsWithFirstPitch } from '../event/rules/rules.ts';
import type { EventState } from '../event/state.ts';
import { assert } from '../outcome.ts';
import { hoursView } from './hours.ts';
import type { ViewSources } from './view-sources.ts';
import { openedCards } from './opened-cards.ts';
import type { DeskView } from './roles.ts';

/** What the welcome desk sees (V6): cards, how many were opened, what became of them (C7); never a mark. */
export function deskView(state: EventState, hall: ViewSources): DeskView {
  assert(state.event !== null, 'a view is of an event that exists');
  const kinds = countByKind(state, hall.sheets);
  return {
    role: 'desk',
    event: state.event,
    practice: state.practice,
    stage: state.stage,
    book: hall.book,
    cards: {
      made: state.cards.size,
      cancelled: state.cancelledFor.size,
      opened: openedCards(state, hall).joined,
      voted: ballotFigures(state).in,
    },
    count: countCards(state, hall.sheets),
    possiblyTwice: state.door.secondCards,
    ...(state.rules.namesAtDoor && { checkedIn: hall.checkedIn }),
    ...(endsWithFirstPitch(state.rules.cardsUntil) && { firstPitch: firstPitch(state) }),
    ...(kinds.length > 0 && { kinds }),
    replaced: hall.sheetsReplaced,
    ...(state.phonesFailed && { phonesFailed: true as const }),
    ...hoursView(state),
    on: state.stageVersion,
  };
}

/** The first pitch is over once it ended or the next bid was called. */
function firstPitch({ bids, pitch }: EventState): NonNullable<DeskView['firstPitch']> {
  const statuses = [...bids.values()].map(({ status }) => status);
  if (statuses.includes('heard')) return 'over';
  if (!statuses.includes('presenting')) return 'waited-for';
  return pitch === null ? 'over' : 'begun';
}
