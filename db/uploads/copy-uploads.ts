/**
 * Uploads carried to where a copy of the database is: each content once, however often copies are made (U9). For the thread
 * of copies, for commands and for a takeover, where nobody waits for anything else.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDurable } from '../copy.ts';
import { openToRead, type Database } from '../open.ts';
import { sqliteEngine } from '../sql/sqlite-engine.ts';
import { namedContents, namingTables } from './named-contents.ts';
import { contentHash, isContentHash, type ContentHash } from './uploads.ts';

export interface CarriedUploads {
  /** What was written: nothing, where all of it was there. */
  readonly written: readonly ContentHash[];
  /** Named by the database, and not whole in the folder that it was to come from. */
  readonly missing: readonly ContentHash[];
}

/** What the database in this file names. */
export function contentsNamedIn(database: string): readonly ContentHash[] {
  const db = openToRead(database);
  try {
    return contentsNamedBy(db);
  } finally {
    db.close();
  }
}

/** The same of an open one; a copy of an earlier form may not have each table yet. */
export function contentsNamedBy(db: Database): readonly ContentHash[] {
  const isThere = db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?');
  const there = namingTables.filter(({ table }) => isThere.get(table) !== undefined);
  return sqliteEngine(db).take(namedContents(there));
}

/** Copies these contents from one folder to the other, where they are not there already. @throws while the disk takes nothing */
export function carryUploads(contents: readonly ContentHash[], from: string, to: string): CarriedUploads {
  const [written, missing]: [ContentHash[], ContentHash[]] = [[], []];
  for (const content of contents) {
    // A file has its name only once it is whole: its length is enough, and nothing is read every minute.
    const there = bytesOf(join(to, content));
    if (there !== null && there === (bytesOf(join(from, content)) ?? there)) continue;
    const bytes = wholeContent(content, from);
    if (bytes === null) missing.push(content);
    else written.push(place(content, bytes, to));
  }
  return { written, missing };
}

/** Deletes what is in a folder and not named: what was erased is in no newer copy. */
export function keepOnly(contents: readonly ContentHash[], folder: string): void {
  const named: ReadonlySet<string> = new Set(contents);
  if (bytesOf(folder) === null) return;
  for (const name of readdirSync(folder))
    if (isContentHash(name.replace(/\.new$/, '')) && !named.has(name))
      rmSync(join(folder, name), { force: true });
}

/** Which of these contents are missing in a folder, or are not what their name says: each file is read. */
export function missingUploads(contents: readonly ContentHash[], folder: string): readonly ContentHash[] {
  return contents.filter((content) => wholeContent(content, folder) === null);
}

function wholeContent(content: ContentHash, folder: string): Buffer | null {
  const file = join(folder, content);
  if (bytesOf(file) === null) return null;
  const bytes = readFileSync(file);
  return contentHash(bytes) === content ? bytes : null;
}

function place(content: ContentHash, bytes: Buffer, folder: string): ContentHash {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, content);
  writeFileSync(`${file}.new`, bytes, { mode: 0o600 });
  makeDurable(`${file}.new`, file);
  return content;
}

/** Null where there is nothing of that name. */
function bytesOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}
