import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkReadable } from './readable/rebuild.ts';
import { SqliteJournal } from './sqlite-journal.ts';
import { tempDatabase, tempFile } from './testing/temp-database.ts';

const writer = fileURLToPath(new URL('./testing/killed-writer.ts', import.meta.url));

/** Runs a writer that kills itself at the `n`-th time at `point`; the places of the entries that it confirmed. */
function killedAt(point: string, n: number, file: string): number[] {
  const { signal, stdout, stderr } = spawnSync(process.execPath, [writer, file, point, String(n)], {
    encoding: 'utf8',
  });
  expect([signal, stderr]).toEqual(['SIGKILL', '']);
  return stdout.trim().split('\n').filter(Boolean).map(Number);
}

// On Windows there are no signals: a process that ends itself there ends with a code.
describe.skipIf(process.platform === 'win32')('killed in the middle of an append', () => {
  test.each([
    // Each append writes three entries; the first sets up. What is stored is what was confirmed, or one append more.
    ['beforeAppend', 4, 9],
    ['insideCommit', 4, 9],
    ['afterCommit', 4, 12],
  ] as const)(
    '[J2, W3] at %s nothing confirmed is lost and nothing is half there',
    async (point, n, stored) => {
      const file = tempFile();
      expect(killedAt(point, n, file)).toEqual([3, 6, 9]);
      const db = tempDatabase(file);
      const journal = new SqliteJournal(db);
      expect(await journal.verify('event:1')).toMatchObject({ sound: true, seq: stored });
      expect(checkReadable(db)).toEqual([]);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    },
  );

  test('[W3] after any number of kills the journal goes on where it stood', async () => {
    const file = tempFile();
    let confirmed = 0;
    for (const [turn, point] of ['insideCommit', 'afterCommit', 'beforeAppend', 'insideCommit'].entries()) {
      confirmed = Math.max(confirmed, ...killedAt(point, turn + 2, file));
      const db = tempDatabase(file);
      const report = await new SqliteJournal(db).verify('event:1');
      expect(report.sound).toBe(true);
      expect(report.seq).toBeGreaterThanOrEqual(confirmed);
      expect(report.seq % 3).toBe(0);
      expect(checkReadable(db)).toEqual([]);
    }
  });
});
