/** For ten seconds one press undoes the last act (ST15; SPEC.md has the table). */

import type { Entry } from './entries.ts';
import { entryKinds, isUndoable, type UndoableAct } from './entry-kinds.ts';
import { isShownForGood } from './shown-for-good.ts';
import type { DayBefore, EventState, Undoable } from './state.ts';

/** How long the press is offered. The server counts: no entry decides anything by its wall time. */
export const undoMs = 10_000;

/** Less than this is no time in which anybody could look at the hall and press. */
export const leastCountdownMs = 10_000;

/**
 * What can be taken back once `entry` is applied to `state`, which it is not yet. What the clock does by itself follows
 * from a press and goes with it; what is no step of the show changes nothing here.
 */
export function undoableAfter(state: EventState, entry: Entry): Undoable | null {
  const { type: act } = entry.body;
  if (!isUndoable(act)) return entryKinds[act].step ? null : state.undoable;
  if (entry.by === byTheClock && state.undoable !== null) return state.undoable;
  if (entry.by === byTheClock) return null;
  const bid = 'bid' in entry.body ? entry.body.bid : (state.pitch?.bid ?? null);
  return { entry: entry.seq, act, bid, before: dayOf(state) };
}

/** The number under which the clock writes: it is nobody. */
const byTheClock = 0;

function dayOf(state: EventState): DayBefore {
  const { stage, paused, current, pitch, countdown, overlay, overlayOver, asking, news } = state;
  return {
    stage,
    paused,
    current,
    pitch: pitch && { ...pitch },
    countdown: countdown && { ...countdown },
    overlay,
    overlayOver,
    asking,
    news,
    bids: new Map(
      [...state.bids.values()].map(({ bid, status, statusBefore, locked }) => [
        bid,
        { status, statusBefore, locked },
      ]),
    ),
  };
}

export interface ClocksLeft {
  readonly pitchLeftMs: number | null;
  readonly countdownLeftMs: number | null;
}

/** Brings the day back. What was opened for marks stays open (B5), and a figure that the hall saw stays locked (R4). */
export function bringBack(state: EventState, { before }: Undoable, left: ClocksLeft): void {
  const { stage, paused, current, pitch, countdown, overlay, overlayOver, asking, news } = before;
  Object.assign(state, { stage, paused, current, overlay, overlayOver, asking, news });
  state.pitch = pitch && { ...pitch, leftMs: left.pitchLeftMs ?? pitch.leftMs };
  state.countdown = countdown && { ...countdown, leftMs: left.countdownLeftMs ?? countdown.leftMs };
  for (const [id, was] of before.bids) {
    const bid = state.bids.get(id);
    if (!bid) continue;
    const locked = was.locked || isShownForGood(state, bid);
    Object.assign(bid, was, { locked });
  }
}

/** These set a pitch's clock anew, or let one run that stood. */
const startsPitch: readonly UndoableAct[] = ['bid-called', 'pitch-started-again', 'pitch-resumed', 'resumed'];

/**
 * What the clocks show once the act is taken back: one that ran all the while runs on, without the time that the act
 * added; one that stood, was taken away or began anew goes on from where it stood at the press.
 *
 * @param then what the clocks read when the act was pressed
 * @param now what they read now
 */
export function clocksBroughtBack(
  state: EventState,
  last: Pick<Undoable, 'act' | 'before'>,
  then: ClocksLeft,
  now: ClocksLeft,
): ClocksLeft {
  return {
    pitchLeftMs: pitchBroughtBack(state, last, then, now),
    countdownLeftMs: countdownBroughtBack(state, last, then, now),
  };
}

function pitchBroughtBack(
  { pitch }: EventState,
  { act, before }: Pick<Undoable, 'act' | 'before'>,
  then: ClocksLeft,
  now: ClocksLeft,
): number | null {
  if (before.pitch === null) return null;
  const stood = then.pitchLeftMs ?? before.pitch.leftMs;
  if (pitch === null || startsPitch.includes(act)) return stood;
  const reads = now.pitchLeftMs ?? stood;
  return act === 'pitch-extended' ? reads - (pitch.leftMs - stood) : reads;
}

function countdownBroughtBack(
  { countdown }: EventState,
  { act, before }: Pick<Undoable, 'act' | 'before'>,
  then: ClocksLeft,
  now: ClocksLeft,
): number | null {
  if (before.countdown === null) return null;
  const stood = then.countdownLeftMs ?? before.countdown.leftMs;
  if (act === 'resumed') return stood;
  if (countdown?.kind === before.countdown.kind) return now.countdownLeftMs ?? stood;
  return Math.max(stood, leastCountdownMs);
}
