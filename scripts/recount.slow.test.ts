import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../db/open-newest.ts';
import type { RawDatabase } from '../db/testing/raw-sqlite.ts';
import { signedPlay, votedPlay, write } from '../db/testing/played-event.ts';
import { tempFile, tempFolder } from '../db/testing/temp-database.ts';
import { top } from './tool.ts';

/** Runs a command as `npm run recount` does. */
function recount(...words: string[]) {
  const args = [join(top, 'scripts', 'recount.ts'), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A database with a whole signed event, changed by `change` afterwards. */
async function signedDatabase(change: (db: RawDatabase) => void = () => undefined): Promise<string> {
  const file = tempFile();
  const db = openDatabase(file);
  await write(db, signedPlay());
  change(db);
  db.close();
  return file;
}

describe('a database that stands', () => {
  test('[J3, E1] people read that everything holds', async () => {
    const { status, stdout, stderr } = recount(await signedDatabase());
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('3 ballots counted. Run 4: £600.00 of £600.00, £0.00 left over.');
    expect(stdout).toContain('Signed by two people, as it is stored.');
    expect(stdout).toMatch(/Everything is right\.\n$/);
  });

  test('[J3, E1] machines read one document', async () => {
    const file = await signedDatabase();
    const { status, stdout } = recount(file, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      database: file,
      holds: true,
      problems: [],
      streams: [
        {
          stream: 'event:1',
          practice: false,
          stage: 'signed',
          ballots: 3,
          run: 4,
          potPence: 60_000,
          allocatedPence: 60_000,
          leftPence: 0,
          tieOpen: false,
          signed: 'same',
        },
      ],
    });
  });

  test('[J10] it holds after the words were erased; only the fingerprint cannot be made again', async () => {
    const { status, stdout } = recount(await signedDatabase((db) => db.exec('DELETE FROM texts')));
    expect(status).toBe(0);
    expect(stdout).toContain('The texts of the event were erased: the fingerprint cannot be made again.');
  });

  test('[T1] in the middle of voting there is a count and no decision', async () => {
    const file = tempFile();
    const db = openDatabase(file);
    await write(db, votedPlay());
    const { status, stdout } = recount(file);
    db.close();
    expect(status).toBe(0);
    expect(stdout).toContain('9 ballots in; no decision yet.');
  });
});

describe('what does not hold ends with 1', () => {
  test('[J3] one byte of the journal', async () => {
    const file = await signedDatabase((db) => {
      db.exec('DROP TRIGGER journal_never_changed');
      db.exec("UPDATE journal SET body = replace(body, '[1,3]', '[1,4]') WHERE type = 'ballot-received'");
    });
    const { status, stdout } = recount(file);
    expect(status).toBe(1);
    expect(stdout).toContain('WRONG: Its journal is broken: entry');
    expect(stdout).toMatch(/NOT EVERYTHING IS RIGHT: 1 problem\.\n$/);
  });

  test('[E4] words that were changed after two people signed them', async () => {
    const file = await signedDatabase((db) => {
      db.exec("UPDATE texts SET body = replace(body, 'Group 1', 'Group 9')");
    });
    const { status, stdout } = recount(file, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      holds: false,
      problems: [
        'What was signed is not the result that is stored.',
        expect.stringContaining('are not those that were written.'),
      ],
    });
  });
});

describe('bad usage ends with 2 and one sentence', () => {
  test.each([
    ['no database', () => [], 'Name one database or bundle: npm run recount -- DATABASE|BUNDLE\n'],
    ['two databases', () => ['a', 'b'], 'Name one database or bundle: npm run recount -- DATABASE|BUNDLE\n'],
    ['no such file', () => ['lost.sqlite'], 'There is no file lost.sqlite.\n'],
    ['a folder', () => ['scripts'], 'There is no file scripts.\n'],
  ])('%s', (_name, words, sentence) => {
    expect(recount(...words())).toEqual({ status: 2, stdout: '', stderr: sentence });
  });

  test('a file that is no database of ours', () => {
    const file = join(tempFolder(), 'notes.txt');
    writeFileSync(file, 'Minutes of the last meeting. '.repeat(100));
    expect(recount(file)).toEqual({ status: 2, stdout: '', stderr: `${file} is not a database.\n` });
  });
});
