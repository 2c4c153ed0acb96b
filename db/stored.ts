/** Stored rows of the journal, read in order and turned back into entries. */

import type { Entry } from '../domain/event/entries.ts';
import { lift } from '../domain/event/lift.ts';
import { liftFund } from '../domain/fund/lift.ts';
import type { ChainLink } from './chain.ts';
import type { AnyEntryBody, StoredEntry, Stream } from './journal.ts';
import type { StreamKind } from './stream-kinds.ts';
import type { Database } from './open.ts';

export type StoredChainLink = ChainLink & { readonly hash: string };

/** Entries are read in pages, so that no statement stays open while somebody else wants to write. */
const PAGE = 1000;

/** Every row of a stream after place `after`, in order. */
export function linksIn(db: Database): (stream: string, after: number) => Iterable<StoredChainLink> {
  const page = db.prepare<[string, number, number], StoredChainLink>(
    `SELECT stream, seq, at, by_person AS "by", version, body, hash
     FROM journal WHERE stream = ? AND seq > ? ORDER BY seq LIMIT ?`,
  );
  return function* links(stream, after) {
    for (let from = after; ;) {
      const rows = page.all(stream, from, PAGE);
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      from = last.seq;
    }
  };
}

interface StreamRow {
  readonly stream: string;
  readonly kind: StreamKind;
  readonly number: number;
  readonly practice: number;
}

/** Every stream: funds before events, each by number. */
export function streamsIn(db: Database): readonly Stream[] {
  const rows = db.prepare<[], StreamRow>('SELECT * FROM streams ORDER BY kind DESC, number').all();
  return rows.map((row) => ({ ...row, practice: row.practice === 1 }));
}

/** The body is JSON that the journal itself wrote, with a `type`; anything else means that the file was tampered with. */
export function parseEntry({ seq, at, by, version, body: text, stream }: ChainLink): StoredEntry {
  const body: unknown = JSON.parse(text);
  if (typeof body !== 'object' || body === null || !('type' in body) || typeof body.type !== 'string')
    throw new Error(`Entry ${seq} of ${stream} is not an entry.`);
  return { seq, at, by, version, type: body.type, body };
}

/** A stored entry of any version, in today's shape. */
export function liftBody(kind: StreamKind, entry: StoredEntry): AnyEntryBody {
  const { version, body } = entry;
  return kind === 'fund' ? liftFund(version, body) : lift(version, body);
}

/** An event's stored entry, ready to be folded. */
export function liftEntry(entry: StoredEntry): Entry {
  const { seq, at, by, version } = entry;
  return { seq, at, by, version, body: lift(version, entry.body) };
}
