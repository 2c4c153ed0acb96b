import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { StaffLog } from '../../domain/wire/http-staff.ts';
import { outsideBrackets } from '../testing/outside-brackets.ts';
import { toldHall } from '../testing/told-hall.ts';
import type { TestHall } from '../testing/test-hall.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';

/** The same officer, in English and in the pseudo-language. */
function readersOf(hall: TestHall): readonly [plain: HttpClient, strange: HttpClient] {
  const cookie = hall.cookie('officer');
  const strange = cookie.then((officer) => `${officer}; language=en-XA`);
  return [
    new HttpClient(hall.localUrl, { Cookie: cookie }),
    new HttpClient(hall.localUrl, { Cookie: strange }),
  ];
}

function nameOf({ headers }: HttpAnswer): string {
  const said = headers['content-disposition'] ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(said)?.[1];
  return encoded === undefined ? (/filename="?([^";]+)/.exec(said)?.[1] ?? '') : decodeURIComponent(encoded);
}

describe('[L12] a file is in the language of whoever takes it', () => {
  test('what it is called', async () => {
    const [plain, strange] = readersOf(await toldHall());
    const called = {
      '/api/events/1/export/winners.csv': 'area-provisional-chosen.csv',
      '/api/events/1/export/result.xlsx': 'area-provisional-all-results.xlsx',
      '/api/events/1/log.csv': 'event-1-log.csv',
      '/api/officer/funds/1/export/fund.csv': 'fund-1-across.csv',
      '/open-data/what-the-columns-mean.csv': 'what-the-columns-mean.csv',
    };
    for (const [path, name] of Object.entries(called)) {
      expect(nameOf(await plain.get(path))).toBe(name);
      expect(nameOf(await strange.get(path))).toMatch(/^\[.+ ~+\]\.(?:csv|xlsx)$/);
    }
  });

  test('[L6] every heading and label of a table, and of each sheet of a workbook', async () => {
    const hall = await toldHall();
    const [, strange] = readersOf(hall);
    const { text, bids } = hall.room.book();
    const data = new Set([
      ...Object.values(text),
      ...bids.flatMap(({ name, organisation }) => [name, organisation]),
    ]);
    const unsaid = (cell: unknown) =>
      typeof cell === 'string' && !data.has(cell) && /\p{L}/u.test(outsideBrackets(cell)) ? [cell] : [];
    // A fingerprint and its check code, and what programs call a column.
    const names = /^(?:[0-9a-f]{64}|[0-9A-F]{8}|[a-z]+[A-Za-z]*)$/;
    for (const file of ['events/1/export/winners', 'events/1/export/result', 'officer/funds/1/export/fund']) {
      const csv: string[][] = parse((await strange.get(`/api/${file}.csv`)).text, { bom: true });
      const book = await readWorkbook((await strange.get(`/api/${file}.xlsx`)).bytes);
      const sheets = book.map(({ sheet, data: rows }) => [[`[${sheet.slice(1, -1)}]`], ...rows]);
      const cells = [csv, ...sheets].flat(2);
      expect(cells.length).toBeGreaterThan(40);
      expect([file, cells.flatMap(unsaid).filter((cell) => !names.test(cell))]).toEqual([file, []]);
    }
  });

  test('[W25] what the log says that staff did', async () => {
    const [plain, strange] = readersOf(await toldHall());
    await plain.get('/api/events/1/export/winners.csv');
    const noted = async (reader: HttpClient) =>
      (await reader.get('/api/events/1/log')).value<StaffLog>().filter(({ place }) => place === null);
    expect((await noted(plain)).map(({ what }) => what)).toContain('Downloaded winners.csv: the winners');
    const said = await noted(strange);
    expect(said.length).toBeGreaterThan(0);
    for (const { what } of said) expect(outsideBrackets(what)).toBe('');
  });

  test('what programs read has the same bytes and the same name in every language', async () => {
    const [plain, strange] = readersOf(await toldHall());
    for (const file of ['result.json', 'result-exact.csv', 'winners.json', 'bundle.zip']) {
      const path = `/api/events/1/export/${file}`;
      const [ours, theirs] = [await plain.get(path), await strange.get(path)];
      expect([file, ours.status, nameOf(theirs)]).toEqual([file, 200, nameOf(ours)]);
      expect(theirs.bytes.equals(ours.bytes)).toBe(true);
    }
  });
});
