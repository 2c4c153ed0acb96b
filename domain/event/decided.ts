/** What a command comes to when it is not refused. */

import type { BidId } from '../ids.ts';
import { accepted, type Outcome } from '../outcome.ts';
import type { EntryBody } from './entries.ts';

export type Reply =
  | { readonly kind: 'moved' }
  | { readonly kind: 'ballot'; readonly revision: number; readonly tooLate: readonly BidId[] };

/** The entries to write, and what to tell whoever asked. */
export interface Decided {
  readonly entries: readonly EntryBody[];
  readonly reply: Reply;
}

/** What a command of the staff comes to: these entries, and an answer that says no more than that they were written. */
export function written(entries: readonly EntryBody[]): Outcome<Decided> {
  return accepted({ entries, reply: { kind: 'moved' } });
}
