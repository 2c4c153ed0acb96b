/**
 * The files of an open database. A program goes on writing to a file that somebody deleted, moved or replaced, and all
 * of it is lost when the program ends. So after each write this checks that the files still have their own names.
 */

import { basename } from 'node:path';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { fileAt, lookAt, stampOf } from './file-stamp.ts';

/** A file is not under its own name any more, or was changed by somebody else. */
export class FilesLost extends Error {
  override name = 'FilesLost';
  constructor(file: string) {
    super(wordsIn(english).start.filesLost({ file: basename(file) }));
  }
}

export class DatabaseFiles {
  readonly #file: string;
  readonly #log: string;
  readonly #index: string;
  #main: string | null = null;
  #logFile: string | null = null;
  #indexFile: string | null = null;
  #logBytes = 0;

  /** @param file a database that is open to write, in WAL mode, and was read from: all three files are there */
  constructor(file: string) {
    this.#file = file;
    this.#log = `${file}-wal`;
    this.#index = `${file}-shm`;
    this.note();
  }

  /** To be called whenever the program itself carried the log over into the file, or opened it anew. */
  note(): void {
    const log = lookAt(this.#log);
    this.#main = stampOf(this.#file);
    this.#logFile = log.file;
    this.#logBytes = log.bytes;
    this.#indexFile = fileAt(this.#index);
  }

  /** The size of the log when it was last checked. */
  get logBytes(): number {
    return this.#logBytes;
  }

  /**
   * The first file that is not the one that was opened; null while all are. Nobody but the program changes the database
   * file, and only by carrying the log over; between two calls of `note` the log only grows.
   */
  lost(): string | null {
    if (this.#main === null || stampOf(this.#file) !== this.#main) return this.#file;
    if (this.#indexFile === null || fileAt(this.#index) !== this.#indexFile) return this.#index;
    const { file, bytes } = lookAt(this.#log);
    if (file === null || file !== this.#logFile || bytes < this.#logBytes) return this.#log;
    this.#logBytes = bytes;
    return null;
  }
}
