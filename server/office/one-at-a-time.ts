import type { EventRoom } from '../live/event-room.ts';

/** What the office does to each event just now. */
const busy = new WeakMap<EventRoom, Promise<unknown>>();

/**
 * Cards of an event are made and printed, and its bids imported, one act after the other, for each of them takes several turns
 * of the loop: another act would use the same numbers, read half of the codes, or add the same bids again.
 */
export function oneAtATime<Done>(room: EventRoom, act: () => Promise<Done>): Promise<Done> {
  // Whatever became of the act before: whoever asked for it was told.
  const done = (busy.get(room) ?? Promise.resolve()).then(act, act);
  busy.set(room, done);
  return done;
}
