/** What the world outside tells the domain at a decision. */

import type { Moment } from '../../domain/event/moment.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { EventClocks } from './clocks.ts';
import { sha256, type EventWords } from './event-words.ts';

/** Everything in a moment is read when it is asked for: a ballot, which asks for nothing, costs nothing. */
export function momentsOf(clocks: EventClocks, words: EventWords): (state: EventState) => Moment {
  return (state) => ({
    get pitchLeftMs() {
      return clocks.pitchLeftMs;
    },
    get countdownLeftMs() {
      return clocks.countdownLeftMs;
    },
    get clockHeld() {
      return clocks.held;
    },
    fingerprint: () => words.fingerprint(state),
    sha256,
  });
}
