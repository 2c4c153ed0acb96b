/**
 * Guards the files of the data folder while the server runs. Nothing is acknowledged as received while one of them was
 * deleted or replaced, and what is still held open is written back. It also keeps the note of how far each journal had
 * come, and checkpoints the log into the database at rest and by size.
 */

import { mkdirSync } from 'node:fs';
import { headsFile, headsIn, writeNote, type Heads } from './heads.ts';
import { reopenable, type ReopenableDatabase } from './reopenable.ts';
import { contentsOf, missingIn } from './missing-entries.ts';
import { missingWords } from './missing-words.ts';
import { holdFolder, lockFile } from './lock.ts';
import type { Database } from './open.ts';
import { FilesLost, DatabaseFiles } from './database-files.ts';
import type { GuardedFolder, GuardedServer } from './guarded-folder.ts';
import { isRecent, WatchedElsewhere, type Failed, type KeptElsewhere } from './kept-elsewhere.ts';
import { proveJournals } from './prove-journals.ts';
import { putBack, type HeldCopy } from './put-back.ts';
import type { FileWatch } from './sqlite-journal.ts';
import { fileAt, stampOf } from './file-stamp.ts';
import { sliceBytes, writeBack } from './write-back.ts';

/** So often it looks by itself: also the longest that the note is behind. */
const beatMs = 1_000;

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
  #failed: Failed | null = null;
  #writtenBackAt: number | null = null;
  #keys: WatchedElsewhere;
  #report: GuardedServer['report'] = () => undefined;
  #wall: () => number = Date.now;
  #callOff: () => void = () => undefined;
  #isStopped = false;
  #lastBeat: Promise<void> = Promise.resolve();

  constructor(folder: GuardedFolder) {
    this.#folder = folder;
    this.#keys = this.#watched(folder.keys);
    this.#lasting = reopenable(folder.db, {
      carrying: (carry) => this.#carrying(carry),
      // A file that was cut off has its old length again after one more write into it: nobody would notice any more.
      beforeWrite: () => this.#beforeWrite(),
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

  /** Looks by itself from now on, and asks for the keys as the server does. */
  start({ keys, time, report, lost }: GuardedServer): void {
    this.#keys = this.#watched(keys);
    this.#report = report;
    this.#wall = () => time.wall();
    const beatLater = () => {
      if (!this.#isStopped) this.#callOff = time.after(beatMs, beat);
    };
    const beat = () => {
      this.#lastBeat = this.#beat(lost).then(beatLater);
    };
    beatLater();
  }

  /** When files were last written back, in wall milliseconds; null when none had to be. */
  get writtenBackAt(): number | null {
    return this.#writtenBackAt;
  }

  /** The file that is not as it should be; null while all are. */
  async lost(): Promise<string | null> {
    return (await this.#keys.lost()) ?? this.lostOfDatabase();
  }

  /** The same of the database, the note and the lock: answers at once, for a write that waits. */
  lostOfDatabase(): string | null {
    const { dataDir } = this.#folder;
    if (!this.#lasting.now().open) return this.#folder.file;
    const database = this.#files.lost();
    if (database !== null) return database;
    if (stampOf(this.#noteFile) !== this.#noteStamp) return this.#noteFile;
    return fileAt(lockFile(dataDir)) === this.#lock ? null : lockFile(dataDir);
  }

  async ready(): Promise<void> {
    // While the keys cannot be written again the write itself is refused; whoever only reads goes on.
    await this.#keys.putBack().catch(() => undefined);
  }

  async check(): Promise<void> {
    // What answers at once is asked last: nothing comes between that and the acknowledgement.
    const lost = await this.lost();
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
  async putBack(): Promise<void> {
    this.#putBackDatabase();
    await this.#keys.putBack();
  }

  #beforeWrite(): void {
    this.#putBackDatabase();
    this.#keys.refuse();
    this.#carryBySize();
  }

  #putBackDatabase(): void {
    const lost = this.lostOfDatabase();
    if (lost === null) return;
    if (isRecent(this.#failed)) throw this.#failed.fault;
    try {
      this.#putBack();
    } catch (fault) {
      this.#failed = { at: performance.now(), fault };
      throw fault;
    }
    this.#failed = null;
    this.#wroteBack(lost);
  }

  #watched(keys: KeptElsewhere): WatchedElsewhere {
    return new WatchedElsewhere(keys, this.#folder.dataDir, (lost) => this.#wroteBack(lost));
  }

  #wroteBack(lost: string): void {
    this.#writtenBackAt = this.#wall();
    this.#report('the files of the event were written back', new FilesLost(lost));
  }

  /** Carries over what stands in the log, and closes; what was taken away meanwhile is written back first. */
  async close(): Promise<void> {
    this.#isStopped = true;
    this.#callOff();
    await this.#lastBeat;
    this.#failed = null;
    this.#keys.tryAgain();
    try {
      await this.putBack();
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
    const { dataDir, file, open } = this.#folder;
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    if (fileAt(lockFile(dataDir)) !== this.#lock) this.#holdAgain();
    const now = this.#lasting.now();
    if (!now.open || this.#files.lost() !== null) {
      if (now.open) this.#held = putBack(now, file, this.#main, (whole) => this.#prove(whole));
      else this.#held?.putBack(file);
      this.#goOnWith(open);
    }
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

  async #beat(stopSaving: () => void): Promise<void> {
    try {
      await this.putBack();
      const { logBytes } = this.#files;
      const isAtRest = logBytes === this.#logBytesThen;
      if (isAtRest && logBytes > 0) writeBack(this.db);
      this.#logBytesThen = this.#files.logBytes;
      this.#noteHeads(isAtRest);
    } catch (fault) {
      this.#report('the files of the event are not as they should be', fault);
      if ((await this.lost()) !== null) stopSaving();
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
        if (this.lostOfDatabase() === null) writeBack(this.db);
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
