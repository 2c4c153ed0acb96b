import {
  cpSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyDatabase } from '../db/copy.ts';
import { openDatabase } from '../db/open-newest.ts';
import { tempFolder } from '../db/testing/temp-database.ts';
import { eventId } from '../domain/ids.ts';
import { assert } from '../domain/outcome.ts';
import { must } from '../domain/testing/set-up.ts';
import { buildForTest } from './testing/build-for-test.ts';
import { databaseName } from './data-folder.ts';
import { openHall } from './testing/test-hall.ts';

const main = databaseName;
const log = `${databaseName}-wal`;
const keys = 'keys.json';
const note = 'decision-day.heads.json';

/** What a power cut leaves of a hall with three ballots in, most of it in the log; and the same after a proper end. */
async function halls(): Promise<{ cut: string; ended: string; older: string; entries: number }> {
  const hall = await openHall({ cards: 3 });
  await hall.hearAll();
  const phone = await hall.phone('p');
  const older = join(tempFolder(), main);
  const { guard } = hall.server;
  assert(guard, 'the database is in the data folder');
  copyDatabase(guard.db, older);
  for (const token of hall.tokens)
    must(await phone.command({ type: 'ballot', token, send: 1, basedOn: 0, marks: [[1, 3]] }));
  // The note is at most a second behind.
  guard.streamsChanged();
  const cut = copyOf(hall.dataDir);
  const entries = hall.room.state.seq;
  await hall.close();
  return { cut, ended: hall.dataDir, older, entries };
}

function copyOf(folder: string): string {
  const copy = join(tempFolder(), 'data');
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, 'log'), { recursive: true, force: true });
  rmSync(join(copy, `${databaseName}-shm`), { force: true });
  return copy;
}

/** How many ballots the server counts after a start, or why it did not start. */
async function started(dataDir: string, goOnWithLess = false): Promise<number | string> {
  const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0, goOnWithLess };
  try {
    const server = await buildForTest(config, { report: () => undefined });
    const ballots = server.rooms.event(eventId(1))?.state.ballots.size ?? 0;
    await server.close();
    return ballots;
  } catch (fault) {
    return String(fault);
  }
}

const without =
  (...names: string[]) =>
  (dataDir: string) =>
    names.forEach((name) => rmSync(join(dataDir, name), { force: true }));

const orders: readonly (readonly [string, (dataDir: string) => void, RegExp])[] = [
  ['the database', without(main), /The database is missing from .*: 0 of [\d,]+ entries of event 1/],
  ['the log', without(log), /(?:is empty|has less than before): \d+ of \d+ entries of event 1/],
  ['database and log', without(main, log), /The database is missing from .*: 0 of \d+ entries of event 1/],
  ['log and key file', without(log, keys), /\d of \d+ entries of event 1/],
  ['database, log and key file', without(main, log, keys), /0 of \d+ entries of event 1/],
  ['database, log and note', without(main, log, note), /nothing of event 1, which the key file names/],
  ['the key file', without(keys), /has no key file: put keys.json back/],
  ['the key file and the note', without(keys, note), /has no key file/],
];

