/** Whether a copy of a database could take its place: it opens with today's program, is whole, and recounts. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { EventId } from '../domain/ids.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { copyWithLog } from './copy-with-log.ts';
import type { Note } from './heads.ts';
import { contentsOf, missingIn, noContents, type MissingEntries } from './missing-entries.ts';
import { missingWords } from './missing-words.ts';
import { formOf } from './migrate.ts';
import { openToRead, type Database } from './open.ts';
import { peopleKept, type PeopleKept } from './people-kept.ts';
import { contentsNamedBy, missingUploads } from './uploads/copy-uploads.ts';
import { uploadsBeside } from './uploads/upload-folder.ts';
import type { ContentHash } from './uploads/uploads.ts';
import { openDatabase } from './open-newest.ts';
import { recountDatabase, type Recount } from './recount/recount.ts';

export interface CopyCheck {
  readonly holds: boolean;
  /** The form that the file itself has, before today's program brings a copy of it forward. */
  readonly form: number | null;
  /** What does not hold, a sentence each. */
  readonly problems: readonly string[];
  /** Of what is known beside the copy, what it does not hold. */
  readonly lacks: readonly MissingEntries[];
  /** Null when the file is too broken to recount. */
  readonly recount: Recount | null;
  /** Data about people that it keeps: also what was erased since it was made. */
  readonly people: readonly PeopleKept[];
}

/** What is known beside a copy: the note there, and the events that the key file there names. */
export interface KnownBeside {
  readonly note: Note;
  readonly keyed: readonly EventId[];
}

/** Whoever checks a database reads English: nobody has said yet what they read. */
const { 'database-check': words } = wordsIn(english);

const nothingKnown: KnownBeside = { note: { found: 'none' }, keyed: [] };

/**
 * Checks `file` on a copy of its own in a temporary folder: nothing is written to it.
 *
 * @throws what `openDatabase` throws for a file that is no database of ours, or of a newer program
 */
export function checkCopy(file: string, known = nothingKnown): CopyCheck {
  const folder = mkdtempSync(join(tmpdir(), 'decision-day-check-'));
  try {
    return check(copyWithLog(file, folder), known, uploadsBeside(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(copy: string, { note, keyed }: KnownBeside, uploads: string): CopyCheck {
  let form: number | null = null;
  let db: Database | null = null;
  try {
    form = formIn(copy);
    if (form === 0) return emptyCopy(missingIn(noContents, note, keyed));
    db = openDatabase(copy);
    const recount = recountDatabase(db);
    const lacks = missingIn(contentsOf(db), note, keyed);
    const problems = [
      ...brokenPages(db),
      ...recount.problems,
      ...recount.streams.flatMap(({ stream, problems: found }) =>
        found.map((problem) => words.ofStream({ stream, problem })),
      ),
      ...lackProblems(lacks),
      ...uploadProblems(contentsNamedBy(db), uploads),
    ];
    const people = peopleKept(db, recount.streams);
    return { holds: problems.length === 0, form, problems, lacks, recount, people };
  } catch (error) {
    if (!isBroken(error)) throw error;
    const problems = [words.brokenPages];
    return { holds: false, form, problems, lacks: [], recount: null, people: [] };
  } finally {
    db?.close();
  }
}

/** The event stands in the log until it is carried over: a file that was copied without it looks like this. */
function emptyCopy(lacks: readonly MissingEntries[]): CopyCheck {
  const problems = [words.empty, ...lackProblems(lacks)];
  return { holds: false, form: 0, problems, lacks, recount: null, people: [] };
}

function lackProblems(lacks: readonly MissingEntries[]): string[] {
  return lacks.length === 0 ? [] : [words.lacks({ lacks: missingWords(lacks) })];
}

/** Of pictures and documents that the copy names, the files beside it. */
function uploadProblems(contents: readonly ContentHash[], uploads: string): string[] {
  return missingUploads(contents, uploads).map((file) => words.uploadMissing({ file, folder: uploads }));
}

function formIn(file: string): number {
  const db = openToRead(file, 'or-empty');
  try {
    return formOf(db);
  } finally {
    db.close();
  }
}

function brokenPages(db: Database): string[] {
  const found = db.pragma('integrity_check', { simple: true });
  return found === 'ok' ? [] : [words.notWhole({ fault: String(found) })];
}

/** True when SQLite met bytes that cannot be part of a database. */
function isBroken(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(?:CORRUPT|IOERR)/.test(error.code);
}
