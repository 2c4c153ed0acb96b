/** The journal in PostgreSQL. One append is one transaction: its entries and the readable tables together, or nothing. */

import { readyBeside, subjectOf, type ReadyBeside } from '../beside.ts';
import type { ChainReport } from '../chain.ts';
import { chained, type ChainedEntries } from '../chained.ts';
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
} from '../journal.ts';
import { stillOwned } from '../owners/fence.ts';
import { takeEntries } from '../readable/readable.ts';
import { ChangeRefused, changeSteps, type RegisterChange } from '../register/changes.ts';
import { giveNumber } from '../register/numbered-changes.ts';
import type { PostgresEngine } from '../sql/postgres-engine.ts';
import { numbers, rows, run, sql, texts, type Steps } from '../sql/steps.ts';
import type { JournalHooks } from '../sqlite-journal.ts';
import {
  allStreams,
  headOf,
  lastPlaces,
  linksInPage,
  pageOfLinks,
  streamNamed,
  walkStored,
} from '../stored-steps.ts';
import { parseEntry } from '../stored.ts';
import type { StreamKind } from '../stream-kinds.ts';
import { wipeStream } from '../wipe.ts';

export class PostgresJournal implements Journal {
  readonly #engine: PostgresEngine;
  readonly #hooks: JournalHooks;

  constructor(engine: PostgresEngine, hooks: JournalHooks = {}) {
    this.#engine = engine;
    this.#hooks = hooks;
  }

  async create(kind: StreamKind, number: number, practice: boolean): Promise<Stream> {
    await this.begin({ streams: [{ kind, number, practice, entries: [] }] });
    return subjectOf({ kind, number, practice });
  }

  async begin(beside: Beside): Promise<void> {
    try {
      const ready = await readyBeside(beside);
      await this.#engine.write(() => this.#besideSteps(ready));
      for (const { subject, chain } of ready.streams)
        if (chain.links.length > 0) this.#hooks.afterCommit?.(subject.stream);
    } catch (error) {
      if (error instanceof ChangeRefused) throw error;
      throw new AppendFailed('a new stream', error);
    }
  }

  async append(stream: string, after: Head, entries: readonly NewEntry[], beside?: Beside): Promise<Head> {
    try {
      this.#hooks.beforeAppend?.(stream);
      const chain = await chained(stream, after, entries);
      const isMore = beside?.changes !== undefined || beside?.streams !== undefined;
      const ready = isMore ? await readyBeside(beside) : undefined;
      const steps = () => this.#appendSteps(stream, after, chain, { epoch: beside?.epoch, ready });
      // What the register decides in its commits waits its turn. Ballots do not: they lock their stream alone.
      const head = await (ready ? this.#engine.write(steps) : this.#engine.writeBeside(steps));
      this.#hooks.afterCommit?.(stream);
      return head;
    } catch (error) {
      if (wroteNothing.some((kind) => error instanceof kind)) throw error;
      throw new AppendFailed(stream, error);
    }
  }

  *#appendSteps(
    stream: string,
    after: Head,
    chain: ChainedEntries,
    { epoch, ready }: { readonly epoch: number | undefined; readonly ready: ReadyBeside | undefined },
  ): Steps<Head> {
    if (epoch !== undefined) yield* stillOwned(stream, epoch);
    const head = yield* writeAfter(stream, after, chain);
    if (ready) yield* this.#besideSteps(ready);
    this.#hooks.insideCommit?.(stream);
    return head;
  }

  *#besideSteps({ changes, streams }: ReadyBeside): Steps<void> {
    for (const change of changes) yield* changeSteps(change);
    if (streams.length > 0) yield* giveNumber('streams', null);
    for (const { subject, chain } of streams) {
      const { stream, kind, number, practice } = subject;
      yield* run(
        sql`INSERT INTO streams (stream, kind, number, practice)
            VALUES (${stream}, ${kind}, ${number}, ${practice ? 1 : 0})`,
      );
      yield* writeEntries(subject, chain);
      if (chain.links.length > 0) this.#hooks.insideCommit?.(stream);
    }
  }

  head(stream: string): Promise<Head> {
    return this.#engine.read(function* () {
      yield* streamNamed(stream);
      return yield* headOf(stream);
    });
  }

  async *read(stream: string, after: number): AsyncIterable<StoredEntry> {
    await this.#engine.read(() => streamNamed(stream));
    for (let from = after; ;) {
      const place = from;
      const page = await this.#engine.read(() => pageOfLinks(stream, place));
      for (const link of page) yield parseEntry(link);
      const last = page.at(-1);
      if (!last || page.length < linksInPage) return;
      from = last.seq;
    }
  }

  async heads(): Promise<ReadonlyMap<string, number>> {
    return new Map((await this.#engine.read(lastPlaces)).map(({ stream, seq }) => [stream, seq]));
  }

  streams(): Promise<readonly Stream[]> {
    return this.#engine.read(allStreams);
  }

  verify(stream: string): Promise<ChainReport> {
    return this.#engine.read(function* () {
      yield* streamNamed(stream);
      return yield* walkStored(stream);
    });
  }

  async wipePractice(streams: readonly string[], changes: readonly RegisterChange[] = []): Promise<void> {
    await this.#engine.write(function* () {
      // Before the rows of the events go: no later number may be one that was given already.
      if (streams.length > 0) yield* giveNumber('streams', null);
      for (const stream of streams) {
        const subject = yield* lockStream(stream);
        if (!subject.practice) throw new NotPractice(stream);
        yield* wipeStream(subject);
      }
      for (const change of changes) yield* changeSteps(change);
    });
    await this.#engine.forgetErased();
  }
}

const wroteNothing = [HeadMoved, Deposed, NoSuchStream, ChangeRefused] as const;

/** @throws HeadMoved, NoSuchStream */
function* writeAfter(stream: string, after: Head, chain: ChainedEntries): Steps<Head> {
  const subject = yield* lockStream(stream);
  // A statement of its own: it sees what the one wrote for whom the lock was waited.
  const found = yield* headOf(stream);
  if (found.seq !== after.seq || found.hash !== after.hash) throw new HeadMoved(stream, after, found);
  return (yield* writeEntries(subject, chain)) ?? found;
}

/** Nobody else writes to this stream until the commit. @throws NoSuchStream */
function* lockStream(stream: string): Steps<Stream> {
  return yield* streamNamed(stream, sql`FOR NO KEY UPDATE`);
}

/** Entries whose chain follows the head; gives the new head. However many they are, they are one statement. */
function* writeEntries(subject: Stream, { links, bodies }: ChainedEntries): Steps<Head | null> {
  const last = links.at(-1);
  if (!last) return null;
  const added = rows({
    seq: numbers(links.map(({ seq }) => seq)),
    at: numbers(links.map(({ at }) => at)),
    by_person: numbers(links.map(({ by }) => by)),
    version: numbers(links.map(({ version }) => version)),
    body: texts(links.map(({ body }) => body)),
    hash: texts(links.map(({ hash }) => hash)),
  });
  yield* run(
    sql`INSERT INTO journal (stream, seq, at, by_person, version, body, hash)
        SELECT ${subject.stream}, seq, at, by_person, version, body, hash FROM ${added} AS added`,
  );
  yield* takeEntries(subject, bodies);
  return { seq: last.seq, hash: last.hash };
}
