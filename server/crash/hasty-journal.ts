/** A mistake to plant: a journal that says “written” before it has written. A test that does not notice it proves nothing. */

import { chainHash } from '../../db/chain.ts';
import type { Beside, Head, NewEntry } from '../../db/journal.ts';
import { PassingJournal } from './passing-journal.ts';

export class HastyJournal extends PassingJournal {
  #writing: Promise<unknown> = Promise.resolve();

  /** Resolves at once with the head that there will be; the entries follow in a later turn of the loop. */
  override async append(
    stream: string,
    after: Head,
    entries: readonly NewEntry[],
    beside?: Beside,
  ): Promise<Head> {
    await this.#writing;
    this.#writing = new Promise((resolve) => setImmediate(resolve)).then(() =>
      super.append(stream, after, entries, beside),
    );
    this.#writing.catch(() => undefined);
    let head = after;
    for (const { body, ...entry } of entries) {
      const link = { stream, seq: head.seq + 1, ...entry, body: JSON.stringify(body) };
      head = { seq: link.seq, hash: chainHash(head.hash, link) };
    }
    return head;
  }
}
