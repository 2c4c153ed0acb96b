/** What a command comes to when it is not refused. */

import type { BidId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import type { EntryBody } from './entries.ts';

export type Reply =
  | { readonly kind: 'moved' }
  | { readonly kind: 'ballot'; readonly revision: number; readonly tooLate: readonly BidId[] };

/** The entries to write, and what to tell whoever asked. */
export interface Decided {
  readonly entries: readonly EntryBody[];
  readonly reply: Reply;
}

/** What the staff commands decide to: the entries to write. */
export type Entries = Outcome<readonly EntryBody[]>;
