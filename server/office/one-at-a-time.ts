import type { EventRoom } from '../live/event-room.ts';

/** What the office does to each event just now. */
const busy = new WeakMap<EventRoom, Promise<unknown>>();

/**
 * Acts of one event that make or print cards or import bids run one after the other, because each takes several turns
 * of the loop. Otherwise another act would use the same numbers, read half of the codes, or add the same bids again.
 */
export function oneAtATime<Done>(room: EventRoom, act: () => Promise<Done>): Promise<Done> {
  // Whatever became of the act before: whoever asked for it was told.
  const done = (busy.get(room) ?? Promise.resolve()).then(act, act);
  busy.set(room, done);
  return done;
}
