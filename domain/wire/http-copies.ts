/** The HTTP contract of copies: to which folder a sealed copy goes every minute, chosen by an officer. */

/** Why a folder cannot be used: `detail.why` of the refusal `copy-folder-unfit`. */
export type FolderFlaw =
  'not-whole' | 'inside' | 'missing' | 'no-folder' | 'unwritable' | 'full' | 'elsewhere';

/** Why the newest copy did not come about. */
export type CopyTrouble = 'gone' | 'full' | 'unwritable' | 'other';

/** A stick or another disk that is in the computer now. */
export interface Drive {
  readonly path: string;
  /** Bytes; null where the system does not say. */
  readonly free: number | null;
}

/** Where sealed copies go now. */
export interface CopyPlace {
  /** The folder that sealed copies go to; null for none. */
  readonly to: string | null;
  /** Who chose it: whoever started the program, or an officer on this page. */
  readonly by: 'start' | 'page' | null;
  /** It is on the same disk as the event: what takes the one takes the other. */
  readonly isSameDisk: boolean;
  readonly now: number;
  /** Wall time of the last whole copy; null before the first since the start. */
  readonly lastAt: number | null;
  readonly trouble: CopyTrouble | null;
  readonly drives: readonly Drive[];
}

/** The folder that an officer chooses. */
export interface NewCopyPlace {
  readonly to: string;
  readonly passPhrase: string;
}
