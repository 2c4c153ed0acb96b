import { join } from 'node:path';
import { expect, onTestFinished, test, type TestContext } from 'vitest';
import { openToRead } from '../../db/open.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { reasonNotToStart } from '../../scripts/starting/obstacles.ts';
import { databaseName, openDataFolder } from '../data-folder.ts';
import { FailingDisk, SmallDisk } from '../testing/disks.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import type { TestScreen } from '../testing/test-screen.ts';

const cards = 60;
const notSaved = { ok: false, refusal: { code: 'not-saved' } };

function diskFor<Disk extends SmallDisk | FailingDisk>(
  { skip }: TestContext,
  disk: Disk | null,
  insteadOfIt: string,
): Disk {
  if (disk === null) return skip(`no disk may be mounted here: ${insteadOfIt} stands for it`);
  console.info(`the disk is a ${disk instanceof SmallDisk ? 'tmpfs' : 'file system'} of its own`);
  onTestFinished(() => disk.unmount());
  return disk;
}

/** Whether the screen says that ballots are saved. */
function isSaving({ view }: TestScreen): boolean {
  return view !== undefined && 'saving' in view && view.saving;
}

const marksOf = (card: number) => [[1, 1 + (card % 5)]] as const;

/** What a card's phone sends. */
function ballotOf(hall: TestHall, card: number) {
  const token = hall.tokens[card] ?? '';
  return { type: 'ballot', token, send: 1, basedOn: 0, marks: marksOf(card) } as const;
}

/** The ballots that stand in the database, and whether it proves itself. */
function storedIn(dataDir: string): { holds: boolean; problems: readonly string[]; ballots: number } {
  const db = openToRead(join(dataDir, databaseName));
  const { holds, problems } = recountDatabase(db);
  const ballots = Number(db.prepare('SELECT count(*) FROM ballots').pluck(true).get());
  db.close();
  return { holds, problems, ballots };
}

test('[J9, V3, W3] a full disk pauses the voting in plain sight; with room again it goes on by itself, and nothing is lost', async (context) => {
  const disk = diskFor(context, SmallDisk.mount(8), 'the page limit in queue.test.ts');
  const dataDir = join(disk.folder, 'data');
  const hall = await openHall({ cards, dataDir });
  await hall.hearAll();
  const facilitator = await hall.staff('facilitator');
  const phone = await hall.phone('p');
  expect(await phone.command(ballotOf(hall, 0))).toMatchObject({ ok: true });

  disk.fill();
  const others = Array.from({ length: cards - 1 }, (_, card) => card + 1);
  const outcomes = await Promise.all(others.map((card) => phone.command(ballotOf(hall, card))));
  const waiting = others.filter((_, place) => outcomes[place]?.ok === false);
  expect(waiting.length).toBeGreaterThan(0);
  expect(await phone.command(ballotOf(hall, waiting[0] ?? 0))).toEqual(notSaved);
  await facilitator.until(() => !isSaving(facilitator));
  await phone.until(() => !isSaving(phone));
  for (const path of ['healthz', 'readyz'])
    expect([path, (await fetch(`${hall.localUrl}/${path}`)).status]).toEqual([path, 503]);

  disk.makeRoom();
  await facilitator.until(() => isSaving(facilitator));
  await phone.until(() => isSaving(phone));
  const again = await Promise.all(waiting.map((card) => phone.command(ballotOf(hall, card))));
  expect(again.every(({ ok }) => ok)).toBe(true);
  expect(hall.room.state.ballots.size).toBe(cards);
  await hall.close();
  expect(storedIn(dataDir)).toEqual({ holds: true, problems: [], ballots: cards });
});

test('[J9, W3] a disk that goes read-only while the hall votes is told, and takes nothing with it', async (context) => {
  const disk = diskFor(context, FailingDisk.mount(16), 'a database that takes no writes in queue.test.ts');
  const dataDir = join(disk.folder, 'data');
  const hall = await openHall({ cards, dataDir });
  await hall.hearAll();
  const facilitator = await hall.staff('facilitator');
  const phone = await hall.phone('p');
  const received = Array.from({ length: 20 }, (_, card) => card);
  for (const card of received) expect(await phone.command(ballotOf(hall, card))).toMatchObject({ ok: true });

  disk.fail();
  expect(await phone.command(ballotOf(hall, 20))).toEqual(notSaved);
  await facilitator.until(() => !isSaving(facilitator));
  await phone.until(() => !isSaving(phone));
  expect(hall.room.state.ballots.size).toBe(received.length);
  expect(await phone.command(ballotOf(hall, 0))).toEqual(notSaved);
  await hall.close();

  disk.repair();
  expect(storedIn(dataDir)).toEqual({ holds: true, problems: [], ballots: received.length });
});

test('[J11] a disk that takes no writes is named when the server starts, and nothing is harmed', async (context) => {
  const disk = diskFor(context, SmallDisk.mount(8), 'nothing');
  const dataDir = join(disk.folder, 'data');
  await openDataFolder(dataDir).close();
  disk.remount('ro');
  expect(reasonFor(() => void openDataFolder(dataDir).close())).toMatch(
    /^The data folder cannot be (?:used|written)/,
  );
  disk.remount('rw');
  await openDataFolder(dataDir).close();
});

function reasonFor(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (fault) {
    return reasonNotToStart(fault);
  }
}
