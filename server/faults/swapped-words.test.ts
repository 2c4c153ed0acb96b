import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCopy } from '../../db/check-copy.ts';
import { openDatabase } from '../../db/open-newest.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { bidId } from '../../domain/ids.ts';
import { buildForTest } from '../testing/build-for-test.ts';
import { databaseName } from '../data-folder.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';

interface Row {
  readonly hash: string;
  readonly salt: string;
  readonly body: string;
}

/** A hall that was closed, and the hashes of some words in it. */
async function closedHall() {
  const hall = await openHall({ bids: 3 });
  const { bids, textHash: event } = hall.room.state;
  const hashes = {
    event,
    bid1: bids.get(bidId(1))?.textHash ?? '',
    bid2: bids.get(bidId(2))?.textHash ?? '',
  };
  await hall.close();
  return { hall, hashes, file: join(hall.dataDir, databaseName) };
}

/** Puts each of two texts, salt and all, under the hash of the other. */
function swap(file: string, one: string, other: string): void {
  const db = openDatabase(file);
  const read = db.prepare<[string], Row>('SELECT hash, salt, body FROM texts WHERE hash = ?');
  const write = db.prepare('UPDATE texts SET salt = ?, body = ? WHERE hash = ?');
  const [first, second] = [read.get(one), read.get(other)];
  if (!first || !second) throw new Error('no such words');
  write.run(second.salt, second.body, one);
  write.run(first.salt, first.body, other);
  db.close();
}

const start = ({ dataDir }: TestHall) =>
  buildForTest(
    { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 },
    { report: () => undefined },
  );

describe('[J20] words that were swapped in the database', () => {
  test('of two projects: no start goes on with them, and the sentence names both', async () => {
    const { hall, hashes, file } = await closedHall();
    swap(file, hashes.bid1, hashes.bid2);
    const started = start(hall);
    // Closed again where it should not have begun.
    void started.then(
      (server) => server.close(),
      () => undefined,
    );
    await expect(started).rejects.toThrow(
      /is damaged\. Keep it as it is\. .*The words of project 1 in event 1 are not those that were written\. The words of project 2 in event 1 are not those that were written\./,
    );
  });

  test('a recount and the check of a copy name where they stand', async () => {
    const { hashes, file } = await closedHall();
    swap(file, hashes.event, hashes.bid2);
    const expected = [
      'The name, place and day of event 1 are not those that were written.',
      'The words of project 2 in event 1 are not those that were written.',
    ];
    const db = openDatabase(file);
    expect(recountDatabase(db)).toMatchObject({ holds: false, problems: expected });
    db.close();
    expect(checkCopy(file)).toMatchObject({ holds: false, problems: expected });
  });

  test('one letter is enough; words that were erased for good stop nothing', async () => {
    const { hall, hashes, file } = await closedHall();
    const db = openDatabase(file);
    db.prepare('DELETE FROM texts WHERE hash = ?').run(hashes.bid1);
    db.close();
    await (await start(hall)).close();
    const again = openDatabase(file);
    again.prepare("UPDATE texts SET body = replace(body, 'Bid 2', 'Bid 3') WHERE hash = ?").run(hashes.bid2);
    again.close();
    await expect(start(hall)).rejects.toThrow('The words of project 2 in event 1');
  });

  test('words that no journal names are told without a place', async () => {
    const { hall, file } = await closedHall();
    const db = openDatabase(file);
    db.prepare("INSERT INTO texts (hash, salt, body) VALUES (?, ?, '{}')").run(
      'a'.repeat(64),
      'b'.repeat(32),
    );
    db.close();
    await expect(start(hall)).rejects.toThrow(`The words kept under ${'a'.repeat(64)} are not those`);
  });
});
