/**
 * Writes a database whose file was deleted or replaced into a file of the same name, as far as it is still held open.
 */

import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { copyDatabase, makeDurable } from './copy.ts';
import { fileAt } from './file-stamp.ts';
import { openToRead, type Database } from './open.ts';

/** All that was held open, whole on the disk, before it takes the name of the database. */
function waitingFile(file: string): string {
  return `${file}.put-back`;
}

/** What somebody else put under the name meanwhile is kept under this one. */
export function setAsideFile(file: string): string {
  return `${file}.set-aside`;
}

/** All files of a folder that are kept in this way: nobody but people deletes them. */
export function setAsideIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(setAsideFile('')))
    .toSorted();
}

/**
 * Writes everything that `db` holds into a new file with the name `file`. `db` itself keeps the old file: the caller
 * opens the new one. A crash at any time leaves the files as they were, or a state that `finishPutBack` completes.
 *
 * @param opened which file `db` opened under this name, as `fileAt` gives it
 * @param prove throws when the new file does not hold everything
 * @returns the same once more, for as long as the new one is not open: somebody may take that away, too
 */
export function putBack(
  db: Database,
  file: string,
  opened: string | null,
  prove: (db: Database) => void,
): HeldCopy {
  const waiting = waitingFile(file);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  copyDatabase(db, `${waiting}.tried`);
  try {
    const whole = openToRead(`${waiting}.tried`);
    try {
      prove(whole);
    } finally {
      whole.close();
    }
  } catch (fault) {
    rmSync(`${waiting}.tried`, { force: true });
    throw fault;
  }
  makeDurable(`${waiting}.tried`, waiting);
  const held = new HeldCopy(waiting);
  const found = fileAt(file);
  if (found !== null && found !== opened) renameSync(file, setAsideFile(file));
  finishPutBack(file);
  return held;
}

/** A copy of a file that has no name: nobody can take it away while it is held. It is read, and never opened as a database. */
export class HeldCopy {
  readonly #descriptor: number;

  constructor(of: string) {
    const beside = `${of}.held`;
    copyFileSync(of, beside);
    this.#descriptor = openSync(beside, 'r');
    rmSync(beside);
  }

  /** Gives the name `file` to another copy of it; what stands there now is kept under another name. */
  putBack(file: string): void {
    const waiting = waitingFile(file);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    this.#writeTo(`${waiting}.tried`);
    makeDurable(`${waiting}.tried`, waiting);
    if (existsSync(file)) renameSync(file, setAsideFile(file));
    finishPutBack(file);
  }

  letGo(): void {
    closeSync(this.#descriptor);
  }

  #writeTo(path: string): void {
    const target = openSync(path, 'w', 0o600);
    try {
      const part = Buffer.alloc(2 ** 20);
      for (let at = 0; ;) {
        const bytes = readSync(this.#descriptor, part, 0, part.length, at);
        if (bytes === 0) return;
        writeSync(target, part, 0, bytes);
        at += bytes;
      }
    } finally {
      closeSync(target);
    }
  }
}

/**
 * SQLite would take a log beside the new file for its own and damage it, so the log goes first. Call this before the
 * file is opened, too: the program may have died here.
 */
export function finishPutBack(file: string): void {
  const waiting = waitingFile(file);
  for (const part of ['.tried', '.tried.new', '.held']) rmSync(waiting + part, { force: true });
  if (!existsSync(waiting)) return;
  for (const part of ['-wal', '-shm']) rmSync(file + part, { force: true });
  makeDurable(waiting, file);
}
