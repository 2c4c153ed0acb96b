/** The table of voting sheets in docs/decisions/secrecy.md, row by row over the real server and the real PDF. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardOfSheet, sheetNumber } from '../domain/sheets/sheet-number.ts';
import { openPdf, readAloud } from '../scripts/testing/read-pdf.ts';
import { HttpClient } from './testing/http-client.ts';
import { log, onSheet, sheetTyped, visitorAs, voted, type Voted } from './testing/one-voter.ts';
import { rowsUnder } from './testing/secrecy-table.ts';

/** What each page of these sheets tells. */
async function sheetsOf({ hall }: Voted, range: string): Promise<string[][]> {
  const { bytes } = await visitorAs(hall, 'desk').get(`/api/events/1/voting-sheets.pdf?${range}`);
  const pdf = await openPdf(bytes);
  const pages = Array.from({ length: pdf.numPages }, (_, place) => readAloud(pdf, place + 1));
  return (await Promise.all(pages)).map((page) => page.map(([, text]) => text));
}

const sheetNumberAlone = /^\d+-\d\d$/;

/** One for each row of the table, named by who and by what they do. */
const rows: Readonly<Record<string, () => Promise<void>>> = {
  'a clerk: types a sheet, or compares it with what somebody typed': async () => {
    const at = await voted();
    const { ann, ben } = await sheetTyped(at);
    for (const clerk of [ann, ben]) {
      const desk = (await clerk.get('/api/events/1/sheets')).value<{ batches: unknown[] }>();
      expect(desk.batches).toMatchObject([{ typed: [{ card: at.person.number, marks: onSheet }] }]);
    }
    const told = await log(at.hall);
    expect(told).toMatch(/typed in voting sheets/);
    expect(told).not.toContain(sheetNumber(at.person.number));
  },

  'a clerk: tries to open a card by the number on its sheet': async () => {
    const at = await voted();
    const number = sheetNumber(at.person.number);
    for (const code of [number, number.replace('-', ''), `sheet ${number}`])
      expect((await new HttpClient(at.hall.localUrl).post('/api/card', { code })).refusal).toBe(
        'unknown-card',
      );
  },

  'a clerk: asks for a sheet once its batch is counted': async () => {
    const at = await voted();
    const { ann, ben } = await sheetTyped(at);
    for (const act of ['confirmed', 'counted'])
      (await ben.post(`/api/events/1/sheets/batches/1/${act}`, {})).value();
    for (const clerk of [ann, ben])
      for (const path of ['sheets', 'cards/1', 'piles', 'book'])
        expect((await clerk.get(`/api/events/1/${path}`)).text).not.toMatch(/90[123]/);
  },

  'whoever finds a sheet: has it before its number was torn off': async () => {
    const at = await voted();
    const [page = []] = await sheetsOf(at, 'from=1&to=1');
    const number = page.find((text) => sheetNumberAlone.test(text)) ?? '';
    expect(cardOfSheet(number)).toBe(at.person.number);
  },

  'whoever finds a sheet: has it after its number was torn off': async () => {
    const at = await voted({ ownBid: 'abstain' });
    const team = { count: 0, teams: [{ bid: 2, cards: 1 }] };
    (await visitorAs(at.hall, 'officer').post('/api/events/1/cards', team)).value();
    const all = await sheetsOf(at, 'from=1');
    const [one, other, ...more] = all.map((page) => page.filter((text) => !sheetNumberAlone.test(text)));
    expect(one).toEqual(other);
    expect(one).toContain('Bid 2');
    // The gap in a group's sheet shows which group it is.
    expect(more.at(-1)).not.toContain('Bid 2');
  },

  'a copy of the database: is read without the key file, while sheets are typed': async () => {
    const at = await voted();
    await sheetTyped(at);
    const folder = at.hall.dataDir;
    const files = readdirSync(folder, { withFileTypes: true }).filter(
      (each) => each.isFile() && each.name !== 'keys.json',
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { name } of files) {
      const stored = readFileSync(join(folder, name), 'latin1');
      for (const told of [JSON.stringify(onSheet), '"onPaper"', '"typed"', '"card":1'])
        expect([name, stored.includes(told)]).toEqual([name, false]);
    }
  },
};

describe('[S13, Y6, Y11] who can learn what a voting sheet says', () => {
  test('every row of docs/decisions/secrecy.md is tried here, and no other', () => {
    expect(rowsUnder('Who can learn what a voting sheet says')).toEqual(Object.keys(rows));
  });

  test.each(Object.entries(rows))('%s', async (_, tried) => {
    await expect(tried()).resolves.toBeUndefined();
  });
});
