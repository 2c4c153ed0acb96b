import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { bidHeadings } from '../../../domain/words/en-GB/bid-headings.ts';
import { checkSheet } from './check-sheet.ts';
import { readSheet, type SheetAsked } from './read-sheet.ts';
import type { SheetReader } from './sheet-reader.ts';

/** What a German catalogue would say. */
const reader: SheetReader = {
  language: { code: 'de', locale: 'de', direction: 'ltr' },
  words: {
    ...bidHeadings,
    plainly: {
      ...bidHeadings.plainly,
      name: 'Projekt; Name des Projekts',
      organisation: 'Gruppe; Verein',
      purpose: 'Wofür ist das Geld?',
      beneficiaries: 'Wem hilft es',
      ask: 'Betrag in Pfund; beantragt',
      least: 'mindestens',
    },
    perhaps: { ...bidHeadings.perhaps, ask: 'Betrag; Kosten' },
    aboutChildren: 'Alter; Schule',
    yes: 'ja; j',
    no: 'nein',
  },
};

const limits = { potPence: 10_000_00, capPence: null };

async function imported(asked: SheetAsked) {
  const sheet = await readSheet(asked, new Map(), reader);
  return { sheet, ...checkSheet(sheet, limits, { bids: [], presenterOf: () => null }, reader) };
}

test('[W13] a sheet of another language is recognised by its headings, with its amounts', async () => {
  const csv = [
    'Liste der Projekte;;;;;',
    'Name des Projekts;Verein;Wofür ist das Geld?;Wem hilft es?;Betrag (£);Mindestens',
    'Repair-Café;Tüftler;Werkzeug;Alle;1.850,50;600,00',
  ].join('\n');
  const { sheet, fresh, problems } = await imported({ csv });
  expect([sheet.read.headerLine, problems, sheet.problems]).toEqual([2, [], []]);
  expect(sheet.columns).toMatchObject({ name: 'Name des Projekts', ask: 'Betrag (£)', least: 'Mindestens' });
  expect(fresh[0]?.bid).toMatchObject({ name: 'Repair-Café', askPence: 1_850_50, leastPence: 600_00 });
});

test('[W13] English headings are always recognised, and English amounts are refused in words', async () => {
  const csv =
    'Project name;Organisation;Purpose;Who benefits;Amount requested\nShed;Menders;Tools;All;1,850.50\n';
  const { sheet, fresh, problems } = await imported({ csv });
  expect(sheet.columns).toMatchObject({ name: 'Project name', ask: 'Amount requested' });
  expect([fresh, problems.map(({ cell, problem, value }) => [cell, problem, value])]).toEqual([
    [],
    [['E2', 'not-an-amount', '1,850.50']],
  ]);
});

test('[W13] numbers of a workbook have no language: they are never read as another amount', async () => {
  const heads = ['Projekt', 'Gruppe', 'Wofür ist das Geld', 'Wem hilft es', 'beantragt'];
  const row = (name: string, ask: number) => [name, 'Menders', 'Tools', 'All', ask];
  const rows = [heads, row('Shed', 1850.5), row('Pond', 1850), row('Path', 1.234)];
  const bytes = await writeExcelFile(rows.map((cells) => cells.map((value) => ({ value })))).toBuffer();
  const { fresh, problems } = await imported({ xlsx: bytes.toString('base64') });
  expect(fresh.map(({ bid }) => bid.askPence)).toEqual([1_850_50, 1_850_00]);
  expect(problems.map(({ row: at, problem }) => [at, problem])).toEqual([[4, 'not-an-amount']]);
});

test('[S9, W13] a file that speaks of children in that language shows nothing of them', async () => {
  const head = 'Projekt;Gruppe;Wofür ist das Geld;Wem hilft es;beantragt;Alter';
  const { sheet } = await imported({ csv: `${head}\nShed;Menders;Tools;All;100;12\n` });
  expect(sheet.read.samples.find(({ heading }) => heading === 'Alter')?.cells).toEqual([]);
  const answers = `${head};under 18\nShed;Menders;Tools;All;100;;nein\nPond;Menders;Tools;All;100;;ja\n`;
  const { fresh, problems } = await imported({ csv: answers });
  expect(fresh.map(({ presenter }) => presenter.under18)).toEqual([false]);
  expect(problems.map(({ problem }) => problem)).toEqual(['adult-missing']);
});
