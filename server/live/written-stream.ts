/** A stream as it stands in the journal, for the queue that writes to it. */

import { Deposed, HeadMoved, type AnyEntryBody, type Beside, type Head } from '../../db/journal.ts';
import { entriesBetween, foldStream, type Folded } from './fold.ts';
import type { QueueDependencies } from './queue-dependencies.ts';
import type { Fold, StreamEntry } from './stream-definition.ts';

export class WrittenStream<State, Body extends AnyEntryBody> {
  readonly #stream: string;
  readonly #fold: Fold<State, Body>;
  readonly #deps: QueueDependencies<Body>;

  constructor(stream: string, fold: Fold<State, Body>, deps: QueueDependencies<Body>) {
    this.#stream = stream;
    this.#fold = fold;
    this.#deps = deps;
  }

  /** As the journal does it. @throws what the journal throws */
  async append(after: Head, entries: readonly StreamEntry<Body>[], beside?: Beside): Promise<Head> {
    const { journal, time, appendTook, epochs } = this.#deps;
    const before = time.monotonic();
    const written = epochs ? { ...beside, epoch: epochs.now() } : beside;
    try {
      return await journal.append(this.#stream, after, entries, written);
    } finally {
      appendTook(time.monotonic() - before);
    }
  }

  /** True when nothing was written because somebody else was quicker, and it may be decided again on what they left. */
  async wasOvertaken(fault: unknown): Promise<boolean> {
    if (fault instanceof HeadMoved) return true;
    const { epochs } = this.#deps;
    if (!(fault instanceof Deposed) || !epochs) return false;
    const before = epochs.now();
    await epochs.lookAgain();
    return epochs.now() !== before;
  }

  /** Reads it from its first entry. */
  read(from: number): Promise<Folded<State, Body>> {
    return foldStream(this.#deps.journal, this.#stream, this.#fold, from);
  }

  /** Reads what stands there after a head. */
  async readAfter(after: Head): Promise<Pick<Folded<State, Body>, 'head' | 'entries'>> {
    const { journal } = this.#deps;
    const head = await journal.head(this.#stream);
    return { head, entries: await entriesBetween(journal, this.#stream, this.#fold, after.seq, head) };
  }
}
