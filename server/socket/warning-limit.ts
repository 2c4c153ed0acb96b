/** When a connection is closed: nobody reads at its other end, or its sender goes on although told to slow down. */

import type { Outcome } from '../../domain/outcome.ts';
import type { Respond } from './socket-connection.ts';
import type { LiveSocket } from './live-server.ts';

/**
 * A screen that sleeps without its line breaking misses four views a second until a ping is missed: some hundred. Whoever
 * carries many cards has at most their ballots answered in one go.
 */
const mostUnread = 2_000;
/** Our own pages wait after the first. */
const mostWarnings = 1_000;

/** Ends the line when its end takes nothing off it, while what waits for it fills the memory that a hall votes in. */
export function closeUnread({ conn }: LiveSocket): void {
  let waiting = 0;
  conn.on('packetCreate', () => {
    waiting += 1;
    // At once: closing politely would wait until everything was read.
    if (waiting > mostUnread) conn.close(true);
  });
  conn.on('drain', () => {
    waiting = 0;
  });
}

/** Counts how often one connection was told to slow down, and has enough of it at some time. */
export class WarningLimit {
  readonly #enough: () => void;
  #warnings = 0;

  constructor(enough: () => void) {
    this.#enough = enough;
  }

  /** The same answer, noted as it is given. */
  heed(answer: Respond): Respond {
    return (outcome) => {
      answer(outcome);
      this.#note(outcome);
    };
  }

  #note(outcome: Outcome<unknown>): void {
    if (outcome.ok || outcome.refusal.code !== 'slow-down') return;
    this.#warnings += 1;
    if (this.#warnings === mostWarnings) this.#enough();
  }
}
