/** The part of every view that anybody in the hall may know (V2). */

import type { BidId } from '../ids.ts';
import type { BidView, CommonView, CountdownView, PitchView } from './parts.ts';
import { canBeMarked, type EventState } from '../event/state.ts';
import { assert } from '../outcome.ts';
import { takesBallots } from '../event/stages.ts';
import { isOutsideHours } from '../event/hours.ts';
import { hoursView } from './hours.ts';
import type { ViewSources } from './view-sources.ts';
import { resultsView } from './results.ts';

export function commonView(state: EventState, hall: ViewSources): CommonView {
  assert(state.event !== null, 'a view is of an event that exists');
  return {
    event: state.event,
    practice: state.practice,
    stage: state.stage,
    paused: state.paused,
    current: state.current,
    bids: state.order.map((id) => bidView(state, id)),
    pitch: pitchView(state, hall),
    countdown: countdownView(state, hall),
    book: hall.book,
    results: resultsView(state, hall),
    asking: state.asking,
    news: state.news,
    ...(state.rules.format.kind === 'stalls' && { stalls: true as const }),
    ...hoursView(state),
  };
}

/** A bid is open when phones may mark it now; in the closing stage pads are locked, though ballots still arrive. */
function bidView(state: EventState, id: BidId): BidView {
  const bid = state.bids.get(id);
  assert(bid, `bid ${id} of the running order exists`);
  const isOpenNow = takesBallots(state.stage) && state.stage !== 'closing' && !isOutsideHours(state);
  const padsAreOpen = isOpenNow && !state.paused;
  return [id, bid.status, padsAreOpen && canBeMarked(bid) ? 1 : 0];
}

function pitchView(state: EventState, hall: ViewSources): PitchView | null {
  if (!state.pitch) return null;
  const { bid, totalMs, leftMs, running } = state.pitch;
  return { bid, totalMs, leftMs: hall.pitchLeftMs ?? leftMs, running: running && !state.paused };
}

function countdownView(state: EventState, hall: ViewSources): CountdownView | null {
  if (!state.countdown) return null;
  const { kind, leftMs } = state.countdown;
  const held = hall.clockHeld || state.paused;
  const extended = kind === 'grace' && hall.graceExtended ? { extended: true as const } : {};
  return { kind, leftMs: hall.countdownLeftMs ?? leftMs, held, ...extended };
}
