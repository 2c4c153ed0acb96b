/**
 * Guards the files of the data folder while the server runs. Nothing is acknowledged as received while one of them was
 * deleted or replaced, and what is still held open is written back. It also keeps the note of how far each journal had
 * come, and checkpoints the log into the database at rest and by size.
 */

import { mkdirSync } from 'node:fs';
import { headsFile, headsIn, writeNote, type Heads } from '../db/heads.ts';
import { reopenable, type ReopenableDatabase } from '../db/reopenable.ts';
import { contentsOf, missingIn } from '../db/missing-entries.ts';
import { missingWords } from '../db/missing-words.ts';
import { holdFolder, lockFile } from '../db/lock.ts';
import type { Database } from '../db/open.ts';
import { FilesLost, DatabaseFiles } from '../db/database-files.ts';
import { proveJournals } from '../db/prove-journals.ts';
import { putBack, type HeldCopy } from '../db/put-back.ts';
import type { FileWatch } from '../db/sqlite-journal.ts';
import { fileAt, stampOf } from '../db/file-stamp.ts';
import { sliceBytes, writeBack } from '../db/write-back.ts';
import type { EventId } from '../domain/ids.ts';
import type { ServerKeys } from './access/keys.ts';
import type { ReportFault } from './live/server-dependencies.ts';
import type { Time } from './live/time.ts';

/** So often it looks by itself: also the longest that the note is behind. */
const beatMs = 1_000;
/** A file that cannot be written back is tried again no sooner. */
const againMs = 500;

export interface GuardedFolder {
  readonly dataDir: string;
  readonly file: string;
  readonly db: Database;
  readonly keys: ServerKeys;
  readonly letGo: () => void;
  /** Events of the key file that are known to be missing. */
  readonly without: readonly EventId[];
  /** Opens the database anew. */
  readonly open: () => Database;
}

export class FolderGuard implements FileWatch {
  /** Goes on in the new file when the database had to be written back. */
  readonly db: Database;
  readonly #folder: GuardedFolder;
  readonly #lasting: ReopenableDatabase;
  readonly #files: DatabaseFiles;
  readonly #readHeads: () => Heads;
  readonly #noteFile: string;
  #letGo: () => void;
  #lock: string | null;
  /** Which file the database is, to know it by. */
  #main: string | null;
  /** Everything, while it was written back and is not open again; and how far its journals had come. */
  #held: HeldCopy | null = null;
  #heldHeads = '';
  #heads: Heads = {};
  #noteStamp: string | null = null;
  #noteLasts = false;
  #noteIsOpen = false;
  #isClosing = false;
  #logBytesThen = 0;
  #sliceIsDue = false;
  #failed: { readonly at: number; readonly fault: unknown } | null = null;
  #writtenBackAt: number | null = null;
  #report: ReportFault = () => undefined;
  #wall: () => number = Date.now;
  #callOff: () => void = () => undefined;

