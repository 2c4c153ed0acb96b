/**
 * The journal: the interface behind which everything that happened is kept. Here SQLite implements it. Another store
 * can, if it passes `journal.test.ts`.
 */

import type { EntryBody } from '../domain/event/entries.ts';
import type { FundEntryBody } from '../domain/fund/fund.ts';
import type { PersonId } from '../domain/ids.ts';
import type { ChainReport } from './chain.ts';
import type { RegisterChange } from './register/changes.ts';
import type { StreamKind } from './stream-kinds.ts';

export type AnyEntryBody = EntryBody | FundEntryBody;

/** The last entry of a stream; `{ seq: 0, hash: startOfChain }` while it has none. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export interface NewEntry {
  /** Wall time in milliseconds, for readers only. */
  readonly at: number;
  /** A staff number, or 0. */
  readonly by: PersonId;
  readonly version: number;
  readonly body: AnyEntryBody;
}

/** An entry as it was written, in whatever version that was. */
export interface StoredEntry {
  readonly seq: number;
  readonly at: number;
  readonly by: PersonId;
  readonly version: number;
  readonly type: string;
  readonly body: unknown;
}

export interface Stream {
  /** `fund:1`, `event:7`. */
  readonly stream: string;
  readonly kind: StreamKind;
  /** The fund or the event. */
  readonly number: number;
  readonly practice: boolean;
}

/** A stream that begins with these entries. */
export interface NewStream {
  readonly kind: StreamKind;
  readonly number: number;
  readonly practice: boolean;
  readonly entries: readonly NewEntry[];
}

/** What a commit writes beside entries: rows of the register, and streams that begin. Both may be empty. */
export interface Beside {
  readonly changes?: readonly RegisterChange[];
  readonly streams?: readonly NewStream[];
  /** The epoch of the stream in which this was decided, where several servers share the database (OW2). */
  readonly epoch?: number;
}

export interface Journal {
  /** Begins a stream. @throws AppendFailed, also when it exists already. */
  create(kind: StreamKind, number: number, practice: boolean): Promise<Stream>;
  /**
   * Begins streams, and makes the changes: all of it in one commit, or nothing.
   *
   * @throws ChangeRefused when the condition of a change does not hold: nothing was written.
   * @throws AppendFailed
   */
  begin(beside: Beside): Promise<void>;
  /**
   * Writes all `entries` after `after`, with what is written `beside` them, or nothing. When it resolves they are on
   * the disk, and the readable tables agree.
   *
   * @throws HeadMoved when `after` is not the head: somebody else wrote and nothing of this was written, so fold again
   * @throws Deposed when the stream has another epoch than the one given `beside`: nothing was written
   * @throws ChangeRefused when the condition of a change is not met: nothing was written
   * @throws AppendFailed when it is not known whether they were written: read the head, and fold again if it moved
   */
  append(stream: string, after: Head, entries: readonly NewEntry[], beside?: Beside): Promise<Head>;
  /** @throws NoSuchStream */
  head(stream: string): Promise<Head>;
  /** The entries after place `after`, in order. Memory stays small however many there are. */
  read(stream: string, after: number): AsyncIterable<StoredEntry>;
  /** The place of the last entry of each stream that has one. */
  heads(): Promise<ReadonlyMap<string, number>>;
  /** Funds before events, each by number. */
  streams(): Promise<readonly Stream[]>;
  /** Walks the whole hash chain. */
  verify(stream: string): Promise<ChainReport>;
  /**
   * Deletes practice streams whole, with all that hangs on them, and makes the changes: all of it, or nothing.
   *
   * @throws NotPractice when one of them is real, always
   */
  wipePractice(streams: readonly string[], changes?: readonly RegisterChange[]): Promise<void>;
}

export class NoSuchStream extends Error {
  override name = 'NoSuchStream';
  constructor(stream: string) {
    super(`There is no stream ${stream}.`);
  }
}

export class HeadMoved extends Error {
  override name = 'HeadMoved';
  constructor(stream: string, after: Head, found: Head) {
    super(`${stream} stands at ${found.seq}, not at ${after.seq} as expected.`);
  }
}

/** Another server owns the stream by now. Nothing was written. */
export class Deposed extends Error {
  override name = 'Deposed';
  constructor(stream: string, epoch: number, found: number) {
    super(`${stream} is in epoch ${found}, not ${epoch} as expected.`);
  }
}

/** The store failed. Whether the entries were written is not known; `cause` is what it said. */
export class AppendFailed extends Error {
  override name = 'AppendFailed';
  constructor(stream: string, cause: unknown) {
    super(`${stream} could not be written.`, { cause });
  }
}

export class NotPractice extends Error {
  override name = 'NotPractice';
  constructor(stream: string) {
    super(`${stream} is real: it is never deleted.`);
  }
}

export function streamOf(kind: StreamKind, number: number): string {
  return `${kind}:${number}`;
}
