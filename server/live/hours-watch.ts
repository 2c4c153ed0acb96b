/**
 * Asks at the right moments whether the vote is as its approved hours say. Nothing depends on it: what is due follows from
 * the journal and the clock, and is asked before every command too (ST25). A computer that was off, or slept, is late.
 */

import { dueByHours, nextMoment } from '../../domain/event/hours.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { Time } from './time.ts';

/** How often a clock is looked at that somebody may have set, or a computer that may have slept. */
const beatMs = 10_000;

export interface HoursListeners {
  readonly state: () => EventState;
  /** Milliseconds since 1970; null while the date of this computer is not believed. */
  readonly wall: () => number | null;
  /** Has what is due written. */
  readonly keep: () => Promise<unknown>;
  /** The date of this computer came to be believed, or not: screens should know. */
  readonly doubtChanged: () => void;
}

export class HoursWatch {
  readonly #time: Time;
  readonly #on: HoursListeners;
  #stopTimer: (() => void) | null = null;
  #keeping = false;
  #believed: boolean;

  constructor(time: Time, on: HoursListeners) {
    this.#time = time;
    this.#on = on;
    this.#believed = on.wall() !== null;
  }

  /** To be called before anything is decided, and whenever the state has changed. */
  check(): void {
    const { state, wall, keep } = this.#on;
    if (state().hours === null) return this.stop();
    if (!this.#keeping && dueByHours(state(), wall()).length > 0) {
      this.#keeping = true;
      void keep().finally(() => {
        this.#keeping = false;
      });
    }
    if (this.#stopTimer === null) this.#arm();
  }

  stop(): void {
    this.#stopTimer?.();
    this.#stopTimer = null;
  }

  #arm(): void {
    const now = this.#on.wall();
    const next = now === null ? null : nextMoment(this.#on.state(), now);
    const inMs = next === null || now === null ? beatMs : Math.min(beatMs, next - now);
    this.#stopTimer = this.#time.after(inMs, () => {
      this.#stopTimer = null;
      this.#tellDoubt();
      this.check();
    });
  }

  #tellDoubt(): void {
    const believed = this.#on.wall() !== null;
    if (believed === this.#believed) return;
    this.#believed = believed;
    this.#on.doubtChanged();
  }
}
