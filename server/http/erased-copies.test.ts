import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { copyDatabase } from '../../db/copy.ts';
import { openToRead } from '../../db/open.ts';
import { copyBefore } from '../../db/upgrade.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { dayText } from '../../domain/day.ts';
import { ofEachPurpose, purposes, type Purpose } from '../../domain/purposes.ts';
import { databaseName } from '../data-folder.ts';
import { copiesFolder, localCopyName } from '../folder-state.ts';
import { localDay } from '../office/erasure-days.ts';
import { erasableHall, erase, officerIn } from '../testing/erasable-hall.ts';
import { ManualTime } from '../testing/manual-time.ts';
import type { TestHall } from '../testing/test-hall.ts';

const dayMs = 86_400_000;

/** Of each purpose, bytes that nothing but what it keeps has. */
async function canaries(hall: TestHall): Promise<Readonly<Record<Purpose, string>>> {
  return {
    // The key by which the codes of this event's cards are looked up.
    voters: eventKeyIn(hall),
    'not-chosen': 'contact of Choir',
    funded: 'contact of Garden',
    staff: 'Will Witness',
  };
}

function eventKeyIn({ dataDir, event }: TestHall): string {
  const keys: { events: Record<string, string> } = JSON.parse(
    readFileSync(join(dataDir, 'keys.json'), 'utf8'),
  );
  return keys.events[event] ?? '';
}

/** The files under the data folder that have these bytes anywhere, free pages and logs included. */
function filesWith({ dataDir }: TestHall, canary: string): string[] {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(canary))
    .map((file) => file.slice(dataDir.length + 1))
    .sort();
}

const localCopy = (hall: TestHall) => join(hall.dataDir, copiesFolder, localCopyName);
const formCopy = (hall: TestHall) => copyBefore(join(hall.dataDir, databaseName), 3);

/** The copies that there are on the computer's own disk: one before an upgrade, and the one of every minute. */
async function withCopies(hall: TestHall): Promise<void> {
  const db = openToRead(join(hall.dataDir, databaseName));
  copyDatabase(db, formCopy(hall));
  db.close();
  expect((await hall.server.copies.make()).fault).toBeNull();
  expect(existsSync(formCopy(hall)) && existsSync(localCopy(hall))).toBe(true);
}

const copiesOfNames = [join(copiesFolder, localCopyName), databaseName, `${databaseName}.form-3`];

describe('[H10] after an erasure no file in the data folder holds what was erased', () => {
  let time: ManualTime;
  let hall: TestHall;
  beforeEach(async () => {
    time = new ManualTime();
    hall = await erasableHall(time);
    await withCopies(hall);
  });

  test.each(['not-chosen', 'funded', 'staff'] as const)('erased by hand: %s', async (purpose) => {
    const canary = (await canaries(hall))[purpose];
    expect(filesWith(hall, canary)).toEqual(expect.arrayContaining(copiesOfNames));
    (await erase(hall, purpose)).value();
    expect(filesWith(hall, canary)).toEqual([]);
    expect(existsSync(localCopy(hall)), 'there is a copy to go on from').toBe(true);
  });

  test.each(['/api/events/1/keeping/erase', '/api/events/1/ballot-links/destroy'])(
    'erased by hand: which card a ballot came from, and the key (%s)',
    async (path) => {
      const key = (await canaries(hall)).voters;
      expect(filesWith(hall, key)).toEqual(['keys.json']);
      expect(linksIn(localCopy(hall))).toBe(5);
      const asked = path.endsWith('erase') ? { purpose: 'voters', confirmed: true } : { confirmed: true };
      (await officerIn(hall).post(path, asked)).value();
      expect(filesWith(hall, key)).toEqual([]);
      expect(existsSync(formCopy(hall))).toBe(false);
      expect(linksIn(localCopy(hall))).toBe(0);
    },
  );

  test('erased on its day, at a start and while the server runs', async () => {
    const day = (days: number) => dayText(localDay(time.wall()) + days);
    const days = { ...ofEachPurpose(() => day(1)), staff: day(3) };
    (await officerIn(hall).put('/api/events/1/keeping', { days })).value();
    const of = await canaries(hall);
    time.sleep({ monotonicMs: 0, wallMs: 2 * dayMs });
    await hall.restart();
    for (const purpose of ['voters', 'not-chosen', 'funded'] as const)
      expect(filesWith(hall, of[purpose]), `of ${purpose}`).toEqual([]);
    expect(filesWith(hall, of.staff), 'its day is later').toEqual(
      [join(copiesFolder, localCopyName), databaseName].sort(),
    );
    time.sleep({ monotonicMs: 2 * dayMs, wallMs: 2 * dayMs });
    await time.pass(1);
    await expect.poll(() => filesWith(hall, of.staff)).toEqual([]);
  });

  test('killed between the erasure and the copies: the next start finishes it, and leaves copies from after it', async () => {
    const of = await canaries(hall);
    const before = tempFolder();
    cpSync(hall.dataDir, before, { recursive: true });
    for (const purpose of purposes) (await erase(hall, purpose)).value();
    await hall.server.close();
    // As the folder was when the commit was there and nothing else.
    copyFileSync(join(before, copiesFolder, localCopyName), localCopy(hall));
    copyFileSync(localCopy(hall), `${localCopy(hall)}.new`);
    for (const form of ['.form-3', '.form-4.new', '.new'])
      copyFileSync(join(before, databaseName), join(hall.dataDir, databaseName) + form);
    expect(filesWith(hall, of.staff)).toHaveLength(5);
    await hall.restart();
    for (const purpose of purposes) expect(filesWith(hall, of[purpose]), `of ${purpose}`).toEqual([]);
    await withCopies(hall);
    await hall.restart();
    expect(existsSync(formCopy(hall)), 'made after the erasure').toBe(true);
  });

  test('a copy that was begun before the erasure and ends after it is made again', async () => {
    const { staff } = await canaries(hall);
    const [, erased] = await Promise.all([hall.server.copies.make(), erase(hall, 'staff')]);
    erased.value();
    expect(filesWith(hall, staff)).toEqual([]);
  });

  test('practice that is wiped leaves them too', async () => {
    (await officerIn(hall).post('/api/officer/practice/sample', {})).value();
    const bid = 'Walking football for the over-fifties';
    await withCopies(hall);
    // It is still in the log of the database, and in both copies.
    expect(filesWith(hall, bid)).toHaveLength(3);
    (await officerIn(hall).post('/api/officer/practice/wipe', { confirmed: true })).value();
    expect(filesWith(hall, bid)).toEqual([]);
  });
});

function linksIn(file: string): number {
  const db = openToRead(file);
  try {
    return Number(db.prepare('SELECT count(*) FROM card_links').pluck(true).get());
  } finally {
    db.close();
  }
}
