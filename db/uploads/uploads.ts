/**
 * What was uploaded, beside the database: each content under the SHA-256 of its bytes, written once and never changed.
 * The register says what it is and who uses it (docs/decisions/uploads.md).
 */

import { hash } from 'node:crypto';

/** SHA-256 in 64 hexadecimal digits: the name of a content. */
export type ContentHash = string & { readonly isContentHash: true };

export interface StoredContent {
  readonly content: ContentHash;
  readonly bytes: number;
}

export interface Uploads {
  /** Keeps a content, safe on the disk when it comes back. One that is there is not written again. */
  put(bytes: Uint8Array): Promise<ContentHash>;
  /** The bytes; null where there are none, or not those that the name says. */
  open(content: ContentHash): Promise<Uint8Array | null>;
  /** Everything that is kept, by name. */
  list(): Promise<readonly StoredContent[]>;
  /**
   * Deletes these for good, and whatever a crash left half written; one that is not there is passed over. Not while
   * something is being put.
   */
  erase(contents: readonly ContentHash[]): Promise<void>;
}

/** The name of these bytes. */
export function contentHash(bytes: Uint8Array): ContentHash {
  return hash('sha256', bytes, 'hex') as ContentHash;
}

/** Whether a text is such a name: nothing else ever becomes a part of a path. */
export function isContentHash(text: string): text is ContentHash {
  return /^[0-9a-f]{64}$/.test(text);
}
