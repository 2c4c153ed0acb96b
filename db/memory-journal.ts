/** A journal that forgets everything when the process ends: for tests and trials that need no disk. */

import { chainHash, startOfChain, walkChain, type ChainLink } from './chain.ts';
import {
  AppendFailed,
  Deposed,
  HeadMoved,
  NoSuchStream,
  NotPractice,
  streamOf,
  type Beside,
  type Head,
  type Journal,
  type NewEntry,
  type NewStream,
  type StoredEntry,
  type Stream,
} from './journal.ts';
import type { StreamKind } from './stream-kinds.ts';
import { ChangeRefused, type RegisterChange } from './register/changes.ts';
import { parseEntry } from './stored.ts';

interface Kept {
  readonly subject: Stream;
  readonly links: (ChainLink & { readonly hash: string })[];
}

export class MemoryJournal implements Journal {
  readonly #kept = new Map<string, Kept>();
  readonly #write: (changes: readonly RegisterChange[]) => void;
  readonly #epochOf: (stream: string) => number;

  /**
   * @param write makes all of the changes, or throws and makes none
   * @param epochOf the epoch of a stream; 0 while it never had an owner
   */
  constructor(
    write: (changes: readonly RegisterChange[]) => void = () => undefined,
    epochOf: (stream: string) => number = () => 0,
  ) {
    this.#write = write;
    this.#epochOf = epochOf;
  }

  async create(kind: StreamKind, number: number, practice: boolean): Promise<Stream> {
    const stream = streamOf(kind, number);
    await this.begin({ streams: [{ kind, number, practice, entries: [] }] });
    return { stream, kind, number, practice };
  }

  async begin({ changes = [], streams = [] }: Beside): Promise<void> {
    this.#refuseSecond(streams);
    try {
      this.#write(changes);
    } catch (error) {
      throw error instanceof ChangeRefused ? error : new AppendFailed('a new stream', error);
    }
    this.#beginAll(streams);
  }

  async append(
    stream: string,
    after: Head,
    entries: readonly NewEntry[],
    beside: Beside = {},
  ): Promise<Head> {
    const { links } = this.#find(stream);
    const { epoch = this.#epochOf(stream) } = beside;
    if (epoch !== this.#epochOf(stream)) throw new Deposed(stream, epoch, this.#epochOf(stream));
    const found = headOf(links);
    if (found.seq !== after.seq || found.hash !== after.hash) throw new HeadMoved(stream, after, found);
    await this.begin(beside);
    this.#link(stream, links, entries);
    return headOf(links);
  }

  #refuseSecond(begun: readonly NewStream[]): void {
    const streams = begun.map(({ kind, number }) => streamOf(kind, number));
    const twice = streams.find((stream, at) => this.#kept.has(stream) || streams.indexOf(stream) < at);
    if (twice !== undefined) throw new AppendFailed(twice, new Error('this stream exists already'));
  }

  #beginAll(begun: readonly NewStream[]): void {
    for (const { kind, number, practice, entries } of begun) {
      const stream = streamOf(kind, number);
      const links: Kept['links'] = [];
      this.#kept.set(stream, { subject: { stream, kind, number, practice }, links });
      this.#link(stream, links, entries);
    }
  }

  #link(stream: string, links: Kept['links'], entries: readonly NewEntry[]): void {
    for (const { at, by, version, body } of entries) {
      const link = { stream, seq: links.length + 1, at, by, version, body: JSON.stringify(body) };
      links.push({ ...link, hash: chainHash(headOf(links).hash, link) });
    }
  }

  async head(stream: string): Promise<Head> {
    return headOf(this.#find(stream).links);
  }

  async *read(stream: string, after: number): AsyncIterable<StoredEntry> {
    for (const link of this.#find(stream).links.slice(after)) yield parseEntry(link);
  }

  async heads(): Promise<ReadonlyMap<string, number>> {
    const heads = [...this.#kept].map(([stream, { links }]) => [stream, links.length] as const);
    return new Map(heads.filter(([, seq]) => seq > 0));
  }

  async streams(): Promise<readonly Stream[]> {
    const all = [...this.#kept.values()].map(({ subject }) => subject);
    return all.sort((a, b) => b.kind.localeCompare(a.kind) || a.number - b.number);
  }

  async verify(stream: string) {
    return walkChain(this.#find(stream).links);
  }

  async wipePractice(streams: readonly string[], changes: readonly RegisterChange[] = []): Promise<void> {
    for (const stream of streams) if (!this.#find(stream).subject.practice) throw new NotPractice(stream);
    this.#write(changes);
    for (const stream of streams) this.#kept.delete(stream);
  }

  #find(stream: string): Kept {
    const kept = this.#kept.get(stream);
    if (!kept) throw new NoSuchStream(stream);
    return kept;
  }
}

function headOf(links: Kept['links']): Head {
  const last = links.at(-1);
  return last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: startOfChain };
}
