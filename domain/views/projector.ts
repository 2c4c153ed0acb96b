import { ballotFigures } from '../event/ballot-figures.ts';
import { isSealed } from '../event/stages.ts';
import { overlayShown } from '../event/overlay.ts';
import type { EventState } from '../event/state.ts';
import { commonView } from './common.ts';
import { figuresView } from './figures.ts';
import type { ViewSources } from './view-sources.ts';
import { openedCards } from './opened-cards.ts';
import type { ProjectorView } from './roles.ts';
import { tieView } from './tie.ts';

/** What the projector shows (V4): figures only as far as the screen policy goes. */
export function projectorView(state: EventState, hall: ViewSources): ProjectorView {
  const ballots = ballotFigures(state);
  return {
    ...commonView(state, hall),
    role: 'projector',
    overlay: overlayShown(state),
    shownMs: hall.shownMs,
    ballots: ballots.in,
    counted: isSealed(state.stage) ? ballots.counted : null,
    connected: hall.connected,
    joined: openedCards(state, hall).joined,
    figures: figuresView(state),
    potPence: state.potPence,
    tie: tieView(state),
  };
}
