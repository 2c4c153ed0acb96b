/** Whether a copy of a database could take its place: it opens with today's program, is whole, and recounts. */

import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { formOf } from './migrate.ts';
import { openToRead, type Database } from './open.ts';
import { openDatabase } from './open-newest.ts';
import { recountDatabase, type Recount } from './recount/recount.ts';

export interface CopyCheck {
  readonly holds: boolean;
  /** The form that the file itself has, before today's program brings a copy of it forward. */
  readonly form: number | null;
  /** What does not hold, a sentence each. */
  readonly problems: readonly string[];
  /** Null when the file is too broken to recount. */
  readonly recount: Recount | null;
}

/**
 * Checks `file` on a copy of its own in a temporary folder: nothing is written to it.
 *
 * @throws what `openDatabase` throws for a file that is no database of ours, or of a newer program
 */
export function checkCopy(file: string): CopyCheck {
  const folder = mkdtempSync(join(tmpdir(), 'decision-day-check-'));
  try {
    const copy = join(folder, 'copy.sqlite');
    // A log that was left beside it holds commits as well.
    for (const part of ['', '-wal']) {
      if (!existsSync(file + part)) continue;
      copyFileSync(file + part, copy + part);
      // A copy that was protected against writing is checked like any other.
      chmodSync(copy + part, 0o600);
    }
    return check(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(copy: string): CopyCheck {
  let form: number | null = null;
  let db: Database | null = null;
  try {
    form = formIn(copy);
    db = openDatabase(copy);
    const recount = recountDatabase(db);
    const problems = [
      ...brokenPages(db),
      ...recount.problems,
      ...recount.streams.flatMap(({ stream, problems: found }) =>
        found.map((problem) => `${stream}: ${problem}`),
      ),
    ];
    return { holds: problems.length === 0, form, problems, recount };
  } catch (error) {
    if (!isBroken(error)) throw error;
    return { holds: false, form, problems: ['Pages of the file are broken or missing.'], recount: null };
  } finally {
    db?.close();
  }
}

function formIn(file: string): number {
  const db = openToRead(file);
  try {
    return formOf(db);
  } finally {
    db.close();
  }
}

function brokenPages(db: Database): string[] {
  const found = db.pragma('integrity_check', { simple: true });
  return found === 'ok' ? [] : [`The file is not whole: ${String(found)}.`];
}

/** True when SQLite met bytes that cannot be part of a database. */
function isBroken(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(?:CORRUPT|IOERR)/.test(error.code);
}
