import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../db/testing/temp-database.ts';
import { dayText } from '../domain/day.ts';
import { nobody } from '../domain/ids.ts';
import { must } from '../domain/testing/set-up.ts';
import { ofEachPurpose, purposes, type OfEachPurpose } from '../domain/purposes.ts';
import type { Keeping } from '../domain/wire/http-staff.ts';
import { build } from '../server/build.ts';
import { keyFileName } from '../server/access/keys.ts';
import { sealFrom } from '../server/copies/kit.ts';
import { kitName } from '../server/copies/names.ts';
import { takeOver } from '../server/copies/take-over.ts';
import { databaseName } from '../server/data-folder.ts';
import { localDay } from '../server/office/erasure-days.ts';
import { erasableHall, everything, officerIn } from '../server/testing/erasable-hall.ts';
import { HttpClient } from '../server/testing/http-client.ts';
import { ManualTime } from '../server/testing/manual-time.ts';
import { photo, sent } from '../server/testing/pictures.ts';
import { top } from './tool.ts';

/** What a backup and a kit bring back of people, and what becomes of it. */

const dayMs = 86_400_000;
const passphrase = 'seven swans asleep';
const nothing = ofEachPurpose(() => 0);
const canaries = ['contact of Choir', 'contact of Garden', 'Will Witness'];

interface Kept {
  /** The data folder in which everything was erased on its day; what was made before that day. */
  readonly dataDir: string;
  readonly backup: string;
  readonly oldKit: string;
  /** On the stick after the erasure. */
  readonly newKit: string;
  /** The only picture is that of a group which was not chosen. */
  readonly pictures: readonly string[];
}

/**
 * Signed forty days ago by this computer's clock, and due since ten days. A backup and a kit were made then; today everything
 * was erased on its day.
 */
async function erasedToday(): Promise<Kept> {
  const time = new ManualTime();
  time.sleep({ monotonicMs: 0, wallMs: Date.now() - 40 * dayMs - time.wall() });
  const hall = await erasableHall(time, async (officer) =>
    (await officer.put('/api/events/1/bids/4/picture', sent(await photo()))).value(),
  );
  const { dataDir } = hall;
  const day = dayText(localDay(time.wall()) + 30);
  (await officerIn(hall).put('/api/events/1/keeping', { days: ofEachPurpose(() => day) })).value();
  const [stick, old, backup] = [tempFolder(), tempFolder(), tempFolder()];
  const carry = { to: stick, isElsewhere: false, seal: sealFrom(passphrase) };
  expect((await hall.server.copies.carryNow(carry)).fault).toBeNull();
  cpSync(stick, old, { recursive: true });
  expect(run('backup', dataDir, backup).status).toBe(0);
  const pictures = readdirSync(join(dataDir, 'uploads'));
  time.sleep({ monotonicMs: 0, wallMs: 40 * dayMs });
  const right = { today: dayText(localDay(time.wall())), confirmed: true };
  (await officerIn(hall).post('/api/events/1/keeping/date', right)).value();
  await hall.close();
  return {
    dataDir,
    backup,
    oldKit: join(old, kitName),
    newKit: join(stick, kitName),
    pictures,
  };
}

function run(door: string, dataDir: string, ...words: string[]) {
  const args = [join(top, 'scripts', `${door}.ts`), ...words];
  const env = { ...process.env, DATA_DIR: dataDir };
  return spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8', env });
}

/** A server on this folder by this computer's own clock, and an officer at it. */
async function startedOn(dataDir: string) {
  const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0, goOnWithLess: true };
  const server = await build(config, { report: () => undefined });
  onTestFinished(() => server.close());
  const link = await server.access.makeLink('officer', null, nobody);
  const { cookie } = must(await server.access.signIn(link.url.split('#')[1] ?? ''));
  const officer = new HttpClient(`http://127.0.0.1:${server.port}`, {
    Cookie: `${cookie.name}=${cookie.value}`,
  });
  return { officer, keeping: async () => (await officer.get('/api/events/1/keeping')).value<Keeping>() };
}

