import { describe, expect, test } from 'vitest';
import { startOfChain } from '../chain.ts';
import { HeadMoved } from '../journal.ts';
import { run, sql } from '../sql/steps.ts';
import { postgresEngine } from '../sql/postgres-engine.ts';
import { testConnections, testDatabase, whyNone } from '../testing/postgres/test-database.ts';
import { ballot, bidAdded, entriesOf, eventCreated } from '../testing/sample-entries.ts';
import { PostgresJournal } from './postgres-journal.ts';

const start = { seq: 0, hash: startOfChain };

function twoServers() {
  const url = testDatabase();
  const server = () => {
    const engine = postgresEngine(testConnections(url));
    return { engine, journal: new PostgresJournal(engine) };
  };
  return [server(), server()] as const;
}

describe.skipIf(whyNone !== null)('a journal that two servers write', () => {
  test('[J2] of many appends to one head one is written, and the others are told that the head moved', async () => {
    const [one, other] = twoServers();
    await one.journal.create('event', 7, false);
    let head = await one.journal.append('event:7', start, entriesOf(eventCreated(7), bidAdded(1)));
    for (let round = 1; round <= 3; round += 1) {
      const after = head;
      const tried = await Promise.allSettled(
        Array.from({ length: 8 }, (_, place) =>
          (place % 2 ? one : other).journal.append(
            'event:7',
            after,
            entriesOf(ballot(place + 1, round, [[1, 5]])),
          ),
        ),
      );
      const refused = tried.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
      expect(refused.map((fault: unknown) => fault instanceof HeadMoved)).toEqual(Array(7).fill(true));
      head = await other.journal.head('event:7');
      expect(head.seq).toBe(2 + round);
    }
    expect(await other.journal.verify('event:7')).toMatchObject({ sound: true, seq: 5 });
  });

  test('[J7, J6] an entry is never changed or deleted, nor is a journal emptied, whoever asks', async () => {
    const [one] = twoServers();
    await one.journal.create('event', 7, false);
    await one.journal.append('event:7', start, entriesOf(eventCreated(7), bidAdded(1)));
    const tries = [
      [sql`UPDATE journal SET at = 1`, 'never changed'],
      [sql`DELETE FROM journal`, 'never deleted'],
      [sql`TRUNCATE journal`, 'never emptied'],
      [sql`UPDATE streams SET practice = 1`, 'never changes'],
      [sql`DELETE FROM streams`, 'never deleted'],
      [sql`TRUNCATE streams CASCADE`, 'never emptied'],
      [
        sql`INSERT INTO journal (stream, seq, at, by_person, version, body, hash)
            SELECT stream, seq + 5, at, by_person, version, body, hash FROM journal WHERE seq = 2`,
        'takes the next place',
      ],
    ] as const;
    for (const [statement, why] of tries)
      await expect(one.engine.write(() => run(statement))).rejects.toThrow(why);
    expect(await one.journal.verify('event:7')).toMatchObject({ sound: true, seq: 2 });
  });
});
