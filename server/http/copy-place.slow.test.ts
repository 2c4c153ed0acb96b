import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import type { CopyPlace } from '../../domain/wire/http-copies.ts';
import type { Health } from '../../domain/wire/health.ts';
import { mountedPlaces } from '../copies/drives.ts';
import { earlierKitName, kitName } from '../copies/names.ts';
import { takeOver } from '../copies/take-over.ts';
import { SmallDisk } from '../testing/disks.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const path = '/api/officer/copy-place';
const keptOut = /^(?:not-allowed|signed-out)$/;
const passPhrase = 'seven swans asleep';

async function officerOf(hall: TestHall): Promise<HttpClient> {
  const { people } = hall.server.register;
  const person = await people.add({ event: null, name: 'Amina Yusuf', part: 'officer' });
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer', person) });
}

async function openOffice() {
  const hall = await openHall();
  return { hall, officer: await officerOf(hall) };
}

const choose = (officer: HttpClient, to: string, phrase = passPhrase) =>
  officer.send('PUT', path, JSON.stringify({ to, passPhrase: phrase }));

describe('where sealed copies go', () => {
  test('[H5] an officer chooses a folder: the first copy is there at once, and a second laptop takes over from it', async () => {
    const { hall, officer } = await openOffice();
    const stick = tempFolder();
    expect((await officer.get(path)).value<CopyPlace>()).toMatchObject({ to: null, by: null, trouble: null });
    expect((await choose(officer, stick)).value<CopyPlace>()).toMatchObject({
      to: stick,
      by: 'page',
      isSameDisk: true,
      lastAt: expect.any(Number),
      trouble: null,
    });
    expect(readdirSync(stick)).toEqual([kitName]);
    expect(takeOver(join(stick, kitName), passPhrase, join(tempFolder(), 'second')).port).toBe(
      hall.server.port,
    );
    const lines = (await hall.server.register.staffActs.list()).map(({ kind }) => kind);
    expect(lines).toContain('copies-chosen');
  });

  test('[H5] it is kept for the next start without the pass-phrase, for the owner of the folder alone; and it can be ended', async () => {
    const { hall, officer } = await openOffice();
    const stick = tempFolder();
    await choose(officer, stick);
    const file = join(hall.dataDir, 'copies-to.json');
    expect(process.platform === 'win32' || (statSync(file).mode & 0o777) === 0o600).toBe(true);
    const kept = readdirSync(hall.dataDir, { recursive: true, encoding: 'utf8' })
      .map((name) => join(hall.dataDir, name))
      .filter((name) => statSync(name).isFile() && readFileSync(name).includes(passPhrase));
    expect(kept).toEqual([]);
    await hall.restart();
    const again = await officerOf(hall);
    expect((await again.get(path)).value<CopyPlace>()).toMatchObject({ to: stick, by: 'page' });
    rmSync(join(stick, kitName));
    await hall.server.copies.make();
    expect(takeOver(join(stick, kitName), passPhrase, join(tempFolder(), 'second')).port).toBe(
      hall.server.port,
    );
    expect((await again.delete(path)).value<CopyPlace>()).toMatchObject({ to: null, by: null });
    await hall.restart();
    expect((await (await officerOf(hall)).get(path)).value<CopyPlace>()).toMatchObject({ to: null });
  });

  test('[H5] only an officer, and nobody else, may look or choose', async () => {
    const { hall } = await openOffice();
    for (const role of ['facilitator', 'desk', 'projector', 'auditor'] as const) {
      const other = new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });
      expect((await other.get(path)).refusal).toMatch(keptOut);
      expect((await choose(other, tempFolder())).refusal).toMatch(keptOut);
      expect((await other.delete(path)).refusal).toMatch(keptOut);
    }
  });

  test('[H5] a folder that cannot be used is refused with the reason, and nothing is changed', async (context) => {
    const { hall, officer } = await openOffice();
    const file = join(tempFolder(), 'file');
    writeFileSync(file, '');
    const link = join(tempFolder(), 'link');
    symlinkSync(hall.dataDir, link, 'junction');
    mkdirSync(join(hall.dataDir, 'sub'));
    const rows: [string, string][] = [
      ['', 'not-whole'],
      ['copies', 'not-whole'],
      ['../copies', 'not-whole'],
      ['/tmp/\0', 'not-whole'],
      [join(tempFolder(), 'none'), 'missing'],
      [file, 'no-folder'],
      [join(file, 'below'), 'missing'],
      [hall.dataDir, 'inside'],
      [join(hall.dataDir, 'sub', '..', 'sub'), 'inside'],
      [link, 'inside'],
    ];
    const disk = SmallDisk.mount(40);
    if (disk !== null) {
      onTestFinished(() => disk.unmount());
      disk.fill();
      rows.push([disk.folder, 'full']);
      const dry = SmallDisk.mount(40);
      if (dry !== null) {
        onTestFinished(() => dry.unmount());
        dry.remount('ro');
        rows.push([dry.folder, 'unwritable']);
      }
    } else void context.annotate('no disk may be mounted here: a full one is not tried');
    for (const [to, why] of rows) {
      const outcome = (await choose(officer, to)).outcome();
      expect([to, outcome]).toMatchObject([to, { refusal: { code: 'copy-folder-unfit', detail: { why } } }]);
    }
    expect((await choose(officer, tempFolder(), 'too short')).refusal).toBe('pass-phrase-too-short');
    expect((await officer.get(path)).value<CopyPlace>()).toMatchObject({ to: null });
  });

  test('[H6] a stick that is pulled is told on the board, and it goes on by itself when it is back', async () => {
    const { hall, officer } = await openOffice();
    const stick = join(tempFolder(), 'stick');
    mkdirSync(stick);
    await choose(officer, stick);
    const board = async () => (await officer.get('/api/events/1/health')).value<Health>().copy;
    expect(await board()).toMatchObject({ carried: true, trouble: null });
    renameSync(stick, `${stick}-pulled`);
    await hall.server.copies.make();
    expect(await board()).toMatchObject({ carried: true, trouble: 'gone' });
    mkdirSync(stick);
    await hall.server.copies.make();
    expect(await board()).toMatchObject({ trouble: null });
    expect(readdirSync(stick)).toEqual([kitName]);
  });

  test('[H6] where the stick was put in, its empty folder on the own disk takes no copy', async (context) => {
    const disk = SmallDisk.mount(40);
    if (disk === null) return context.skip('no disk may be mounted here');
    const { hall, officer } = await openOffice();
    expect((await choose(officer, disk.folder)).value<CopyPlace>()).toMatchObject({
      isSameDisk: false,
      trouble: null,
    });
    const { folder } = disk;
    disk.unmount();
    mkdirSync(folder);
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    expect(await hall.server.copies.make()).toMatchObject({ trouble: 'gone' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('[H6] a kit under another pass-phrase is kept beside the new one', async () => {
    const { hall, officer } = await openOffice();
    const stick = tempFolder();
    await choose(officer, stick);
    await choose(officer, stick, 'another pass-phrase');
    await hall.server.copies.make();
    expect(readdirSync(stick).sort()).toEqual([earlierKitName, kitName].sort());
    takeOver(join(stick, earlierKitName), passPhrase, join(tempFolder(), 'second'));
    takeOver(join(stick, kitName), 'another pass-phrase', join(tempFolder(), 'third'));
  });
});

test('[H5] sticks are found in the list of what is mounted on Linux', async () => {
  const mounts = [
    '/dev/vda / ext4 rw 0 0',
    'tmpfs /run tmpfs rw 0 0',
    '/dev/sdb1 /media/ann/MY\\040STICK vfat rw 0 0',
    '/dev/sdc1 /run/media/ann/Ärger exfat rw 0 0',
    '/dev/sdb1 /media/ann/MY\\040STICK vfat rw 0 0',
    '/dev/vda /boot ext4 rw 0 0',
  ];
  expect(mountedPlaces(mounts.join('\n'))).toEqual(['/media/ann/MY STICK', '/run/media/ann/Ärger']);
});
