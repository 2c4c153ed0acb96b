/** Compares what flaky phones know with what the journal holds. */

import { isDeepStrictEqual } from 'node:util';
import { openToRead } from '../../db/open.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { SqliteJournal } from '../../db/sqlite-journal.ts';
import { liftEntry } from '../../db/stored.ts';
import { tabOf } from '../../domain/ballots/send-number.ts';
import type { BallotKey, EventId } from '../../domain/ids.ts';
import type { FlakyPhone } from './flaky-phone.ts';

export interface Stored {
  /** Tabs that show something else than the newest ballot of their card, or whose card's ballot nobody wanted so. */
  readonly lost: number;
  /** The same sending of the same phone taken more than once. */
  readonly countedTwice: number;
  /** Ballots that took the place of a newer one of the same tab, which had overtaken them. */
  readonly olderTaken: number;
  readonly ballots: number;
  readonly recounts: boolean;
}

export async function storedFor(
  file: string,
  event: EventId,
  phones: readonly FlakyPhone[],
): Promise<Stored> {
  const db = openToRead(file);
  try {
    const newest = new Map<BallotKey, unknown>();
    const lastSend = new Map<string, number>();
    let [ballots, countedTwice, olderTaken] = [0, 0, 0];
    const taken = new Set<string>();
    for await (const entry of new SqliteJournal(db).read(`event:${event}`, 0)) {
      const { body } = liftEntry(entry);
      if (body.type !== 'ballot-received') continue;
      ballots += 1;
      newest.set(body.key, body.marks);
      const phone = `${body.key} ${body.device}`;
      const tab = `${phone} ${tabOf(body.send)}`;
      if (taken.has(`${phone} ${body.send}`)) countedTwice += 1;
      else if (body.send < (lastSend.get(tab) ?? 0)) olderTaken += 1;
      taken.add(`${phone} ${body.send}`);
      lastSend.set(tab, body.send);
    }
    const wanted = (of: BallotKey, marks: unknown): boolean =>
      phones.some(({ key, wish }) => key === of && isDeepStrictEqual(marks, wish));
    const lost = phones.filter(({ key, outbox }) => {
      const marks = newest.get(key) ?? [];
      return !isDeepStrictEqual(marks, outbox.marks) || !wanted(key, marks);
    }).length;
    return { lost, countedTwice, olderTaken, ballots, recounts: recountDatabase(db).holds };
  } finally {
    db.close();
  }
}
