/** What the server knows besides the state when it makes a view: connections, clocks, the disk. */

import type { SheetFates } from '../event/card-count.ts';
import type { BallotKey } from '../ids.ts';

export interface ViewSources {
  /** Content hash of the book of the event. */
  readonly book: string;
  readonly pitchLeftMs: number | null;
  readonly countdownLeftMs: number | null;
  readonly clockHeld: boolean;
  /** How long the last act can still be taken back (ST15); null when it cannot. */
  readonly undoLeftMs: number | null;
  /** How long the hall's picture has stood. */
  readonly shownMs: number;
  /** The grace was given more time because the server was slow (ST14). */
  readonly graceExtended: boolean;
  /** Phones connected now. */
  readonly connected: number;
  /** Cards opened on a phone so far. */
  readonly joined: number;
  /** Which cards those are, as far as it is known: links between cards and ballots are destroyed in the end. */
  readonly opened: ReadonlySet<BallotKey>;
  /** What became of the sheets of cards that vote on paper. */
  readonly sheets: SheetFates;
  /** People who were checked in at the door, where names are noted. */
  readonly checkedIn: number;
  /** Sheets in batches that are not counted yet. */
  readonly sheetsOpen: number;
  /** Counted sheets that took the place of what a phone had sent. */
  readonly sheetsReplaced: number;
  /** The equality and satisfaction questions: whether answers are taken, and how many answered; null where none are asked. */
  readonly questions: { readonly taking: boolean; readonly forms: number } | null;
  /** Cards whose ballot waits on a phone that was heard from within the last 60 seconds (V8, B20). */
  readonly unsent: number;
  /** Cards whose ballot waited on a phone when that was last heard from, longer ago than that. */
  readonly unsentSilent: number;
  /** Cards that were opened and that no connected phone has open now: their phones are asleep, or gone. */
  readonly away: number;
  /** False while the journal does not take entries. */
  readonly saving: boolean;
  /** The date of this computer may be wrong (H11): nothing opens or ends by its hours. */
  readonly dateDoubted: boolean;
  /** Simulated phones of the practice crowd in the room. */
  readonly crowd: number;
  /** The result fingerprint of the current run, or null before the first. */
  readonly fingerprint: string | null;
}