function keptBy({ purposes: kept }: Keeping): OfEachPurpose<number> {
  return ofEachPurpose((purpose) => kept[purpose].kept);
}

function filesWith(folder: string, canary: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(canary));
}

test('[H10] everything that was erased is gone from the data folder and from the kit that is on the stick', async () => {
  const kept = await erasedToday();
  const taken = tempFolder();
  takeOver(kept.newKit, passphrase, taken);
  for (const folder of [kept.dataDir, taken])
    for (const canary of canaries) expect(filesWith(folder, canary), `of ${canary}`).toEqual([]);
  expect(kept.pictures.length).toBeGreaterThan(0);
  for (const folder of [kept.dataDir, join(kept.newKit, '..')])
    for (const picture of kept.pictures)
      expect(
        readdirSync(folder, { recursive: true })
          .map(String)
          .filter((name) => name.endsWith(picture)),
      ).toEqual([]);
  checkSaysWhatItBringsBack(kept);
});

/** [J17] Of people, and what of it is due. */
function checkSaysWhatItBringsBack(kept: Kept): void {
  const file = join(kept.backup, databaseName);
  const { status, stdout, stderr } = run('restore-check', kept.dataDir, file, '--json');
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    expect.objectContaining({
      people: [{ stream: 'event:1', cards: 5, contacts: 7, names: 2, due: purposes }],
    }),
  ]);
  expect(stderr).toContain('event:1 contains data about people: 5 links of cards, 7 contacts and 2 names.');
  expect(stderr).toContain('The program erases this when it starts');
  expect(stderr).toContain(
    'If such data was erased by hand after this copy was made, the copy brings it back.',
  );
  const after = tempFolder();
  expect(run('backup', kept.dataDir, after).status).toBe(0);
  const clean = run('restore-check', kept.dataDir, join(after, databaseName), '--json');
  expect(JSON.parse(clean.stdout)).toMatchObject({ holds: true, people: [] });
}

test('[H10, U8] a backup that is put in the place of the database has what is due erased at the start, pictures too', async () => {
  const kept = await erasedToday();
  const folder = join(tempFolder(), 'data');
  cpSync(kept.dataDir, folder, { recursive: true });
  rmSync(join(folder, 'copies'), { recursive: true });
  for (const part of ['-wal', '-shm']) rmSync(join(folder, databaseName) + part, { force: true });
  cpSync(kept.backup, folder, { recursive: true });
  for (const canary of canaries) expect(filesWith(folder, canary)).toHaveLength(1);
  const { keeping } = await startedOn(folder);
  expect(keptBy(await keeping())).toEqual(nothing);
  for (const canary of canaries) expect(filesWith(folder, canary)).toEqual([]);
  expect(readdirSync(join(folder, 'uploads'))).toEqual([]);
});

test('[H10, H11] a backup or a kit that is put into a new folder waits until the date is confirmed, and says so', async () => {
  const kept = await erasedToday();
  for (const which of ['a backup', 'a kit']) {
    const folder = join(tempFolder(), 'data');
    mkdirSync(folder);
    if (which === 'a kit') takeOver(kept.oldKit, passphrase, folder);
    else {
      cpSync(kept.backup, folder, { recursive: true });
      copyFileSync(join(kept.dataDir, keyFileName), join(folder, keyFileName));
    }
    const { officer, keeping } = await startedOn(folder);
    const now = await keeping();
    expect([now.dateDoubt?.today, keptBy(now)], `of ${which}`).toEqual([
      dayText(localDay(Date.now())),
      everything,
    ]);
    const right = { today: now.dateDoubt?.today, confirmed: true };
    const confirmed = (await officer.post('/api/events/1/keeping/date', right)).value<Keeping>();
    expect(keptBy(confirmed), `of ${which}`).toEqual(nothing);
    for (const canary of canaries) expect(filesWith(folder, canary), `of ${which}`).toEqual([]);
    expect(readdirSync(join(folder, 'uploads')), `of ${which}`).toEqual([]);
  }
});
