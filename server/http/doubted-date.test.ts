import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayText } from '../../domain/day.ts';
import { ofEachPurpose } from '../../domain/purposes.ts';
import type { StaffLog } from '../../domain/wire/http-staff.ts';
import { localDay } from '../office/erasure-days.ts';
import { erasableHall, erase, everything, keeping, keptBy, officerIn } from '../testing/erasable-hall.ts';
import { HttpClient } from '../testing/http-client.ts';
import { ManualTime } from '../testing/manual-time.ts';
import type { TestHall } from '../testing/test-hall.ts';

const dayMs = 86_400_000;
const nothing = ofEachPurpose(() => 0);
const path = '/api/events/1/keeping/date';

/** Everything is due in ten days. */
async function dueHall(time: ManualTime): Promise<TestHall> {
  const hall = await erasableHall(time);
  const day = dayText(localDay(time.wall()) + 10);
  (await officerIn(hall).put('/api/events/1/keeping', { days: ofEachPurpose(() => day) })).value();
  return hall;
}

/** Switched off for so long, or for a moment and then started with a wrong clock: nobody can tell. */
async function startLater(hall: TestHall, time: ManualTime, days: number): Promise<void> {
  await hall.server.close();
  time.forgetTimers();
  time.sleep({ monotonicMs: 0, wallMs: days * dayMs });
  await hall.restart();
}

/** Both clocks go on, and what was due meanwhile is done at their end. */
async function runOn(time: ManualTime, ms: number): Promise<void> {
  time.sleep({ monotonicMs: ms, wallMs: ms });
  await time.pass(1);
}

const confirm = async (hall: TestHall, time: ManualTime) =>
  officerIn(hall).post(path, { today: dayText(localDay(time.wall())), confirmed: true });

describe('[H11] a date that may be wrong erases nothing', () => {
  test('a clock that runs a year ahead erases nothing at a start, and the page says both dates', async () => {
    const time = new ManualTime();
    const hall = await dueHall(time);
    const lastRun = dayText(localDay(time.wall()));
    await startLater(hall, time, 365);
    expect(await keptBy(hall)).toEqual(everything);
    const today = dayText(localDay(time.wall()));
    expect((await keeping(hall)).dateDoubt).toEqual({ today, lastRun });
    // Nor at the next start: that it ran with a wrong date makes the date no better.
    await startLater(hall, time, 0);
    await hall.ask({ type: 'archive' });
    await startLater(hall, time, 1);
    expect(await keptBy(hall)).toEqual(everything);
  });

  test('put right, the clock is believed again, and the day itself still erases', async () => {
    const time = new ManualTime();
    const hall = await dueHall(time);
    await startLater(hall, time, 365);
    await startLater(hall, time, -364);
    expect(await keeping(hall)).toMatchObject({ dateDoubt: null });
    expect(await keptBy(hall)).toEqual(everything);
    await startLater(hall, time, 6);
    await startLater(hall, time, 6);
    expect(await keptBy(hall)).toEqual(nothing);
  });

  test('an officer who says that the date is right has what is due erased, and it is in the log', async () => {
    const time = new ManualTime();
    const hall = await dueHall(time);
    await startLater(hall, time, 30);
    const other = { today: dayText(localDay(time.wall()) + 1), confirmed: true };
    expect((await officerIn(hall).post(path, other)).refusal).toBe('already-moved');
    for (const role of ['desk', 'facilitator', 'projector', 'auditor'] as const) {
      const visitor = new HttpClient(hall.localUrl, { Cookie: await hall.cookie(role) });
      expect((await visitor.post(path, { ...other, today: dayText(localDay(time.wall())) })).refusal).toBe(
        'not-allowed',
      );
    }
    expect(await keptBy(hall)).toMatchObject({ voters: everything.voters, funded: everything.funded });
    (await confirm(hall, time)).value();
    expect(await keptBy(hall)).toEqual(nothing);
    expect((await keeping(hall)).dateDoubt).toBeNull();
    const log = (await officerIn(hall).get('/api/officer/log')).value<StaffLog>();
    expect(log.map(({ what }) => what)).toContain('Said that the computer’s date is right');
    await startLater(hall, time, 1);
    expect((await keeping(hall)).dateDoubt, 'it is remembered').toBeNull();
  });

  test('a server that has run for a day by that date goes on', async () => {
    const time = new ManualTime();
    const hall = await dueHall(time);
    await startLater(hall, time, 30);
    await runOn(time, dayMs - 60_000);
    expect(await keptBy(hall)).toEqual(everything);
    await runOn(time, 120_000);
    await expect.poll(() => keptBy(hall)).toEqual(nothing);
  });

  test('a computer that sleeps for weeks doubts its date when it wakes', async () => {
    const time = new ManualTime();
    const hall = await dueHall(time);
    time.sleep({ monotonicMs: 0, wallMs: 30 * dayMs });
    expect((await keeping(hall)).dateDoubt).not.toBeNull();
    await runOn(time, dayMs + 60_000);
    expect(await keptBy(hall)).toEqual(everything);
  });

  test('a week away is believed; where the file is gone, the newest entry says when the program last ran', async () => {
    const time = new ManualTime();
    const hall = await dueHall(time);
    await startLater(hall, time, 6);
    expect((await keeping(hall)).dateDoubt).toBeNull();
    await hall.server.close();
    rmSync(join(hall.dataDir, 'last-run.json'));
    await hall.restart();
    expect((await keeping(hall)).dateDoubt, 'the newest entry is six days old').toBeNull();
    await hall.server.close();
    rmSync(join(hall.dataDir, 'last-run.json'));
    time.sleep({ monotonicMs: 0, wallMs: 5 * dayMs });
    await hall.restart();
    expect((await keeping(hall)).dateDoubt).not.toBeNull();
    expect(await keptBy(hall)).toEqual(everything);
  });

  test('what an officer erases by hand does not wait', async () => {
    const time = new ManualTime();
    const hall = await dueHall(time);
    await startLater(hall, time, 365);
    (await erase(hall, 'staff')).value();
    expect(await keptBy(hall)).toMatchObject({ staff: 0, voters: everything.voters });
  });
});
