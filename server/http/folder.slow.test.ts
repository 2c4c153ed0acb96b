import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { dayText } from '../../domain/day.ts';
import { openPdf, readAloud } from '../../scripts/testing/read-pdf.ts';
import { agrees, sumsIn } from '../../scripts/sums/read-export.ts';
import { localDay } from '../office/erasure-days.ts';
import { HttpClient } from '../testing/http-client.ts';
import { textInside } from '../../scripts/testing/text-inside.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';

const everything = '/api/events/1/export/everything.zip';
const formula = '=HYPERLINK("http://evil.example","Click")';
const groups = [
  { name: formula, organisation: '@SUM(1)', askPence: 1_000_01, reference: '0042' },
  { name: 'Squeeze', organisation: 'Juice <Bar>', askPence: 2_000_02, reference: '=1+1' },
  { name: '+Ramp', organisation: '-Skaters', askPence: 4_000_00, reference: '' },
];

/** Two are chosen, and for the third too little is left; signed by both. */
async function signedHall(third = '+Ramp'): Promise<{ hall: TestHall; officer: HttpClient }> {
  const hall = await openHall({ bids: 0, cards: 3 });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const named = groups.map((each, place) => (place === 2 ? { ...each, name: third } : each));
  for (const { reference, ...group } of named) {
    const words = { purpose: 'p', beneficiaries: 'b', priorities: '', period: '+April', leastPence: null };
    const presenter = { name: 'Ann Lee', contact: 'ann@example.org', under18: false, adult: '' };
    const details = { reference, charity: '', company: '', postcode: 'CW1 2AB' };
    const bid = { ...words, ...group, presenter: { ...presenter, ...details } };
    (await officer.post('/api/events/1/bids', bid)).value();
  }
  await hall.hearAll();
  for (const token of hall.tokens)
    await hall.vote(token, [
      [1, 5],
      [2, 4],
      [3, 3],
    ]);
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  for (let step = 0; step < 3; step += 1) await hall.ask({ type: 'show-next-result' });
  await hall.signBoth();
  return { hall, officer };
}

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const pages = Array.from({ length: pdf.numPages }, (_, place) => readAloud(pdf, place + 1));
  return (await Promise.all(pages)).map((page) => page.map(([, text]) => text).join('\n'));
}

/** What is read aloud in place of what is drawn. */
async function actualTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes);
  return pdf.context.enumerateIndirectObjects().flatMap(([, each]) => {
    const actual = each instanceof PDFDict ? each.get(PDFName.of('ActualText')) : undefined;
    return actual instanceof PDFString || actual instanceof PDFHexString ? [actual.decodeText()] : [];
  });
}

test('[X3, X4, X5, W14] the folder has every file under a name that says what it is, and all of them say the same money', async () => {
  const { hall, officer } = await signedHall();
  const { bytes, headers } = await officer.get(everything);
  const of = `area-${dayText(localDay(Date.now()))}`;
  expect(headers['content-disposition']).toContain(`${of}-everything.zip`);
  const files = unzipSync(bytes);
  const tables = ['chosen', 'all-results', 'across-the-fund', 'payments'];
  expect(Object.keys(files)).toEqual([
    `${of}-read-me-first.txt`,
    ...tables.flatMap((table) => ['xlsx', 'csv', 'json'].map((ending) => `${of}-${table}.${ending}`)),
    `${of}-press-note.txt`,
    `${of}-result-sheet.pdf`,
    `${of}-result-sheet.html`,
    ...['pdf', 'xlsx', 'csv'].map((ending) => `${of}-letters.${ending}`),
    `${of}-certificates.pdf`,
    `${of}-what-the-columns-mean.csv`,
    `${of}-bundle.zip`,
    'for-checking/event-1-winners-exact.csv',
    'for-checking/event-1-result-exact.csv',
    'for-checking/event-1-ballots.json',
    'for-checking/fund-1-across-exact.csv',
  ]);
  const file = (name: string): Buffer => Buffer.from(files[`${of}-${name}`] ?? []);
  for (const table of tables)
    for (const ending of ['xlsx', 'csv', 'json']) {
      const found = sumsIn(`${table}.${ending}`, file(`${table}.${ending}`));
      expect([table, ending, found.allocatedPence, agrees(found)]).toEqual([table, ending, 3_000_03, true]);
    }
  for (const table of ['chosen', 'all-results', 'payments']) {
    const rows: Record<string, string>[] = parse(file(`${table}.csv`), { bom: true, columns: true });
    for (const { Event, Area, Fund } of rows)
      expect([Event, Area, Fund]).toEqual([hall.room.book().text.name, 'Area', 'Fund']);
  }
  const page = file('result-sheet.html').toString();
  expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
  expect(page).not.toMatch(/<script|<link|src=/);
  // What somebody typed is text and nothing else.
  for (const said of ['Juice &lt;Bar&gt;', '£2,000.02', 'needed all of £4,000']) expect(page).toContain(said);
  const note = file('press-note.txt').toString();
  for (const text of ['Squeeze (Juice <Bar>): £2,000.02', 'needed all of £4,000', '2 projects chosen'])
    expect(note).toContain(text);
  // Of those who signed and those who present, the public learns nothing.
  expect(note).not.toMatch(/Signer|Ann Lee|example\.org|CW1/);

  // Nothing that somebody typed can act as a formula, whichever file it is in.
  const entries = Object.entries(files);
  for (const [name, content] of entries.filter(([each]) => each.endsWith('.csv'))) {
    const rows: string[][] = parse(Buffer.from(content), { bom: true });
    for (const cell of rows.flat())
      expect([name, cell]).toEqual([name, expect.not.stringMatching(/^[=+\-@\t]/)]);
  }
  const [, payments] = entries.find(([name]) => name.endsWith('payments.xlsx')) ?? [];
  const [header = [], first = [], second = []] = await readSheet(Buffer.from(payments ?? []));
  const row = (cells: typeof first) =>
    Object.fromEntries(header.map((title, place) => [String(title), cells[place] ?? null]));
  expect(row(first)).toMatchObject({
    'Our reference': '0042',
    Payee: '@SUM(1)',
    'Amount (pounds)': 1000.01,
    Project: formula,
    Period: '+April',
    'Paid on': null,
  });
  expect(row(second)).toMatchObject({ 'Our reference': '=1+1', 'Amount (pounds)': 2000.02 });
});

