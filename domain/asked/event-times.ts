/** When each project was presented, and when ballots first came, as the journal says (O11, O12). */

import type { Entry } from '../event/entries.ts';
import type { BallotKey, BidId } from '../ids.ts';

/** One presentation: when it began, and for how long its clock ran. */
export interface PitchHeld {
  readonly bid: BidId;
  /** Wall time in milliseconds. */
  readonly at: number;
  readonly ranMs: number;
}

interface Running {
  readonly bid: BidId;
  readonly at: number;
  /** The place of its entry. */
  readonly seq: number;
  ranMs: number;
  /** Null while the clock stands. */
  since: number | null;
}

/** Reads entries one by one, in order. */
export class EventTimes {
  readonly #held: PitchHeld[] = [];
  readonly #first = new Map<BallotKey, number>();
  #running: Running | null = null;
  /** The clock stood because the whole event was paused. */
  #paused = false;

  take({ seq, at, body }: Pick<Entry, 'seq' | 'at' | 'body'>): void {
    switch (body.type) {
      case 'bid-called':
      case 'pitch-started-again':
        this.#end(at);
        this.#running = { bid: body.bid, at, seq, ranMs: 0, since: at };
        break;
      case 'pitch-paused':
        this.#stop(at);
        break;
      case 'pitch-resumed':
        if (this.#running) this.#running.since ??= at;
        break;
      case 'paused':
        this.#paused = (this.#running?.since ?? null) !== null;
        this.#stop(at);
        break;
      case 'resumed':
        if (this.#running && this.#paused) this.#running.since ??= at;
        this.#paused = false;
        break;
      case 'bid-set-aside':
        if (this.#running?.bid === body.bid) this.#end(at);
        break;
      case 'pitch-ended':
      case 'last-call-started':
      case 'closing-started':
      case 'voting-closed':
        this.#end(at);
        break;
      case 'act-undone':
        // A call that was taken back was no presentation.
        if (this.#running?.seq === body.entry) this.#running = null;
        break;
      case 'ballot-received':
        if (!this.#first.has(body.key)) this.#first.set(body.key, at);
        break;
      default:
    }
  }

  /** Each presentation, in the order of the day. */
  get pitches(): readonly PitchHeld[] {
    return this.#held;
  }

  /** When a ballot first came by this card; null for none. */
  firstAt(key: BallotKey): number | null {
    return this.#first.get(key) ?? null;
  }

  #stop(at: number): void {
    const running = this.#running;
    if (running === null || running.since === null) return;
    running.ranMs += Math.max(0, at - running.since);
    running.since = null;
  }

  #end(at: number): void {
    this.#stop(at);
    if (this.#running) {
      const { bid, at: began, ranMs } = this.#running;
      this.#held.push({ bid, at: began, ranMs });
    }
    this.#running = null;
  }
}
