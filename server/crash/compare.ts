/** Compares what phones were told with what stands in the database. */

import { isDeepStrictEqual } from 'node:util';
import type { Journal } from '../../db/journal.ts';
import { openToRead } from '../../db/open.ts';
import { isPostgres, openReader } from '../../db/reader.ts';
import { checkReadable } from '../../db/readable/rebuild.ts';
import type { EntryBody } from '../../domain/event/entries.ts';
import type { BallotKey, EventId } from '../../domain/ids.ts';
import type { Receipt } from './retrying-phone.ts';

export interface CrashComparison {
  /** Told as received, and not there as it was told. */
  readonly lost: number;
  /** The same sending of the same phone taken more than once, or a revision that is not one more than the last. */
  readonly twice: number;
  /** Cards whose newest row is not the ballot that their phone was told last, although it waits for no answer. */
  readonly wrong: number;
  /** Whether chain, journal and readable tables agree. */
  readonly sound: boolean;
  readonly acknowledged: number;
}

/** What a card's phone was told, in order. */
export interface Told {
  readonly received: readonly Receipt[];
  /** It waits for an answer. */
  readonly isOwed: boolean;
}

type Row = Extract<EntryBody, { type: 'ballot-received' }>;

/**
 * @param database the file of SQLite, or the address of a database of PostgreSQL, whose readable tables are not looked at
 * @param record what each card's phone was told
 */
export async function compare(
  database: string,
  event: EventId,
  record: ReadonlyMap<BallotKey, Told>,
): Promise<CrashComparison> {
  const reader = await openReader(database);
  try {
    const compared = await compareJournal(reader.journal, event, record);
    return { ...compared, sound: compared.sound && (isPostgres(database) || isReadable(database)) };
  } finally {
    await reader.close();
  }
}

function isReadable(file: string): boolean {
  const db = openToRead(file);
  try {
    return checkReadable(db).length === 0;
  } finally {
    db.close();
  }
}

async function compareJournal(
  journal: Pick<Journal, 'read' | 'verify'>,
  event: EventId,
  record: ReadonlyMap<BallotKey, Told>,
): Promise<CrashComparison> {
  const rows = new Map<BallotKey, Row[]>();
  for await (const { body } of journal.read(`event:${event}`, 0)) {
    const entry = body as EntryBody;
    if (entry.type === 'ballot-received') rows.set(entry.key, [...(rows.get(entry.key) ?? []), entry]);
  }
  const cards = [...record].map(([key, { received, isOwed }]) => ({
    told: received,
    isOwed,
    stored: rows.get(key) ?? [],
  }));
  const { sound } = await journal.verify(`event:${event}`);
  return {
    lost: sum(cards.map(({ told, stored }) => told.filter((receipt) => !isStored(receipt, stored)).length)),
    twice: sum([...rows.values()].map(repeats)),
    wrong: cards.filter((card) => !card.isOwed && !isAsTold(card)).length,
    sound,
    acknowledged: sum(cards.map(({ told }) => told.length)),
  };
}

function isAsTold({ told, stored }: { told: readonly Receipt[]; stored: readonly Row[] }): boolean {
  return isDeepStrictEqual(told.at(-1)?.marks, stored.at(-1)?.marks);
}

function isStored({ send, revision, marks }: Receipt, stored: readonly Row[]): boolean {
  const row = stored.find((each) => each.send === send);
  return row !== undefined && row.revision === revision && isDeepStrictEqual(row.marks, marks);
}

function repeats(stored: readonly Row[]): number {
  const sendings = new Set(stored.map(({ device, send }) => `${device} ${send}`));
  const outOfStep = stored.filter(({ revision }, place) => revision !== place + 1).length;
  return stored.length - sendings.size + outOfStep;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