test('[X4, G8, S9] letters and contacts are in the folder of an officer, whom the log names, and in no other', async () => {
  const { hall, officer } = await signedHall();
  const people = /Ann Lee|ann@example|CW1 2AB/;
  const namedFor = async (role: 'officer' | 'auditor'): Promise<string[]> => {
    const reader = new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });
    const { bytes } = await reader.get(everything);
    const texts = await textInside('.zip', bytes);
    // Every kind of file is read: a table, a spreadsheet, a PDF, and what is packed inside the bundle.
    for (const kind of ['.csv', 'sheet1.xml', '.pdf', 'bundle.zip/README.txt'])
      expect([...texts].filter(([name, text]) => name.endsWith(kind) && text.length > 100)).not.toEqual([]);
    return [...texts].flatMap(([name, text]) => (people.test(text) ? [name.replace(/^.*-/, '')] : []));
  };
  expect(await namedFor('officer')).toEqual([
    'letters.pdf',
    'letters.xlsx/xl/sharedStrings.xml',
    'letters.csv',
  ]);
  expect((await officer.get('/api/officer/log')).text).toContain('the letters to groups');
  expect(await namedFor('auditor')).toEqual([]);
});

test('[X6] every group that was voted on has a certificate with the exact figure, tagged and titled', async () => {
  const { officer } = await signedHall();
  const { bytes } = await officer.get('/api/events/1/export/certificates.pdf');
  const pdf = await openPdf(bytes);
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Certificates · Hall', Language: 'en-GB' });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const pages = await textOf(bytes);
  expect(pages).toHaveLength(3);
  expect(pages[1]).toMatch(/3 people scored\s+Squeeze\s+presented by Juice <Bar>\s+Chosen for £2,000\.02/);
  expect(pages[2]).toContain('+Ramp');
  expect(pages[2]).not.toContain('Chosen');
});

test('[X6] a name in letters that we cannot draw keeps nobody else from a certificate, and the folder says whose is missing', async () => {
  const { officer } = await signedHall('سلام کچن');
  const alone = await officer.get('/api/events/1/export/certificates.pdf');
  expect(alone.refusal).toBe('letters-not-in-typeface');
  const files = Object.entries(unzipSync((await officer.get(everything)).bytes));
  const file = (ending: string) => files.find(([name]) => name.endsWith(ending))?.[1] ?? new Uint8Array();
  expect(await textOf(file('certificates.pdf'))).toHaveLength(2);
  const note = new TextDecoder().decode(file('read-me-first.txt'));
  expect(note).toContain('No certificate here: سلام کچن.');
  expect(note).toContain('result-sheet.pdf, three dots stand for words in letters');
  // The council has its signed sheet: dots on paper, the name to be read aloud, and a word about both.
  const sheet = file('result-sheet.pdf');
  const [front = ''] = await textOf(sheet);
  expect(front).toContain('Three dots stand for words in letters');
  expect(await actualTexts(sheet)).toContain('سلام کچن');
  expect(new TextDecoder().decode(file('result-sheet.html'))).toContain('سلام کچن');
  expect((await officer.get('/api/events/1/export/result-sheet.pdf')).status).toBe(200);
});

test('[X4, E3] there is no folder before the hall has seen all of the result, and none for the public', async () => {
  const hall = await openHall({ bids: 1, cards: 1 });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  expect((await officer.get(everything)).refusal).toBe('no-run');
  await hall.hearAll();
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  expect((await officer.get(everything)).refusal).toBe('not-all-shown');
  expect((await new HttpClient(hall.localUrl).get(everything)).refusal).toBe('signed-out');
  await hall.ask({ type: 'show-next-result' });
  const { headers } = await officer.get('/api/events/1/export/payments.csv');
  expect(headers['content-disposition']).toContain('area-provisional-payments.csv');
});
