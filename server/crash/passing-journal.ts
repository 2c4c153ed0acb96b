import type { Beside, Head, Journal, NewEntry, StoredEntry, Stream } from '../../db/journal.ts';
import type { RegisterChange } from '../../db/register/changes.ts';
import type { StreamKind } from '../../db/stream-kinds.ts';

/** A journal that passes everything on to another: a mistake to plant in it is one method. */
export class PassingJournal implements Journal {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  append(stream: string, after: Head, entries: readonly NewEntry[], beside?: Beside): Promise<Head> {
    return this.#journal.append(stream, after, entries, beside);
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
