/** A journal that forgets everything when the process ends: for tests and trials that need no disk. */

import { chainHash, startOfChain, walkChain, type Link } from './chain.ts';
import {
  AppendFailed,
  HeadMoved,
  NoSuchStream,
  NotPractice,
  streamOf,
  type Head,
  type Journal,
  type NewEntry,
  type StoredEntry,
  type Stream,
  type StreamKind,
} from './journal.ts';
import { parseEntry } from './stored.ts';

interface Kept {
  readonly subject: Stream;
  readonly links: (Link & { readonly hash: string })[];
}

export class MemoryJournal implements Journal {
  readonly #kept = new Map<string, Kept>();

  async create(kind: StreamKind, number: number, practice: boolean): Promise<Stream> {
    const stream = streamOf(kind, number);
    if (this.#kept.has(stream)) throw new AppendFailed(stream, new Error('this stream exists already'));
    const subject: Stream = { stream, kind, number, practice };
    this.#kept.set(stream, { subject, links: [] });
    return subject;
  }

  async append(stream: string, after: Head, entries: readonly NewEntry[]): Promise<Head> {
    const { links } = this.#find(stream);
    const found = headOf(links);
    if (found.seq !== after.seq || found.hash !== after.hash) throw new HeadMoved(stream, after, found);
    for (const { at, by, version, body } of entries) {
      const link = { stream, seq: links.length + 1, at, by, version, body: JSON.stringify(body) };
      links.push({ ...link, hash: chainHash(headOf(links).hash, link) });
    }
    return headOf(links);
  }

  async head(stream: string): Promise<Head> {
    return headOf(this.#find(stream).links);
  }

  async *read(stream: string, after: number): AsyncIterable<StoredEntry> {
    for (const link of this.#find(stream).links.slice(after)) yield parseEntry(link);
  }

  async streams(): Promise<readonly Stream[]> {
    const all = [...this.#kept.values()].map(({ subject }) => subject);
    return all.sort((a, b) => b.kind.localeCompare(a.kind) || a.number - b.number);
  }

  async verify(stream: string) {
    return walkChain(this.#find(stream).links);
  }

  async wipePractice(stream: string): Promise<void> {
    if (!this.#find(stream).subject.practice) throw new NotPractice(stream);
    this.#kept.delete(stream);
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
