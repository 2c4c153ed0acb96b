/** How the computer does, for the person who leads the hall. Counts and times only, of nobody. */

import type { CopyTrouble } from './http-copies.ts';
import type { SharedDeviceHeard } from './http-shared-devices.ts';

export interface Health {
  /** The server's clock, in wall milliseconds. */
  readonly now: number;
  readonly disk: {
    /** Bytes; null where the system does not say. */
    readonly free: number | null;
    /** False while the journal does not take entries. */
    readonly writes: boolean;
    /** A file of the event is gone, and could not be written back yet. */
    readonly lost: boolean;
    /** When a file that was gone was last written back, in wall milliseconds; null when none was. */
    readonly writtenBackAt: number | null;
  };
  /** How long the latest commits took, in milliseconds; null before the first since the start. */
  readonly commitMs: { readonly p50: number; readonly max: number } | null;
  readonly copy: {
    /** Whether it is carried to another disk, such as a stick. */
    readonly carried: boolean;
    /** Wall time of the last whole copy; null before the first since the start. */
    readonly lastAt: number | null;
    /** Ballots received since then, each change of one counted again; null before the first copy. */
    readonly ballotsSince: number | null;
    /** Why the newest copy did not come about; null when it did. */
    readonly trouble: CopyTrouble | null;
  };
  /** Voting tablets and helpers' devices that were heard of late. */
  readonly sharedDevices: readonly SharedDeviceHeard[];
  /** Changes that the server could not read from its own disk yet: screens may show what was before them. */
  readonly unread: number;
  /** Connections that are open, and how many there can be at once. */
  readonly lines: { readonly open: number; readonly most: number };
}
