/** The readable tables: what the journals say, kept for any tool that speaks SQL. Derived, never asked by the program. */

import type { AnyEntryBody, Stream } from '../journal.ts';
import type { StreamKind } from '../stream-kinds.ts';
import type { Database } from '../open.ts';
import { allocationRows } from './allocations.ts';
import { ballotRows } from './ballots.ts';
import { bidRows, newBidRows } from './bids.ts';
import { eventRows } from './events.ts';
import { fundRows } from './funds.ts';
import type { EntryName, Takes, TakesMany } from './takes.ts';
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
  /** Brings the tables up to date with entries of `subject`'s stream. Call it inside their own transaction. */
  take(subject: Stream, bodies: readonly AnyEntryBody[]): void;
  /** Deletes what stands about `subject`. */
  forget(subject: Stream): void;
}

type Take = (subject: Stream, bodies: readonly AnyEntryBody[]) => void;
type TakeOne = (subject: Stream, body: AnyEntryBody) => void;

export function openReadable(db: Database): Readable {
  const singly = [
    ballotRows(db),
    fundRows(db),
    eventRows(db),
    bidRows(db),
    voterRows(db),
    allocationRows(db),
  ];
  const takes = byEntry([...singly.map(oneByOne), newBidRows(db)]);
  return {
    take: (subject, bodies) => {
      for (const alike of runsOfOneType(bodies))
        takes.get(alike[0].type)?.forEach((take) => take(subject, alike));
    },
    forget: ({ kind, number }) => {
      const tables = Object.keys(readableTables).filter((table) => readableTables[table] === kind);
      for (const table of tables.reverse()) db.prepare(`DELETE FROM ${table} WHERE ${kind} = ?`).run(number);
    },
  };
}

/** Each function stands under the one entry that it takes, and is only ever handed that. */
function oneByOne(table: Takes): TakesMany {
  const takes = Object.entries(table) as [EntryName, TakeOne][];
  const many = takes.map(([type, take]): [EntryName, Take] => [
    type,
    (subject, bodies) => bodies.forEach((body) => take(subject, body)),
  ]);
  return Object.fromEntries(many);
}

function byEntry(tables: readonly TakesMany[]): ReadonlyMap<string, readonly Take[]> {
  const takes = new Map<string, Take[]>();
  for (const table of tables) {
    for (const [type, take] of Object.entries(table) as [EntryName, Take][]) {
      takes.set(type, [...(takes.get(type) ?? []), take]);
    }
  }
  return takes;
}

/** The same entries, those of one type that follow each other together. */
function runsOfOneType(bodies: readonly AnyEntryBody[]): (readonly [AnyEntryBody, ...AnyEntryBody[]])[] {
  const runs: [AnyEntryBody, ...AnyEntryBody[]][] = [];
  for (const body of bodies) {
    const run = runs.at(-1);
    if (run?.[0].type === body.type) run.push(body);
    else runs.push([body]);
  }
  return runs;
}
