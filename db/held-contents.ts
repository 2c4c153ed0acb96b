/** What a database file holds, asked without a trace: for whoever compares it before anything is opened to write. */

import { existsSync, rmSync, statSync } from 'node:fs';
import { headsIn, type Heads } from './heads.ts';
import { contentsOf, noContents, type StreamContents } from './missing-entries.ts';
import { openToRead, type Database } from './open.ts';
import { proveJournals } from './prove-journals.ts';

/** Asks what the file holds; `noContents` where there is no file, or nothing in it. */
export function ofWhatIsHeld<Found>(file: string, ask: (held: StreamContents) => Found): Found {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return ask(noContents);
  const { db, close } = opened(file, 'or-empty');
  try {
    const isMade = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'numbers'").get() !== undefined;
    return ask(isMade ? contentsOf(db) : noContents);
  } finally {
    close();
  }
}

/** The same; a file that cannot be read, or does not prove itself, holds nothing. */
export function asFarAsItGoes<Found>(file: string, ask: (held: StreamContents) => Found): Found {
  try {
    if (existsSync(file)) provenHeads(file);
    return ofWhatIsHeld(file, ask);
  } catch {
    return ask(noContents);
  }
}

/** How far each journal had come. @throws JournalBroken where one does not prove itself */
export function provenHeads(file: string): Heads {
  const { db, close } = opened(file, 'refused');
  try {
    proveJournals(db);
    return headsIn(db)();
  } finally {
    close();
  }
}

/** The same as the file says it, proven or not. @throws what opening a database throws */
export function headsOf(file: string): Heads {
  const { db, close } = opened(file, 'refused');
  try {
    return headsIn(db)();
  } finally {
    close();
  }
}

/** Whoever looks into a database makes a log where there is none: it goes again, or the next start would find it. */
function opened(file: string, empty: 'refused' | 'or-empty'): { db: Database; close: () => void } {
  const hasLog = existsSync(`${file}-wal`);
  const db = openToRead(file, empty);
  const close = () => {
    db.close();
    if (!hasLog) for (const part of ['-wal', '-shm']) rmSync(file + part, { force: true });
  };
  return { db, close };
}
