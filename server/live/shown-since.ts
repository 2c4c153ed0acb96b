/** How long the picture that the hall sees has stood: by this all screens turn their pages at the same moment (V12). */

import { overlayShown } from '../../domain/event/overlay.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { Time } from './time.ts';

export class ShownSince {
  readonly #time: Time;
  #picture: string;
  #at: number;

  constructor(time: Time, state: EventState) {
    this.#time = time;
    this.#picture = pictureOf(state);
    this.#at = time.monotonic();
  }

  get ms(): number {
    return Math.round(this.#time.monotonic() - this.#at);
  }

  /** To be told after each commit. */
  follow(state: EventState): void {
    const picture = pictureOf(state);
    if (picture === this.#picture) return;
    this.#picture = picture;
    this.#at = this.#time.monotonic();
  }
}

/** Differs whenever the hall is shown something else; ballots change nothing of it. */
function pictureOf(state: EventState): string {
  return `${state.stageVersion} ${overlayShown(state) ?? ''}`;
}
