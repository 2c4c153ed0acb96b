/** What the server and its thread for copies say to each other. */

import type { CopyTrouble } from '../../domain/wire/http-copies.ts';

/** Where the sealed kit is carried to. */
export interface Carry {
  readonly to: string;
  /** It was on another disk than the event when it was chosen: on the same one, the stick is not there. */
  readonly isElsewhere: boolean;
  readonly seal: { readonly salt: Buffer; readonly key: Buffer };
}

export interface CopyStart {
  readonly database: string;
  readonly keys: string;
  /** The folder for the copy on this computer's own disk. */
  readonly folder: string;
}

export interface CopyOrder {
  /** Null for the copy on the own disk alone. */
  readonly carry: Carry | null;
  readonly port: number;
  readonly publicUrl: string;
  readonly now: number;
}

/** `fault` is null when everything that was ordered is on its disk. */
export interface CopyDone {
  readonly at: number;
  readonly bytes: number;
  /** The last place of each journal in the copy, added up: how many entries it holds. */
  readonly entries: number;
  readonly carried: boolean;
  readonly fault: string | null;
  readonly trouble: CopyTrouble | null;
}
