/** The readable tables: what the journals say, kept for any tool that speaks SQL. Derived, never asked by the program. */

import type { AnyEntryBody, Stream } from '../journal.ts';
import type { StreamKind } from '../stream-kinds.ts';
import { named, run, sql, type Steps } from '../sql/steps.ts';
import { allocationTakes } from './allocations.ts';
import { awardTakes } from './awards.ts';
import { ballotTakes, newBallotTakes } from './ballots.ts';
import { bidTakes, newBidTakes } from './bids.ts';
import { eventTakes } from './events.ts';
import { fundTakes } from './funds.ts';
import type { EntryName, Takes, TakesMany } from './takes.ts';
import { voterTakes } from './voters.ts';

/** Every readable table, after those that it refers to, with the kind of stream that it is written from. */
export const readableTables: Readonly<Record<string, StreamKind>> = {
  funds: 'fund',
  areas: 'fund',
  awards: 'fund',
  award_returns: 'fund',
  direct_grants: 'fund',
  events: 'event',
  bids: 'event',
  voters: 'event',
  ballots: 'event',
  allocations: 'event',
  signatures: 'event',
};

type Take = (subject: Stream, bodies: readonly AnyEntryBody[]) => Steps<unknown>;
type TakeOne = (subject: Stream, body: AnyEntryBody) => Steps<unknown>;

const takes = byEntry([
  ...[ballotTakes, fundTakes, eventTakes, bidTakes, voterTakes, allocationTakes, awardTakes].map(oneByOne),
  newBallotTakes,
  newBidTakes,
]);

/** Brings the tables up to date with entries of `subject`'s stream, in their own commit. */
export function* takeEntries(subject: Stream, bodies: readonly AnyEntryBody[]): Steps<void> {
  for (const alike of runsOfOneType(bodies))
    for (const take of takes.get(alike[0].type) ?? []) yield* take(subject, alike);
}

/** Deletes what stands about `subject`. */
export function* forgetReadable({ kind, number }: Stream): Steps<void> {
  const tables = Object.keys(readableTables).filter((table) => readableTables[table] === kind);
  for (const table of tables.reverse())
    yield* run(sql`DELETE FROM ${named(table)} WHERE ${named(kind)} = ${number}`);
}

/** Each function stands under the one entry that it takes, and is only ever handed that. */
function oneByOne(table: Takes): TakesMany {
  const all = Object.entries(table) as [EntryName, TakeOne][];
  const many = all.map(([type, take]): [EntryName, Take] => [
    type,
    function* (subject, bodies) {
      for (const body of bodies) yield* take(subject, body);
    },
  ]);
  return Object.fromEntries(many);
}

function byEntry(tables: readonly TakesMany[]): ReadonlyMap<string, readonly Take[]> {
  const all = new Map<string, Take[]>();
  for (const table of tables) {
    for (const [type, take] of Object.entries(table) as [EntryName, Take][]) {
      all.set(type, [...(all.get(type) ?? []), take]);
    }
  }
  return all;
}

/** The same entries, those of one type that follow each other together. */
function runsOfOneType(bodies: readonly AnyEntryBody[]): (readonly [AnyEntryBody, ...AnyEntryBody[]])[] {
  const runs: [AnyEntryBody, ...AnyEntryBody[]][] = [];
  for (const body of bodies) {
    const last = runs.at(-1);
    if (last?.[0].type === body.type) last.push(body);
    else runs.push([body]);
  }
  return runs;
}
