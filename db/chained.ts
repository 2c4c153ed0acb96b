/** New entries in the form in which the journal stores them: their text and their hashes, worked out before the commit. */

import { chainHash } from './chain.ts';
import type { AnyEntryBody, Head, NewEntry } from './journal.ts';
import type { StoredChainLink } from './stored.ts';
import { inTurns, mostInTurn } from './turns.ts';

/** Entries that follow a head. */
export interface ChainedEntries {
  readonly links: readonly StoredChainLink[];
  /** What the links say, in the same order. */
  readonly bodies: readonly AnyEntryBody[];
}

/** The chain of `entries` after the head `after`. Many are worked out some in each turn of the loop (J19); a few at once. */
export async function chained(
  stream: string,
  after: Head,
  entries: readonly NewEntry[],
): Promise<ChainedEntries> {
  let head = after;
  const linked = (some: readonly NewEntry[]): StoredChainLink[] =>
    some.map(({ at, by, version, body }) => {
      const link = { stream, seq: head.seq + 1, at, by, version, body: JSON.stringify(body) };
      head = { seq: link.seq, hash: chainHash(head.hash, link) };
      return { ...link, hash: head.hash };
    });
  const links = entries.length > mostInTurn ? await inTurns(entries, linked) : linked(entries);
  return { links, bodies: entries.map(({ body }) => body) };
}
