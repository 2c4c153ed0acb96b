import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allMigrations, formOf } from './migrate.ts';
import { openToRead } from './open.ts';
import { recountDatabase } from './recount/recount.ts';
import { signedPlay, write } from './testing/played-event.ts';
import { tempDatabase, tempFile } from './testing/temp-database.ts';
import { copyBefore, upgrade } from './upgrade.ts';

const upgrader = fileURLToPath(new URL('./testing/killed-upgrade.ts', import.meta.url));

// On Windows there are no signals: a process that ends itself there ends with a code.
test.skipIf(process.platform === 'win32')(
  '[J11] killed in the middle of a step: the form before stands, and so does its copy; the next start takes the step',
  async () => {
    const file = tempFile();
    const before = tempDatabase(file);
    await write(before, signedPlay());
    before.close();
    const { signal } = spawnSync(process.execPath, [upgrader, file], { encoding: 'utf8' });
    expect(signal).toBe('SIGKILL');
    expect(statSync(`${file}-wal`).size, 'half of the step is in the log').toBeGreaterThan(2 ** 20);
    const after = tempDatabase(file);
    for (const each of [file, copyBefore(file, allMigrations().length)]) {
      const db = openToRead(each);
      expect(formOf(db)).toBe(allMigrations().length);
      expect(recountDatabase(db).holds).toBe(true);
      db.close();
    }
    const sql = 'CREATE TABLE notes (note TEXT) STRICT';
    const known = allMigrations();
    upgrade(after, file, [...known, { number: known.length + 1, name: 'again', sql, checksum: sql }]);
    expect(formOf(after)).toBe(known.length + 1);
    expect(recountDatabase(after).holds).toBe(true);
  },
);
