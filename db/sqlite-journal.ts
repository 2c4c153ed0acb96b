/** The journal in SQLite. One append is one transaction: its entries and the readable tables together, or nothing. */

import { noEntries, readyBeside, subjectOf, type ReadyBeside } from './beside.ts';
import { walkChain, type ChainReport } from './chain.ts';
import { chained, type ChainedEntries } from './chained.ts';
import {
  AppendFailed,
  Deposed,
  HeadMoved,
  NoSuchStream,
  NotPractice,
  type Beside,
  type Head,
  type Journal,
  type NewEntry,
  type StoredEntry,
  type Stream,
} from './journal.ts';
import type { StreamKind } from './stream-kinds.ts';
import type { Database } from './open.ts';
import { ChangeRefused, changeSteps, type RegisterChange } from './register/changes.ts';
import { giveNumber } from './register/numbered-changes.ts';
import { stillOwned } from './owners/fence.ts';
import { takeEntries } from './readable/readable.ts';
import { sqliteEngine, type SqliteEngine } from './sql/sqlite-engine.ts';
import { lastPlaces } from './stored-steps.ts';
import { linksIn, parseEntry, streamsIn } from './stored.ts';
import { wipeStream } from './wipe.ts';

/** The named points at which a test may throw, or end the process, to prove what a crash there leaves behind. */
export interface JournalHooks {
  beforeAppend?(stream: string): void;
  insideCommit?(stream: string): void;
  afterCommit?(stream: string): void;
}

/** Knows whether the files that are written are still those that the next start will find. */
export interface FileWatch {
  /** Before a commit, in which the database itself looks once more. */
  ready(): Promise<void>;
  /** After a commit. @throws while one of them is not under its own name */
  check(): Promise<void>;
  /** Streams began, or were deleted. */
  streamsChanged(): void;
}

const nobodyWatches: FileWatch = {
  ready: async () => undefined,
  check: async () => undefined,
  streamsChanged: () => undefined,
};

export class SqliteJournal implements Journal {
  readonly #db: Database;
  readonly #hooks: JournalHooks;
  readonly #watch: FileWatch;
  readonly #engine: SqliteEngine;
  readonly #sql: ReturnType<typeof statements>;
  readonly #links: ReturnType<typeof linksIn>;

  constructor(db: Database, hooks: JournalHooks = {}, watch: FileWatch = nobodyWatches) {
    this.#db = db;
    this.#hooks = hooks;
    this.#watch = watch;
    this.#engine = sqliteEngine(db);
    this.#sql = statements(db);
    this.#links = linksIn(db);
  }

  async create(kind: StreamKind, number: number, practice: boolean): Promise<Stream> {
    const begun = { kind, number, practice, entries: [] };
    await this.begin({ streams: [begun] });
    return subjectOf(begun);
  }

  async begin(beside: Beside): Promise<void> {
    try {
      const ready = await readyBeside(beside);
      await this.#watch.ready();
      const begun = this.#engine.commit(() => this.#writeBeside(ready));
      for (const { stream, entries } of begun) if (entries > 0) this.#hooks.afterCommit?.(stream);
      this.#watch.streamsChanged();
    } catch (error) {
      if (error instanceof ChangeRefused) throw error;
      throw new AppendFailed('a new stream', error);
    }
  }

