/** A mistake to plant: a journal that says “written” before it has written. A test that does not notice it proves nothing. */

import { chainHash } from '../../db/chain.ts';
import type { Beside, Head, Journal, NewEntry, StoredEntry, Stream } from '../../db/journal.ts';
import type { StreamKind } from '../../db/stream-kinds.ts';
import type { RegisterChange } from '../../db/register/changes.ts';

export class HastyJournal implements Journal {
  readonly #journal: Journal;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Resolves at once with the head that there will be; the entries follow in a later turn of the loop. */
  async append(stream: string, after: Head, entries: readonly NewEntry[], beside?: Beside): Promise<Head> {
    await this.#writing;
    this.#writing = new Promise((resolve) => setImmediate(resolve)).then(() =>
      this.#journal.append(stream, after, entries, beside),
    );
    this.#writing.catch(() => undefined);
    let head = after;
    for (const { body, ...entry } of entries) {
      const link = { stream, seq: head.seq + 1, ...entry, body: JSON.stringify(body) };
      head = { seq: link.seq, hash: chainHash(head.hash, link) };
    }
    return head;
  }

  create(kind: StreamKind, number: number, practice: boolean): Promise<Stream> {
    return this.#journal.create(kind, number, practice);
  }

  begin(beside: Beside): Promise<void> {
    return this.#journal.begin(beside);
  }

  head(stream: string): Promise<Head> {
    return this.#journal.head(stream);
  }

  read(stream: string, after: number): AsyncIterable<StoredEntry> {
    return this.#journal.read(stream, after);
  }

  heads(): Promise<ReadonlyMap<string, number>> {
    return this.#journal.heads();
  }

  streams(): Promise<readonly Stream[]> {
    return this.#journal.streams();
  }

  verify(stream: string): ReturnType<Journal['verify']> {
    return this.#journal.verify(stream);
  }

  wipePractice(streams: readonly string[], changes?: readonly RegisterChange[]): Promise<void> {
    return this.#journal.wipePractice(streams, changes);
  }
}
