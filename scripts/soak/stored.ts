/** Holds what flaky phones know against what stands in the journal. */

import { isDeepStrictEqual } from 'node:util';
import { openToRead } from '../../db/open.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { SqliteJournal } from '../../db/sqlite-journal.ts';
import { liftEntry } from '../../db/stored.ts';
import type { FlakyPhone } from './flaky-phone.ts';

export interface Stored {
  /** Phones whose newest ballot is not the newest that stands under their card. */
  readonly lost: number;
  /** The same sending of the same phone taken more than once. */
  readonly countedTwice: number;
  readonly ballots: number;
  readonly recounts: boolean;
}

export async function storedFor(file: string, event: number, phones: readonly FlakyPhone[]): Promise<Stored> {
  const db = openToRead(file);
  try {
    const newest = new Map<string, unknown>();
    const sendings = new Set<string>();
    let ballots = 0;
    for await (const entry of new SqliteJournal(db).read(`event:${event}`, 0)) {
      const { body } = liftEntry(entry);
      if (body.type !== 'ballot-received') continue;
      ballots += 1;
      newest.set(body.key, body.marks);
      sendings.add(`${body.key} ${body.device} ${body.send}`);
    }
    const lost = phones.filter(
      ({ key, outbox }) => !isDeepStrictEqual(newest.get(key) ?? [], outbox.marks),
    ).length;
    return { lost, countedTwice: ballots - sendings.size, ballots, recounts: recountDatabase(db).holds };
  } finally {
    db.close();
  }
}
