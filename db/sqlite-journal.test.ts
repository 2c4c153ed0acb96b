// What the journal in SQLite promises beyond the contract: the disk, the triggers, the readable tables.

import { describe, expect, test } from 'vitest';
import { AppendFailed } from './journal.ts';
import type { Database } from './open.ts';
import { SqliteJournal, type JournalHooks } from './sqlite-journal.ts';
import { ballot, bidAdded, entriesOf } from './testing/sample-entries.ts';
import { withEvent } from './testing/sample-event.ts';
import { tempDatabase, tempFile } from './testing/temp-database.ts';

const count = (db: Database, table: string) =>
  db.prepare<[], number>(`SELECT COUNT(*) FROM ${table}`).pluck(true).get();

describe('all or nothing', () => {
  /** Throws at the `n`-th time that the point is reached. */
  const failing = (point: keyof JournalHooks, n: number): JournalHooks => {
    let times = 0;
    return {
      [point]: () => {
        times += 1;
        if (times === n) throw new Error('the disk is full');
      },
    };
  };

  test.each(['beforeAppend', 'insideCommit'] as const)(
    '[J2] a failure at %s leaves nothing, in the journal or in the readable tables',
    async (point) => {
      const db = tempDatabase();
      const { journal, head } = await withEvent(db, failing(point, 2));
      const more = entriesOf(bidAdded(3), ballot(3, 1, [[1, 5]]));
      const failed = journal.append('event:7', head, more);
      await expect(failed).rejects.toThrow(AppendFailed);
      await expect(failed).rejects.toHaveProperty('cause.message', 'the disk is full');
      expect(await journal.head('event:7')).toEqual(head);
      expect([count(db, 'bids'), count(db, 'ballots')]).toEqual([2, 2]);
      expect(await journal.append('event:7', head, more)).toMatchObject({ seq: 8 });
    },
  );

  test('[J9] a failure after the commit is told as one, and the head has moved', async () => {
    const db = tempDatabase();
    const { journal, head } = await withEvent(db, failing('afterCommit', 2));
    await expect(journal.append('event:7', head, entriesOf(bidAdded(3)))).rejects.toThrow(AppendFailed);
    expect((await journal.head('event:7')).seq).toBe(7);
    expect(count(db, 'bids')).toBe(3);
  });

  test('[J2] an entry that the readable tables cannot take is not written either', async () => {
    const db = tempDatabase();
    const { journal, head } = await withEvent(db);
    const twice = entriesOf(ballot(3, 1, [[1, 5]]), bidAdded(2));
    await expect(journal.append('event:7', head, twice)).rejects.toThrow(AppendFailed);
    expect(await journal.head('event:7')).toEqual(head);
    expect(count(db, 'ballots')).toBe(2);
  });

  test('[W3] what was confirmed is there when the file is opened again', async () => {
    const file = tempFile();
    const { head } = await withEvent(tempDatabase(file));
    const again = new SqliteJournal(tempDatabase(file));
    expect(await again.head('event:7')).toEqual(head);
  });
});

describe('the triggers', () => {
  test.each([
    ["UPDATE journal SET body = '{}' WHERE seq = 2", 'an entry is never changed'],
    ['DELETE FROM journal WHERE seq = 6', 'an entry is never deleted'],
    [
      `INSERT OR REPLACE INTO journal (stream, seq, at, by_person, version, body, hash)
       SELECT stream, seq, at, by_person, version, body, hash FROM journal WHERE seq = 6`,
      'an entry takes the next place',
    ],
    [
      `INSERT INTO journal (stream, seq, at, by_person, version, body, hash)
       SELECT stream, 8, at, by_person, version, body, hash FROM journal WHERE seq = 6`,
      'an entry takes the next place',
    ],
    ['UPDATE streams SET practice = 1', 'real stays real'],
    ['DELETE FROM streams', 'a stream is never deleted'],
    ["INSERT OR REPLACE INTO streams VALUES ('event:7', 'event', 7, 1)", 'this stream exists already'],
  ])('[J7] %s is refused, whoever asks', async (sql, sentence) => {
    const db = tempDatabase();
    await withEvent(db);
    expect(() => db.exec(sql)).toThrow(sentence);
  });

  test('[J7] in practice an entry is never changed either', async () => {
    const db = tempDatabase();
    await withEvent(db, {}, true);
    expect(() => db.exec("UPDATE journal SET body = '{}'")).toThrow('an entry is never changed');
  });
});

describe('tampering past the triggers', () => {
  async function tampered(sql: string) {
    const db = tempDatabase();
    const { journal } = await withEvent(db);
    db.exec('DROP TRIGGER journal_never_changed; DROP TRIGGER journal_never_deleted');
    db.exec('DROP TRIGGER journal_in_order');
    db.exec(sql);
    return journal.verify('event:7');
  }

  test.each([
    ["UPDATE journal SET body = replace(body, '100000', '900000') WHERE seq = 3", 3, 'hash'],
    ['UPDATE journal SET at = at + 1 WHERE seq = 1', 1, 'hash'],
    ['UPDATE journal SET by_person = 1 WHERE seq = 4', 4, 'hash'],
    ['UPDATE journal SET version = 2 WHERE seq = 5', 5, 'hash'],
    ["UPDATE journal SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE seq = 2", 2, 'hash'],
    ['DELETE FROM journal WHERE seq = 2', 2, 'gap'],
    ['UPDATE journal SET seq = seq + 1 WHERE seq = 6', 6, 'gap'],
    [
      `UPDATE journal SET body = (SELECT body FROM journal AS other WHERE other.seq = 9 - journal.seq)
       WHERE seq IN (4, 5)`,
      4,
      'hash',
    ],
  ])('[J3] %s is found', async (sql, seq, because) => {
    expect(await tampered(sql)).toEqual({ sound: false, seq, because });
  });

  test('[J3] cutting off the end is found only by a head that somebody kept', async () => {
    const report = await tampered('DELETE FROM journal WHERE seq = 6');
    expect(report).toMatchObject({ sound: true, seq: 5 });
  });
});
