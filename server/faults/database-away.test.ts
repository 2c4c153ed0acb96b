import { describe, expect, test } from 'vitest';
import { openReader } from '../../db/reader.ts';
import { testDatabase, whyNone } from '../../db/testing/postgres/test-database.ts';
import { CuttableLine } from '../testing/cuttable-line.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import type { TestScreen } from '../testing/test-screen.ts';

const cards = 6;
const notSaved = { ok: false, refusal: { code: 'not-saved' } };

function isSaving({ view }: TestScreen): boolean {
  return view !== undefined && 'saving' in view && view.saving;
}

function ballotOf(hall: TestHall, card: number) {
  const marks = [[1, 1 + (card % 5)]] as const;
  return { type: 'ballot', token: hall.tokens[card] ?? '', send: 1, basedOn: 0, marks } as const;
}

async function hallOver(line: CuttableLine) {
  const hall = await openHall({ cards, settings: { databaseUrl: line.url } });
  await hall.hearAll();
  const phone = await hall.phone('p');
  expect(await phone.command(ballotOf(hall, 0))).toMatchObject({ ok: true });
  return { hall, phone };
}

/** Everybody votes, once it is saved again; the journal holds each ballot once and proves itself. */
async function goesOn(hall: TestHall, phone: TestScreen, url: string): Promise<void> {
  await phone.until(() => isSaving(phone));
  for (let card = 1; card < cards; card += 1)
    expect(await phone.command(ballotOf(hall, card))).toMatchObject({ ok: true });
  expect(hall.room.state.ballots.size).toBe(cards);
  const reader = await openReader(url);
  const types: string[] = [];
  for await (const { type } of reader.journal.read(`event:${hall.event}`, 0)) types.push(type);
  expect(types.filter((type) => type === 'ballot-received')).toHaveLength(cards);
  expect(await reader.journal.verify(`event:${hall.event}`)).toMatchObject({ sound: true });
  await reader.close();
}

describe.skipIf(whyNone !== null)('a database on another machine that is away', () => {
  test('[PG10, W3] the voting pauses in plain sight while the line is cut, and goes on by itself', async () => {
    const url = testDatabase();
    const line = await CuttableLine.to(url);
    const { hall, phone } = await hallOver(line);
    line.cut();
    expect(await phone.command(ballotOf(hall, 1))).toEqual(notSaved);
    await phone.until(() => !isSaving(phone));
    expect((await fetch(`${hall.localUrl}/healthz`)).status).toBe(503);
    line.mend();
    await goesOn(hall, phone, url);
  });

  test('[PG3, J9] a ballot whose commit was never answered is called received only once it was found', async () => {
    const url = testDatabase();
    const line = await CuttableLine.to(url);
    const { hall, phone } = await hallOver(line);
    const reader = await openReader(url);
    const { seq } = await reader.journal.head(`event:${hall.event}`);
    line.deafenAfter('INSERT INTO journal', 'COMMIT');
    const answered = phone.command(ballotOf(hall, 1));
    while ((await reader.journal.head(`event:${hall.event}`)).seq === seq);
    line.cut();
    expect(await answered).toEqual(notSaved);
    await phone.until(() => !isSaving(phone));
    line.mend();
    await phone.until(() => isSaving(phone));
    // Written once, and found: the phone sends it again, and hears what it was told before.
    expect(hall.room.state.ballots.size).toBe(2);
    await reader.close();
    await goesOn(hall, phone, url);
  });
});
