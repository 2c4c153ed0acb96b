/** What the server and its thread for copies say to each other. */

export interface CopyStart {
  readonly database: string;
  readonly keys: string;
  /** The folder for the copy on this computer's own disk. */
  readonly folder: string;
}

export interface CopyOrder {
  /** Where the sealed kit is carried to, or null for the copy on the own disk alone. */
  readonly carry: { readonly to: string; readonly passphrase: string } | null;
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
}
