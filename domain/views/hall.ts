/** What the server knows beside the state when it makes a view: connections, clocks, the disk. */

import type { BallotKey } from '../ids.ts';

export interface Hall {
  /** Content hash of the book of the event. */
  readonly book: string;
  readonly pitchLeftMs: number | null;
  readonly countdownLeftMs: number | null;
  readonly clockHeld: boolean;
  /** How long the last act can still be taken back (ST15); null when it cannot. */
  readonly undoLeftMs: number | null;
  /** The grace was given more time because the server was slow (ST14). */
  readonly graceExtended: boolean;
  /** Phones connected now. */
  readonly connected: number;
  /** Cards opened on a phone so far. */
  readonly joined: number;
  /** Which cards those are, as far as it is known: links between cards and ballots are destroyed in the end. */
  readonly opened: ReadonlySet<BallotKey>;
  /** Phones that hold something not received yet, and were heard from within the last 60 seconds (V8). */
  readonly unsent: number;
  /** Phones that held something when they were last heard from, longer ago than that. */
  readonly unsentSilent: number;
  /** Phones that opened a card and are not connected now: asleep, or gone. */
  readonly away: number;
  /** False while the journal does not take entries. */
  readonly saving: boolean;
  /** Simulated phones of the practice crowd in the room. */
  readonly crowd: number;
  /** The result fingerprint of the standing run, or null before the first. */
  readonly fingerprint: string | null;
}