  constructor(folder: GuardedFolder) {
    this.#folder = folder;
    this.#lasting = reopenable(folder.db, {
      carrying: (carry) => this.#carrying(carry),
      // A file that was cut off has its old length again after one more write into it: nobody would notice any more.
      beforeWrite: () => {
        this.putBack();
        this.#carryBySize();
      },
    });
    this.db = this.#lasting.db;
    this.#letGo = folder.letGo;
    this.#lock = fileAt(lockFile(folder.dataDir));
    this.#readHeads = headsIn(this.db);
    this.#noteFile = headsFile(folder.dataDir);
    this.#settle();
    this.#files = new DatabaseFiles(folder.file);
    this.#main = fileAt(folder.file);
    this.#noteHeads(true);
  }

  /** Looks by itself from now on. `lost` is called while files are gone and cannot be written back. */
  start(time: Time, report: ReportFault, lost: () => void): void {
    this.#report = report;
    this.#wall = () => time.wall();
    const beat = () => {
      this.#beat(lost);
      this.#callOff = time.after(beatMs, beat);
    };
    this.#callOff = time.after(beatMs, beat);
  }

  /** When files were last written back, in wall milliseconds; null when none had to be. */
  get writtenBackAt(): number | null {
    return this.#writtenBackAt;
  }

  /** The file that is not as it should be; null while all are. */
  lost(): string | null {
    const { keys, dataDir } = this.#folder;
    if (!this.#lasting.now().open) return this.#folder.file;
    const database = this.#files.lost();
    if (database !== null) return database;
    if (!keys.stands()) return keys.file;
    if (stampOf(this.#noteFile) !== this.#noteStamp) return this.#noteFile;
    return fileAt(lockFile(dataDir)) === this.#lock ? null : lockFile(dataDir);
  }

  check(): void {
    const lost = this.lost();
    if (lost !== null) throw new FilesLost(lost);
    this.#carryBySize();
  }

  streamsChanged(): void {
    this.#noteHeads(false);
  }

  /**
   * Writes back what is gone, from what is held open and in memory.
   *
   * @throws while it cannot be done
   */
  putBack(): void {
    const lost = this.lost();
    if (lost === null) return;
    const now = performance.now();
    if (this.#failed !== null && now - this.#failed.at < againMs) throw this.#failed.fault;
    try {
      this.#putBack();
    } catch (fault) {
      this.#failed = { at: performance.now(), fault };
      throw fault;
    }
    this.#failed = null;
    this.#writtenBackAt = this.#wall();
    this.#report('the files of the event were written back', new FilesLost(lost));
  }

  /** Carries over what stands in the log, and closes; what was taken away meanwhile is written back first. */
  close(): void {
    this.#callOff();
    this.#failed = null;
    try {
      this.putBack();
      this.#isClosing = true;
      writeBack(this.db);
      this.#noteHeads(true);
    } catch (fault) {
      this.#report('the files of the event could not be written back', fault);
    }
    if (this.#lasting.now().open) this.#lasting.now().close();
    this.#letGo();
  }

  #putBack(): void {
    const { dataDir, file, keys, open } = this.#folder;
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    if (fileAt(lockFile(dataDir)) !== this.#lock) this.#holdAgain();
    const now = this.#lasting.now();
    if (!now.open || this.#files.lost() !== null) {
      if (now.open) this.#held = putBack(now, file, this.#main, (whole) => this.#prove(whole));
      else this.#held?.putBack(file);
      this.#goOnWith(open);
    }
    if (!keys.stands()) keys.writeAgain();
    this.#noteHeads(true);
  }

  /** Until everything is in what was opened, the copy is held: the file may be taken away again before it is open. */
  #goOnWith(open: () => Database): void {
    this.#lasting.goOnWith(open);
    this.#settle();
    if (this.#held !== null && JSON.stringify(this.#readHeads()) !== this.#heldHeads) {
      this.#lasting.now().close();
      throw new FilesLost(this.#folder.file);
    }
    this.#held?.letGo();
    this.#held = null;
    this.#files.note();
    this.#main = fileAt(this.#folder.file);
  }

  /** Whoever took the folder meanwhile keeps it. */
  #holdAgain(): void {
    const { dataDir } = this.#folder;
    this.#letGo();
    this.#letGo = () => undefined;
    this.#letGo = holdFolder(dataDir);
    this.#lock = fileAt(lockFile(dataDir));
  }

  #prove(whole: Database): void {
    proveJournals(whole);
    this.#heldHeads = JSON.stringify(headsIn(whole)());
    const lacks = missingIn(
      contentsOf(whole),
      { found: 'heads', heads: this.#heads, without: [], isOpen: true },
      [],
    );
    if (lacks.length > 0) throw new Error(`Only ${missingWords(lacks)} can still be read.`);
    // The new file has no log until it is opened: a crash before that is no loss.
    writeNote(this.#noteFile, { heads: this.#heads, without: this.#folder.without, isOpen: false }, false);
    this.#noteStamp = null;
  }

  /** The log is carried over by this guard alone, so that nobody else's change of the file is taken for its own. */
  #settle(): void {
    this.#lasting.now().pragma('wal_autocheckpoint = 0');
    this.#readHeads();
  }

  #carrying(carry: () => unknown): unknown {
    const wasWhole = this.#files.lost() === null;
    const carried = carry();
    if (wasWhole) this.#files.note();
    return carried;
  }

  #beat(stopSaving: () => void): void {
    try {
      this.putBack();
      const { logBytes } = this.#files;
      const isAtRest = logBytes === this.#logBytesThen;
      if (isAtRest && logBytes > 0) writeBack(this.db);
      this.#logBytesThen = this.#files.logBytes;
      this.#noteHeads(isAtRest);
    } catch (fault) {
      this.#report('the files of the event are not as they should be', fault);
      if (this.lost() !== null) stopSaving();
    }
  }

  /**
   * After those who asked were answered. Asked at each write, also of the register: an import writes 20 MB of words before
   * its one commit.
   */
  #carryBySize(): void {
    if (this.#sliceIsDue || this.#files.logBytes < sliceBytes) return;
    this.#sliceIsDue = true;
    setImmediate(() => {
      this.#sliceIsDue = false;
      try {
        if (this.lost() === null) writeBack(this.db);
      } catch (fault) {
        this.#report('the log could not be carried over', fault);
      }
    });
  }

  #noteHeads(isToLast: boolean): void {
    const heads = this.#readHeads();
    const isOpen = this.#lasting.now().open && !this.#isClosing;
    const isSame = isOpen === this.#noteIsOpen && JSON.stringify(heads) === JSON.stringify(this.#heads);
    const stands = this.#noteStamp !== null && stampOf(this.#noteFile) === this.#noteStamp;
    if (isSame && stands && (this.#noteLasts || !isToLast)) return;
    writeNote(this.#noteFile, { heads, without: this.#folder.without, isOpen }, isToLast);
    this.#noteIsOpen = isOpen;
    this.#heads = heads;
    this.#noteLasts = isToLast;
    this.#noteStamp = stampOf(this.#noteFile);
  }
}
