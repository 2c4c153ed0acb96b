import { cpSync, existsSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/open-newest.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { databaseName } from '../data-folder.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import type { TestScreen } from '../testing/test-screen.ts';

const notSaved = { ok: false, refusal: { code: 'not-saved' } };
const main = databaseName;
const log = `${databaseName}-wal`;
const index = `${databaseName}-shm`;
const keys = 'keys.json';
const note = 'decision-day.heads.json';
const lock = 'in-use.lock';

/** What would be found if the power went now: the files by their names. */
function foundUnderTheNames(dataDir: string): { ballots: number; holds: boolean; keys: string } {
  const folder = join(tempFolder(), 'found');
  cpSync(dataDir, folder, { recursive: true });
  rmSync(join(folder, index), { force: true });
  const db = openDatabase(join(folder, main));
  try {
    const ballots = Number(db.prepare('SELECT count(*) FROM ballots').pluck(true).get());
    const file = join(folder, keys);
    return {
      ballots,
      holds: recountDatabase(db).holds,
      keys: existsSync(file) ? readFileSync(file, 'utf8') : '',
    };
  } finally {
    db.close();
  }
}

/** Each card votes once, as often as it takes to be received; gives how often it was told that nothing is saved. */
async function vote(hall: TestHall, phone: TestScreen, card: number): Promise<number> {
  const ballot = {
    type: 'ballot',
    token: hall.tokens[card] ?? '',
    send: 1,
    basedOn: 0,
    marks: [[1, 1 + (card % 5)]],
  } as const;
  for (let refused = 0; ; refused += 1) {
    const outcome = await phone.command(ballot);
    if (outcome.ok) return refused;
    expect(outcome).toEqual(notSaved);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function votingHall(cards = 7) {
  const hall = await openHall({ cards });
  await hall.hearAll();
  return { hall, phone: await hall.phone('p') };
}

const away = (...names: string[]) => ({
  names,
  how: (dataDir: string) => names.forEach((name) => rmSync(join(dataDir, name))),
});
const acts: readonly (readonly [string, ReturnType<typeof away>])[] = [
  ['the database', away(main)],
  ['its log', away(log)],
  ['its index', away(index)],
  ['the database, then its log', away(main, log)],
  ['its log, then the database', away(log, main)],
  ['database, log and key file', away(main, log, keys)],
  ['key file, log and database', away(keys, log, main)],
  ['the key file', away(keys)],
  ['the note', away(note)],
  ['the lock', away(lock)],
  ['everything', away(main, log, index, keys, note, lock)],
];

const changes: readonly (readonly [string, (dataDir: string) => void])[] = [
  ['the database is moved away', (dir) => renameSync(join(dir, main), join(dir, 'kept.sqlite'))],
  [
    'the database is replaced by a copy of before',
    (dir) => {
      cpSync(join(dir, main), join(dir, 'other'));
      renameSync(join(dir, 'other'), join(dir, main));
    },
  ],
  ['the database is written over', (dir) => writeFileSync(join(dir, main), readFileSync(join(dir, main)))],
  ['the log is cut off', (dir) => truncateSync(join(dir, log), 0)],
  ['the folder is moved away', (dir) => renameSync(dir, `${dir}-away`)],
  ['the key file is written over', (dir) => writeFileSync(join(dir, keys), '{}')],
];

// Windows lets nobody delete, move or cut off a file that is open.
describe.skipIf(process.platform === 'win32')('while the server runs', () => {
  test.each([...acts.map(([name, { how }]) => [`${name} deleted`, how] as const), ...changes])(
    '[J13] %s: nothing is called received that is not under its own name',
    async (_, act) => {
      const { hall, phone } = await votingHall();
      for (let card = 0; card < 3; card += 1) await vote(hall, phone, card);
      const before = readFileSync(join(hall.dataDir, keys), 'utf8');
      act(hall.dataDir);
      for (let card = 3; card < 6; card += 1) {
        await vote(hall, phone, card);
        expect(foundUnderTheNames(hall.dataDir)).toEqual({ ballots: card + 1, holds: true, keys: before });
      }
      await hall.restart();
      expect(hall.room.state.ballots.size).toBe(6);
      await vote(hall, await hall.phone('q'), 6);
    },
  );

  test('[J13] a deletion while nobody votes is written back by itself', async () => {
    const { hall, phone } = await votingHall();
    await vote(hall, phone, 0);
    for (const name of [main, log, keys]) rmSync(join(hall.dataDir, name));
    await expect.poll(() => existsSync(join(hall.dataDir, main)), { timeout: 10_000 }).toBe(true);
    expect(foundUnderTheNames(hall.dataDir)).toMatchObject({ ballots: 1, holds: true });
  });
});
