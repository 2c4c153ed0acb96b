/** The readable tables: what the journals say, kept for any tool that speaks SQL. Derived, never asked by the program. */

import type { AnyEntryBody, Stream } from '../journal.ts';
import type { StreamKind } from '../stream-kinds.ts';
import type { Database } from '../open.ts';
import { allocationRows } from './allocations.ts';
import { ballotRows } from './ballots.ts';
import { bidRows } from './bids.ts';
import { eventRows } from './events.ts';
import { fundRows } from './funds.ts';
import type { EntryName, Takes } from './takes.ts';
import { voterRows } from './voters.ts';

/** Every readable table, after those that it refers to, with the kind of stream that it is written from. */
export const readableTables: Readonly<Record<string, StreamKind>> = {
  funds: 'fund',
  areas: 'fund',
  events: 'event',
  bids: 'event',
  voters: 'event',
  ballots: 'event',
  allocations: 'event',
  signatures: 'event',
};

export interface Readable {
  /** Brings the tables up to date with one entry of `subject`'s stream. Call it inside the entry's own transaction. */
  take(subject: Stream, body: AnyEntryBody): void;
  /** Deletes what stands about `subject`. */
  forget(subject: Stream): void;
}

type Take = (subject: Stream, body: AnyEntryBody) => void;

export function openReadable(db: Database): Readable {
  const takes = byEntry([
    ballotRows(db),
    fundRows(db),
    eventRows(db),
    bidRows(db),
    voterRows(db),
    allocationRows(db),
  ]);
  return {
    take: (subject, body) => takes.get(body.type)?.forEach((take) => take(subject, body)),
    forget: ({ kind, number }) => {
      const tables = Object.keys(readableTables).filter((table) => readableTables[table] === kind);
      for (const table of tables.reverse()) db.prepare(`DELETE FROM ${table} WHERE ${kind} = ?`).run(number);
    },
  };
}

function byEntry(tables: readonly Takes[]): ReadonlyMap<string, readonly Take[]> {
  const takes = new Map<string, Take[]>();
  for (const table of tables) {
    // Each function stands under the one entry that it takes, and is only ever handed that.
    for (const [type, take] of Object.entries(table) as [EntryName, Take][]) {
      takes.set(type, [...(takes.get(type) ?? []), take]);
    }
  }
  return takes;
}
