import { expect, test } from 'vitest';
import type { ImportField } from '../../../domain/wire/http-bids.ts';
import { english } from '../../../domain/words/language.ts';
import { readSheet } from './read-sheet.ts';
import { readerIn } from './sheet-reader.ts';

function read(headings: readonly string[], asked: Partial<Parameters<typeof readSheet>[0]> = {}) {
  const cells = headings.map((_, place) => `cell ${place + 1}`);
  return readSheet(
    { csv: `${headings.join(',')}\n${cells.join(',')}\n`, ...asked },
    new Map(),
    readerIn(english),
  );
}

test.each<[string[], Partial<Record<ImportField, string | null>>, string[]]>([
  [['Project name', 'Cost', 'Amount requested'], { name: 'Project name', ask: 'Amount requested' }, ['Cost']],
  [['Name', 'Project name', 'Email'], { name: 'Project name', contact: 'Email' }, ['Name']],
  [['Name', 'Amount'], { name: 'Name', ask: 'Amount' }, []],
  [
    ['Title of your project', 'Total cost', 'Grant requested (£)'],
    { ask: 'Grant requested (£)' },
    ['Total cost'],
  ],
  [['Minimum they will accept', 'Amount'], { least: 'Minimum they will accept', ask: 'Amount' }, []],
  [['Minimum age', 'Amount'], { least: null }, ['Minimum age']],
  [
    ['What is the least you could do this with?', 'How much do you ask for?'],
    { least: 'What is the least you could do this with?', ask: 'How much do you ask for?' },
    [],
  ],
  [
    ['Our reference', 'Charity number', 'Company number', 'Postcode', 'Dates'],
    {
      reference: 'Our reference',
      charity: 'Charity number',
      company: 'Company number',
      postcode: 'Postcode',
      period: 'Dates',
    },
    [],
  ],
])('[W13] %j are read as %j, and %j are named as not used', async (headings, columns, unused) => {
  const sheet = await read(headings);
  expect(sheet.columns).toMatchObject(columns);
  expect(sheet.read.unused).toEqual(unused);
});

test.each<[string[], ImportField, string[]]>([
  [['Name', 'Amount', 'Cost'], 'ask', ['Amount', 'Cost']],
  [['Amount requested', 'Grant requested'], 'ask', ['Amount requested', 'Grant requested']],
  [['Project', 'Project title'], 'name', ['Project', 'Project title']],
])('[W13] where two could be meant it is asked: %j', async (headings, field, meant) => {
  const sheet = await read(headings);
  expect(sheet.read.questions).toContainEqual({ field, headings: meant });
  expect(sheet.columns[field]).toBeNull();
  expect(sheet.problems).toContainEqual(expect.objectContaining({ column: field, problem: 'which-column' }));
  expect(sheet.rows).toEqual([]);
  const [first = ''] = meant;
  expect((await read(headings, { columns: { [field]: first } })).columns[field]).toBe(first);
});

test('[W13] each column is shown with what it becomes and its first two cells', async () => {
  const csv = 'Project,Odd\nShed,1\nPond,\nPath,3\nPark,4\n';
  const { read: how } = await readSheet({ csv }, new Map(), readerIn(english));
  expect(how.samples).toEqual([
    { heading: 'Project', field: 'name', cells: ['Shed', 'Pond'] },
    { heading: 'Odd', field: null, cells: ['1', '3'] },
  ]);
});
