import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../open-newest.ts';
import { openToRead, type Database } from '../open.ts';
import { recountDatabase } from '../recount/recount.ts';
import { openRegister } from '../sqlite-register.ts';
import { signedPlay, write } from '../testing/played-event.ts';
import { testDatabase, whyNone } from '../testing/postgres/test-database.ts';
import { tempFolder } from '../testing/temp-database.ts';
import { UploadFolder, uploadsBeside } from '../uploads/upload-folder.ts';
import { carryToFile, carryToPostgres } from './carry.ts';
import { openPostgres } from './open-postgres.ts';
import { NotEmpty } from './postgres-faults.ts';

/** Every row of every table, and which numbers are not given again. */
function everything(db: Database): Readonly<Record<string, unknown>> {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%'",
    )
    .pluck(true)
    .all();
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db
        .prepare<[], object>(`SELECT * FROM "${table}"`)
        .all()
        .map((row) => JSON.stringify(row))
        // No number was given yet.
        .filter((row) => table !== 'sqlite_sequence' || !row.endsWith(':0}'))
        .toSorted(),
    ]),
  );
}

describe.skipIf(whyNone !== null)('a database carried to the other engine', () => {
  test('[PG7] and back holds the same rows, hashes and numbers; it recounts', async () => {
    const [from, back] = [join(tempFolder(), 'from.sqlite'), join(tempFolder(), 'back.sqlite')];
    const db = openDatabase(from);
    await write(db, signedPlay());
    const { people, accounts } = openRegister(db);
    const person = await people.add({ event: null, name: 'Zoë "O\'Neill" 🎈', part: 'officer' });
    await accounts.add({ person, role: 'officer', madeAt: 1, expiresAt: null });
    const put = await new UploadFolder(uploadsBeside(from)).put(new Uint8Array([0, 255, 39]));
    db.prepare(
      "INSERT INTO bid_documents (event, bid, file, text_hash, bytes, seal_key) VALUES (1, 1, ?, 'title', 3, ?)",
    ).run(put, Buffer.alloc(32, 7));
    const before = everything(db);
    db.close();
    const url = testDatabase();
    await carryToPostgres(from, url);
    await carryToFile(url, back);
    const carried = openToRead(back);
    expect(everything(carried)).toEqual(before);
    expect(recountDatabase(carried).holds).toBe(true);
    carried.close();
    expect(await new UploadFolder(uploadsBeside(back)).list()).toEqual([{ content: put, bytes: 3 }]);
    await expect(carryToPostgres(from, url)).rejects.toThrow(NotEmpty);
    await expect(carryToFile(url, back)).rejects.toThrow(NotEmpty);
    // The server opens it, and gives no number again.
    const opened = await openPostgres(url);
    expect(await opened.register.people.add({ event: null, name: 'Ann', part: 'officer' })).toBe(person + 1);
    await opened.close();
  });
});