  async append(stream: string, after: Head, entries: readonly NewEntry[], beside?: Beside): Promise<Head> {
    try {
      this.#hooks.beforeAppend?.(stream);
      const chain = await chained(stream, after, entries);
      const ready = beside && (await readyBeside(beside));
      await this.#watch.ready();
      const head = this.#engine.commit(() => {
        if (beside?.epoch !== undefined) this.#engine.take(stillOwned(stream, beside.epoch));
        const written = this.#write(stream, after, chain);
        if (ready) this.#writeBeside(ready);
        this.#hooks.insideCommit?.(stream);
        return written;
      });
      this.#hooks.afterCommit?.(stream);
      // What began beside it cannot be taken back any more: the next commit finds out.
      if (beside) this.#watch.streamsChanged();
      else await this.#watch.check();
      return head;
    } catch (error) {
      if (wroteNothing.some((kind) => error instanceof kind)) throw error;
      throw new AppendFailed(stream, error);
    }
  }

  #write(stream: string, after: Head, { links, bodies }: ChainedEntries): Head {
    const found = this.#head(stream);
    if (found.seq !== after.seq || found.hash !== after.hash) throw new HeadMoved(stream, after, found);
    for (const { seq, at, by, version, body, hash } of links)
      this.#sql.insert.run(stream, seq, at, by, version, body, hash);
    this.#engine.take(takeEntries(this.#stream(stream), bodies));
    const last = links.at(-1);
    return last ? { seq: last.seq, hash: last.hash } : found;
  }

  /** Gives the streams that began, and how many entries each has. */
  #writeBeside({ changes, streams }: ReadyBeside): readonly {
    readonly stream: string;
    readonly entries: number;
  }[] {
    for (const change of changes) this.#engine.take(changeSteps(change));
    if (streams.length > 0) this.#engine.take(giveNumber('streams', null));
    return streams.map(({ subject, chain }) => {
      const { stream, kind, number, practice } = subject;
      this.#sql.create.run(stream, kind, number, practice ? 1 : 0);
      this.#write(stream, noEntries, chain);
      const { length: entries } = chain.links;
      if (entries > 0) this.#hooks.insideCommit?.(stream);
      return { stream, entries };
    });
  }

  async head(stream: string): Promise<Head> {
    return this.#head(stream);
  }

  #head(stream: string): Head {
    const head = this.#sql.head.get(stream);
    if (head) return head;
    this.#stream(stream);
    return noEntries;
  }

  #stream(stream: string): Stream {
    const row = this.#sql.stream.get(stream);
    if (!row) throw new NoSuchStream(stream);
    return { ...row, practice: row.practice === 1 };
  }

  async *read(stream: string, after: number): AsyncIterable<StoredEntry> {
    this.#stream(stream);
    for (const link of this.#links(stream, after)) yield parseEntry(link);
  }

  async heads(): Promise<ReadonlyMap<string, number>> {
    return new Map(this.#engine.take(lastPlaces()).map(({ stream, seq }) => [stream, seq]));
  }

  async streams(): Promise<readonly Stream[]> {
    return streamsIn(this.#db);
  }

  async verify(stream: string): Promise<ChainReport> {
    this.#stream(stream);
    return walkChain(this.#links(stream, 0));
  }

  async wipePractice(streams: readonly string[], changes: readonly RegisterChange[] = []): Promise<void> {
    await this.#watch.ready();
    this.#engine.commit(() => {
      // Before the rows of the events go: no later number may be one that was given already.
      if (streams.length > 0) this.#engine.take(giveNumber('streams', null));
      for (const stream of streams) {
        const subject = this.#stream(stream);
        if (!subject.practice) throw new NotPractice(stream);
        this.#engine.take(wipeStream(subject));
      }
      for (const change of changes) this.#engine.take(changeSteps(change));
    });
    this.#watch.streamsChanged();
  }
}

const wroteNothing = [HeadMoved, Deposed, NoSuchStream, ChangeRefused] as const;

function statements(db: Database) {
  return {
    create: db.prepare<[string, string, number, number]>(
      'INSERT INTO streams (stream, kind, number, practice) VALUES (?, ?, ?, ?)',
    ),
    stream: db.prepare<[string], Omit<Stream, 'practice'> & { practice: number }>(
      'SELECT * FROM streams WHERE stream = ?',
    ),
    head: db.prepare<[string], Head>(
      'SELECT seq, hash FROM journal WHERE stream = ? ORDER BY seq DESC LIMIT 1',
    ),
    insert: db.prepare<[string, number, number, number, number, string, string]>(
      'INSERT INTO journal (stream, seq, at, by_person, version, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
  };
}
