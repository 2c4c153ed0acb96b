/** Documents of projects, as they travel over HTTP. */

import type { BidId } from '../ids.ts';

/** The most letters of a document's title. */
export const longestTitle = 120;

/** A document that an officer sends: the file as base64, its title, and whether anybody may read it. */
export interface DocumentAsked {
  readonly file: string;
  readonly title: string;
  readonly isPublic: boolean;
}

/** A public document as the book names it: the last part of its address, its title and its size. */
export interface BookDocument {
  readonly hash: string;
  readonly title: string;
  readonly bytes: number;
}

/** A document as officers and auditors read of it. */
export interface KeptDocument extends BookDocument {
  readonly bid: BidId;
  readonly isPublic: boolean;
}
