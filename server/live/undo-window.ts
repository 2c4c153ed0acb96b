/**
 * The ten seconds in which the last act of the day can be taken back (ST15). They run on the monotonic clock; after a
 * restart nothing is offered, because nobody's finger is still on that button.
 */

import { undoMs } from '../../domain/event/undo.ts';
import type { Time } from './time.ts';

/** What the clocks read at one moment. */
export interface ClocksRead {
  readonly pitchLeftMs: number | null;
  readonly countdownLeftMs: number | null;
  readonly held: boolean;
}

export class UndoWindow {
  readonly #time: Time;
  readonly #over: () => void;
  /** The last act that is known, whether or not it can still be taken back. */
  #entry: number | null;
  #offer: { readonly before: ClocksRead; readonly until: number } | null = null;
  #stopTimer = (): void => {};

  /**
   * @param entry the last act that the journal holds
   * @param over told when the time is over: screens should know
   */
  constructor(time: Time, entry: number | null, over: () => void) {
    this.#time = time;
    this.#entry = entry;
    this.#over = over;
  }

  /** Null when nothing can be taken back any more. */
  get leftMs(): number | null {
    return this.#offer === null ? null : Math.max(0, Math.round(this.#offer.until - this.#time.monotonic()));
  }

  /** What the clocks read when the act was pressed. */
  get before(): ClocksRead | null {
    return this.#offer?.before ?? null;
  }

  /** To be told, after each commit, of the act that can be taken back now, and of what the clocks read before it. */
  follow(entry: number | null, before: ClocksRead): void {
    if (entry === this.#entry) return;
    this.#entry = entry;
    this.stop();
    if (entry === null) return;
    this.#offer = { before, until: this.#time.monotonic() + undoMs };
    this.#stopTimer = this.#time.after(undoMs, () => {
      this.stop();
      this.#over();
    });
  }

  stop(): void {
    this.#stopTimer();
    this.#offer = null;
  }
}
