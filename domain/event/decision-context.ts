/** What the domain needs from outside to decide a command. The domain itself has no clock and no hash function. */

import type { SheetFates } from './card-count.ts';
import type { Run } from './run.ts';
import type { RunCause } from './running/inputs.ts';
import type { EventState } from './state.ts';
import type { ClocksLeft } from './undo.ts';

export interface DecisionContext {
  /** Milliseconds left on the pitch timer, negative when over time; null when none is set. */
  readonly pitchLeftMs: number | null;
  /** Milliseconds left of the last call or the grace; null when neither runs. */
  readonly countdownLeftMs: number | null;
  /** True when the countdown was found running at a restart and waits for the facilitator (ST10). */
  readonly clockHeld: boolean;
  /** What the clocks read when the last act was pressed, for as long as it can be taken back; null afterwards (ST15). */
  readonly beforeAct: ClocksLeft | null;
  /** What became of the voting sheets of cards that vote on paper. */
  readonly sheets: SheetFates;
  /** How many people were checked in at the door, where names are noted. */
  readonly checkedIn: number;
  /** Milliseconds since 1970; null while the date of this computer is not believed (H11). Opening hours alone ask for it. */
  readonly wall: number | null;
  /** The result fingerprint of the current run, or null before the first (E4). */
  readonly fingerprint: () => string | null;
  /** The run that follows from this state for that reason (E1). A server may have worked it out elsewhere, from the same. */
  readonly run: (state: EventState, cause: RunCause) => Run;
  /** SHA-256 of a text, as 64 lower-case hexadecimal digits. */
  readonly sha256: (text: string) => string;
}
