import { describe, expect, test } from 'vitest';
import { openPdf, readAloud } from '../../scripts/testing/read-pdf.ts';
import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import { bidId } from '../../domain/ids.ts';
import { votingSheetSpeechIn } from '../../domain/paper/speech-in.ts';
import { votingSheetForm, type NumberedSheet } from '../../domain/paper/voting-sheet.ts';
import { english, languageCalled, type Language } from '../../domain/words/language.ts';
import { settableName } from './typeface.ts';
import { votingSheetsPdf } from './voting-sheets.ts';

const usual = ['Skate ramp', 'Community garden tools', 'Youth drumming club', 'Łódź Street winter lights'];
const endless =
  'A project that repairs the old bandstand in the park, paints its railings, buys instruments and teaches forty children';

interface Asked {
  readonly projects: number;
  readonly large?: boolean;
  readonly names?: readonly string[];
  readonly rules?: Partial<Rules>;
  readonly language?: Language;
  readonly sheet?: NumberedSheet;
}

async function pages(asked: Asked): Promise<string[][]> {
  const { projects: count, large = false, names = usual, rules, language = english } = asked;
  const projects = Array.from({ length: count }, (_, place) => ({
    bid: bidId(place + 1),
    number: place + 1,
    name: names[place % names.length] ?? '',
    askPence: 1_234_50,
  }));
  const event = { name: 'Northfields decides', venue: 'Town Hall', date: '28 January' };
  const form = votingSheetForm(
    {
      ...event,
      projects,
      practice: false,
      potPence: 10_000_00,
      listCode: '4711',
      rules: { ...recommendedRules, ...rules },
    },
    votingSheetSpeechIn(language),
  );
  const sheets = [asked.sheet ?? { number: '57-41', without: null }];
  const pdf = await openPdf(await votingSheetsPdf({ form, sheets, large }, language));
  const told = Array.from({ length: pdf.numPages }, (_, place) => readAloud(pdf, place + 1));
  return (await Promise.all(told)).map((page) => page.map(([, text]) => text.replaceAll(/\s+/g, ' ')));
}

test.each([
  ['3 projects', 1, { projects: 3 }],
  ['22 projects', 1, { projects: 22 }],
  ['60 projects', 3, { projects: 60 }],
  ['3 projects in large print', 1, { projects: 3, large: true }],
  ['22 projects in large print', 2, { projects: 22, large: true }],
  ['60 projects in large print', 4, { projects: 60, large: true }],
  ['22 projects with names of 120 letters', 2, { projects: 22, names: [endless] }],
  ['22 projects in the pseudo-language', 1, { projects: 22, language: languageCalled('en-XA') }],
])('[Y10] a sheet of %s has %i page(s): each project once, head, number and page on each', async (...row) => {
  const [, count, asked] = row;
  const all = await pages(asked);
  expect(all).toHaveLength(count);
  const numbers = all.flat().filter((text) => /^\d{1,2}$/.test(text));
  expect(numbers).toEqual(Array.from({ length: asked.projects }, (_, place) => String(place + 1)));
  const heads = all.map((page) => page.filter((text) => /Northfields|57-41/.test(text)));
  expect(heads).toEqual(
    Array.from({ length: count }, () => ['57-41', 'Northfields decides · Town Hall · 28 January']),
  );
  const pagesSaid = all.map((page) => /(\d) \D+(\d)/.exec(page[2] ?? '')?.slice(1));
  expect(pagesSaid).toEqual(Array.from({ length: count }, (_, place) => [String(place + 1), String(count)]));
});

describe('[Y10] each kind of ballot says how it is marked, and how a mistake is corrected', () => {
  test.each<[string, Partial<Rules>, RegExp]>([
    ['few scores', { ballot: { type: 'score', lowest: 0, highest: 5 } }, /circle one number from 0 to 5/],
    [
      'many scores',
      { ballot: { type: 'score', lowest: 0, highest: 10 } },
      /write one number from 0 to 10.*beside the box/s,
    ],
    [
      'choices',
      { ballot: { type: 'approval', atLeast: 0, atMost: 3 } },
      /cross in the box.*fill the whole box in/s,
    ],
    [
      'tokens',
      { ballot: { type: 'points', tokens: 5, capPerBid: null } },
      /how many tokens.*Total \(of 5 tokens\)/s,
    ],
    [
      'places',
      { ballot: { type: 'ranking', places: 3 } },
      /Write 1 in the box of the project that you want most/,
    ],
    ['the pot', { ballot: { type: 'knapsack' } }, /at most £10,000.*Total \(of £10,000\)/s],
  ])('%s', async (_, rules, said) => {
    const [page = []] = await pages({ projects: 3, rules });
    expect(page.join('\n')).toMatch(said);
    const boxes = page.filter((text) => /^Empty box for project \d$/.test(text));
    expect(boxes).toHaveLength(page.includes('Circle one') ? 0 : 3);
  });

  test('a sheet where a blank costs the ballot promises no blank row', async () => {
    const strict = {
      completeness: { kind: 'all' },
      blanks: { kind: 'ballot-not-counted', leastScorersPercent: 0 },
    } as const;
    const [page = []] = await pages({ projects: 3, rules: strict });
    expect(page.join('\n')).not.toContain('You may leave a row blank');
  });
});

test('[Y10] a name loses no letter in silence: emoji go, and three dots stand for words of another script', () => {
  expect(settableName('Drums 🥁 and 🎺')).toBe('Drums and');
  expect(settableName('Łódź · £5 “café”')).toBe('Łódź · £5 “café”');
  expect(settableName('Salaam Kitchen · سلام کچن')).toBe('Salaam Kitchen · …');
  expect(settableName('আনন্দ · Ananda lunch club')).toBe('… · Ananda lunch club');
  expect(settableName('نادي الطبخ')).toBe('');
});

test('[Y24] the part that is torn off says that a sheet is of a young people’s card, and nothing else differs', async () => {
  const [[young = []], [other = []]] = await Promise.all([
    pages({ projects: 3, sheet: { number: '57-41', without: null, young: true } }),
    pages({ projects: 3 }),
  ]);
  expect(young.filter((text) => !other.includes(text))).toEqual(['Young people’s sheet number']);
  expect(other.filter((text) => !young.includes(text))).toEqual(['Sheet number']);
});
