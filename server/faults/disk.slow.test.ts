import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestContext } from 'vitest';
import { openToRead } from '../../db/open.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { reasonNotToStart } from '../../scripts/starting/obstacles.ts';
import { openDataFolder } from '../data-folder.ts';
import { openHall } from '../testing/test-hall.ts';
import { smallDisk } from '../testing/small-disk.ts';
import type { TestScreen } from '../testing/test-screen.ts';

const cards = 60;
const notSaved = { ok: false, refusal: { code: 'not-saved' } };

function diskFor({ skip }: TestContext, megabytes: number) {
  const disk = smallDisk(megabytes);
  if (disk === null)
    return skip('no disk may be mounted here: the page limit in queue.test.ts stands for it');
  console.info(`a tmpfs of ${megabytes} MB is the disk`);
  return disk;
}

/** Takes what room is left. */
function fillUp(folder: string): string {
  const file = join(folder, 'minutes.doc');
  for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch {
      continue; // full for this size: a smaller one may still fit
    }
  }
  return file;
}

function isSaving(facilitator: TestScreen): boolean {
  const { view } = facilitator;
  return view?.role === 'facilitator' && view.saving;
}

test('[J9, W3] a full disk pauses the voting in plain sight; with room again it goes on by itself, and nothing is lost', async (context) => {
  const disk = diskFor(context, 8);
  const dataDir = join(disk.folder, 'data');
  const hall = await openHall({ cards, dataDir });
  await hall.hearAll();
  const facilitator = await hall.staff('facilitator');
  const phone = await hall.phone('p');
  const ballotOf = (card: number) =>
    ({
      type: 'ballot',
      token: hall.tokens[card] ?? '',
      send: 1,
      basedOn: 0,
      marks: [[1, 1 + (card % 5)]],
    }) as const;
  expect(await phone.command(ballotOf(0))).toMatchObject({ ok: true });

  const filler = fillUp(disk.folder);
  const others = Array.from({ length: cards - 1 }, (_, card) => card + 1);
  const outcomes = await Promise.all(others.map((card) => phone.command(ballotOf(card))));
  const waiting = others.filter((_, place) => outcomes[place]?.ok === false);
  expect(waiting.length).toBeGreaterThan(0);
  expect(await phone.command(ballotOf(waiting[0] ?? 0))).toEqual(notSaved);
  await facilitator.until(() => !isSaving(facilitator));
  expect((await fetch(`${hall.localUrl}/healthz`)).status).toBe(503);

  rmSync(filler);
  await facilitator.until(() => isSaving(facilitator));
  const again = await Promise.all(waiting.map((card) => phone.command(ballotOf(card))));
  expect(again.every(({ ok }) => ok)).toBe(true);
  expect(hall.room.state.ballots.size).toBe(cards);
  await hall.close();
  const db = openToRead(join(dataDir, 'decision-day.sqlite'));
  expect(recountDatabase(db)).toMatchObject({ holds: true, problems: [] });
  db.close();
});

test('[J11] a disk that takes no writes is named when the server starts, and nothing is harmed', async (context) => {
  const disk = diskFor(context, 8);
  const dataDir = join(disk.folder, 'data');
  openDataFolder(dataDir).close();
  expect(disk.remount('ro')).toBe(true);
  expect(reasonFor(() => openDataFolder(dataDir).close())).toMatch(
    /^The data folder cannot be (?:used|written)/,
  );
  expect(disk.remount('rw')).toBe(true);
  openDataFolder(dataDir).close();
});

function reasonFor(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (fault) {
    return reasonNotToStart(fault);
  }
}
