import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../db/open-newest.ts';
import { signedPlay, write } from '../db/testing/played-event.ts';
import { tempFolder } from '../db/testing/temp-database.ts';
import { databaseName } from '../server/data-folder.ts';
import { openHall } from '../server/testing/test-hall.ts';
import { top } from './tool.ts';

/** Runs a command as `npm run` does. */
function open(door: string, dataDir: string, ...words: string[]) {
  const args = [join(top, 'scripts', `${door}.ts`), ...words];
  const env = { ...process.env, DATA_DIR: dataDir };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

async function signedFolder(): Promise<string> {
  const folder = tempFolder();
  const db = openDatabase(join(folder, databaseName));
  await write(db, signedPlay());
  db.close();
  return folder;
}

/** Overwrites every page but the first with noise of the same length. */
function breakPages(file: string): void {
  const opened = openSync(file, 'r+');
  for (let at = 4096; at < statSync(file).size; at += 4096)
    writeSync(opened, Buffer.alloc(4096, 0x5a), 0, 4096, at);
  closeSync(opened);
}

describe('a copy', () => {
  test('made while a hall votes opens, verifies and recounts', async () => {
    const hall = await openHall({ cards: 3 });
    await hall.hearAll();
    const phone = await hall.phone('p');
    const ballot = {
      type: 'ballot',
      token: hall.tokens[0] ?? '',
      send: 1,
      basedOn: 0,
      marks: [[1, 4]],
    } as const;
    expect(await phone.command(ballot)).toMatchObject({ ok: true });
    const target = join(tempFolder(), 'copy.sqlite');
    const made = open('backup', hall.dataDir, target, '--json');
    expect([made.status, made.stderr]).toEqual([0, expect.stringContaining('a whole copy')]);
    expect(JSON.parse(made.stdout)).toMatchObject({ target });
    const { status, stdout } = open('restore-check', hall.dataDir, target, '--json');
    expect(status).toBe(0);
    const { seq } = hall.room.state;
    expect(JSON.parse(stdout)).toMatchObject({ streams: [{}, { stream: 'event:1', entries: seq }] });
  });

  test('goes into a folder under its own name, and leaves nothing half-made beside it', async () => {
    const target = tempFolder();
    const { status, stdout } = open('backup', await signedFolder(), target);
    expect(status).toBe(0);
    expect(stdout).toContain('keys.json');
    expect(readdirSync(target)).toEqual([databaseName]);
  });

  test('with broken pages is found out', async () => {
    const file = join(await signedFolder(), databaseName);
    breakPages(file);
    const { status, stdout } = open('restore-check', '.', file);
    expect(status).toBe(1);
    expect(stdout).toContain('WRONG: ');
    expect(stdout).toContain('THE COPY IS NOT RIGHT.');
  });

  test('that was cut short is found out', async () => {
    const file = join(await signedFolder(), databaseName);
    writeFileSync(file, readFileSync(file).subarray(0, 40_960));
    expect(open('restore-check', '.', file).status).toBe(1);
  });
});

test.each([
  ['backup', [], 'Name one file or folder to copy to'],
  ['backup', ['copy.sqlite'], 'There is no database in'],
  ['restore-check', [], 'Name one copy'],
  ['restore-check', ['nothing.sqlite'], 'There is no file nothing.sqlite.'],
  ['restore-check', ['package.json'], 'is not a database'],
])('%s %j is answered with a sentence', (door, words, sentence) => {
  const { status, stderr } = open(door, tempFolder(), ...words);
  expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});
