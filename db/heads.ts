/**
 * The note beside a database: how far each journal had come. The database cannot say that its own end is missing; this
 * note can. It is never ahead of what was durable, and never more than a second behind it.
 */

import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EventId } from '../domain/ids.ts';
import { makeDurable } from './copy.ts';
import type { Head } from './journal.ts';
import type { Database } from './open.ts';

const noteName = 'decision-day.heads.json';

/** Where a stream stands; a practice one may be wiped. */
export interface NotedHead {
  readonly seq: number;
  readonly hash: string;
  readonly practice: boolean;
}
/** Each stream that has an entry, by its name. */
export type Heads = Readonly<Record<string, NotedHead>>;

export interface NewNote {
  readonly heads: Heads;
  /** Events that the key file names, and that somebody said to go on without. */
  readonly without: readonly EventId[];
  /** Whether a program worked on the database: then its log is there too. */
  readonly isOpen: boolean;
}

/** What a note says: `none` where there is no file, `unreadable` where it was torn. */
export type Note = ({ readonly found: 'heads' } & NewNote) | { readonly found: 'none' | 'unreadable' };

export function headsFile(folder: string): string {
  return join(folder, noteName);
}

/** The note that stands beside the database `file`. */
export function noteBeside(file: string): Note {
  return readNote(headsFile(dirname(file)));
}

function readNote(file: string): Note {
  try {
    return noteIn(JSON.parse(readFileSync(file, 'utf8')));
  } catch (fault) {
    const isMissing = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
    return { found: isMissing ? 'none' : 'unreadable' };
  }
}

function noteIn(read: unknown): Note {
  const { version, streams, without, isOpen } = fieldsOf(read);
  const heads = Object.entries(fieldsOf(streams)).map(([stream, head]) => [stream, headIn(head)] as const);
  const events =
    Array.isArray(without) && without.every((event) => Number.isSafeInteger(event)) ? without : [];
  if (version !== 1 || streams === undefined || heads.some(([, head]) => head === null))
    return { found: 'unreadable' };
  const known = heads.flatMap(([stream, head]) => (head === null ? [] : [[stream, head] as const]));
  return { found: 'heads', heads: Object.fromEntries(known), without: events, isOpen: isOpen === true };
}

function headIn(read: unknown): NotedHead | null {
  const { seq, hash, practice } = fieldsOf(read);
  if (typeof seq !== 'number' || !Number.isSafeInteger(seq)) return null;
  return typeof hash === 'string' && typeof practice === 'boolean' ? { seq, hash, practice } : null;
}

function fieldsOf(read: unknown): Readonly<Record<string, unknown>> {
  return typeof read === 'object' && read !== null ? (read as Readonly<Record<string, unknown>>) : {};
}

/** @param durable whether it is to be on the disk when this comes back; else a power cut may leave the one before */
export function writeNote(file: string, { heads, without, isOpen }: NewNote, durable: boolean): void {
  const beside = `${file}.new`;
  const opened = openSync(beside, 'w', 0o600);
  try {
    writeSync(opened, `${JSON.stringify({ version: 1, streams: heads, without, isOpen })}\n`);
  } finally {
    closeSync(opened);
  }
  if (durable) makeDurable(beside, file);
  else renameSync(beside, file);
}

interface HeadRow extends Head {
  readonly stream: string;
  readonly practice: number;
}

/** Reads how far each journal has come. */
export function headsIn(db: Database): () => Heads {
  const all = db.prepare<[], HeadRow>(
    `SELECT streams.stream, streams.practice, journal.seq, journal.hash FROM streams
     JOIN journal ON journal.stream = streams.stream
      AND journal.seq = (SELECT max(seq) FROM journal AS each WHERE each.stream = streams.stream)
     ORDER BY streams.stream`,
  );
  return () =>
    Object.fromEntries(
      all.all().map(({ stream, seq, hash, practice }) => [stream, { seq, hash, practice: practice === 1 }]),
    );
}