describe('between starts', () => {
  test('[J14] no start begins with less in silence, whatever was deleted, and nothing is changed by it', async () => {
    const { cut, ended } = await halls();
    for (const [state, folder] of [
      ['after a power cut', cut],
      ['after a proper end', ended],
    ] as const) {
      for (const [what, act, sentence] of orders) {
        if (state === 'after a proper end' && /log/.test(what) && !/database/.test(what)) continue;
        const dataDir = copyOf(folder);
        act(dataDir);
        const before = readdirSync(dataDir);
        const said = await started(dataDir);
        expect(said, `${what}, ${state}`).toMatch(sentence);
        expect(said).toContain('npm start -- --go-on-with-less');
        const made = readdirSync(dataDir).filter((name) => !before.includes(name));
        expect(
          made.filter((name) => !/^(?:in-use\.lock|log|decision-day\.sqlite-(?:wal|shm))$/.test(name)),
        ).toEqual([]);
      }
    }
  });

  test('[J14] whole, it starts; without its note, or with a torn one, too', async () => {
    const { cut, ended } = await halls();
    for (const folder of [cut, ended]) {
      expect(await started(copyOf(folder))).toBe(3);
      for (const act of [
        without(note),
        (dir: string) => truncateSync(join(dir, note), 20),
        (dir: string) => writeFileSync(join(dir, note), '{"version":1,"streams":{"event:1":{"seq":"many"}}}'),
      ]) {
        const dataDir = copyOf(folder);
        act(dataDir);
        expect(await started(dataDir)).toBe(3);
        expect(existsSync(join(dataDir, note))).toBe(true);
      }
    }
    expect(await started(join(tempFolder(), 'new'))).toBe(0);
  });

  test('[J14] an empty file, a database cut short and a copy of before are no less found', async () => {
    const { cut, ended, older, entries } = await halls();
    const emptied = copyOf(cut);
    rmSync(join(emptied, log));
    truncateSync(join(emptied, main), 0);
    expect(await started(emptied)).toMatch(/The database in .* is empty: 0 of \d+ entries/);
    const cutShort = copyOf(ended);
    truncateSync(join(cutShort, main), Math.floor(statSync(join(cutShort, main)).size / 2));
    expect(await started(cutShort)).toMatch(/is damaged/);
    const replaced = copyOf(ended);
    cpSync(older, join(replaced, main));
    expect(await started(replaced)).toContain(`${entries - 3} of ${entries} entries of event 1.`);
    expect(await started(replaced, true)).toBe(0);
  });

  test('[J14] a log that is gone after a power cut is found too where the note knows of nothing that is missing', async () => {
    const { cut } = await halls();
    const dataDir = copyOf(cut);
    // All but the last second was carried over.
    const db = openDatabase(join(dataDir, main));
    db.close();
    expect(existsSync(join(dataDir, log))).toBe(false);
    for (const _ of ['first', 'second'])
      expect(await started(dataDir)).toMatch(/has less than before\. Its log, .* is gone/);
    expect(await started(dataDir, true)).toBe(3);
    expect(await started(dataDir)).toBe(3);
  });

  test('[J15] one named act goes on: it says so, keeps what it replaces, and is done once', async () => {
    const { cut } = await halls();
    const dataDir = copyOf(cut);
    renameSync(join(dataDir, log), join(dataDir, 'kept'));
    expect(await started(dataDir)).toMatch(/entries of event 1/);
    expect(typeof (await started(dataDir, true))).toBe('number');
    expect(typeof (await started(dataDir))).toBe('number');
    expect(existsSync(join(dataDir, `${note}.set-aside`))).toBe(true);
    const db = openDatabase(join(dataDir, main));
    const lines = db.prepare("SELECT person FROM staff_acts WHERE kind = 'went-on-with-less'").all();
    db.close();
    expect(lines).toEqual([{ person: 0 }]);
    // Asked for where nothing is missing, it changes nothing.
    const whole = copyOf(cut);
    expect(await started(whole, true)).toBe(3);
    expect(readdirSync(whole).filter((name) => name.endsWith('.set-aside'))).toEqual([]);
  });

  test('[J15] the act takes the copy of this computer where that has more, and new keys where there are none', async () => {
    const { cut } = await halls();
    const copied = copyOf(cut);
    const db = openDatabase(join(copied, main));
    const copies = join(copied, 'copies');
    cpSync(cut, copies, { recursive: true, filter: (path) => !path.includes('sqlite') });
    db.prepare('VACUUM INTO ?').run(join(copies, main));
    db.close();
    without(main, log, keys)(copied);
    expect(await started(copied)).toMatch(/The newest copy on this computer, .*, has \d+ entries, of /);
    expect(await started(copied, true)).toBe(3);
    expect(await started(copied)).toBe(3);
  });
});
