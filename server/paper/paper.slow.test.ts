import { describe, expect, test } from 'vitest';
import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { cardNumber } from '../../domain/ids.ts';
import { deskCardSpeechIn } from '../../domain/paper/speech-in.ts';
import { wifiQr } from '../../domain/paper/hall-wifi.ts';
import { cardSheet } from '../../domain/paper/voting-card.ts';
import type { Wifi } from '../../domain/wire/http-staff.ts';
import { english } from '../../domain/words/language.ts';
import { seededRandom } from '../practice/seeded-random.ts';
import { cardSheetsPdf, type SheetSlot } from './card-sheets.ts';
import { deskCardPdf } from './desk-card.ts';
import {
  cut,
  noisy,
  openPdf,
  readAloud,
  render,
  secondDecoder,
  zxing,
} from '../../scripts/testing/read-pdf.ts';
import { canSet } from './typeface.ts';

const seed = 20280128;
const hallWifi: Wifi = { network: 'Northfields Hall guests', password: 'kettle; "42"' };
const title = 'Voting cards 001 to 010 · Łódź Street decides';

function cells(count: number): Extract<SheetSlot, { kind: 'card' }>[] {
  return Array.from({ length: count }, (_, place) => ({
    kind: 'card',
    number: cardNumber(place + 1),
    code: 'K7PE-3MXW-4ACF',
    url: `http://192.168.178.120:3000/v#${`secret${place}`.padEnd(22, 'x')}`,
    team: null,
    young: false,
    note: '',
  }));
}

function sheets(all: readonly SheetSlot[], practice = false, wifi: Wifi | null = null): Promise<Uint8Array> {
  const event = 'Łódź Street decides';
  const how = 'Score every project from 1 to 5.';
  return cardSheetsPdf({ title, event, practice, how, wifi, cells: all }, english);
}

/** Where a card lies on its sheet, in millimetres. */
function boxOf(place: number) {
  const { margin, columns, card } = cardSheet;
  return {
    ...card,
    x: margin + (place % columns) * card.width,
    y: margin + Math.floor(place / columns) * card.height,
  };
}

describe('the sheet of cards', () => {
  test.each([
    ['300 dpi', 300, 0, 3],
    ['half scale with noise', 150, 45, 1],
  ])('every QR code leads to its own card at %s, by two decoders', async (_, dpi, noise, each) => {
    const random = seededRandom(seed);
    // The smallest codes: a practice ribbon, a group's long name and the Wi-Fi take room from them.
    const wordy = {
      team: 'Friends of the Memory Café and Its Garden',
      note: 'Do not mark your own project.',
    };
    for (const practice of [false, true]) {
      const cards = cells(10).map((card) => (practice ? { ...card, ...wordy } : card));
      const made = await sheets(cards, practice, practice ? hallWifi : null);
      const page = await render(await openPdf(made), 1, dpi);
      cards.forEach(({ url, number }, place) => {
        if (place % each !== 0) return;
        const card = noisy(cut(page, dpi, boxOf(place)), random, noise);
        expect([number, zxing(card)], `seed ${seed}`).toEqual([number, url]);
        expect([number, secondDecoder(card)], `seed ${seed}`).toEqual([number, url]);
      });
    }
  });

  test('it has a title, a language, its typeface inside, and is tagged', async () => {
    const bytes = await sheets(cells(2));
    const pdf = await openPdf(bytes);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: title, Language: 'en-GB' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/FontFile2/);
  });

  test('it is read card by card, a drawing by what it is, accents and all', async () => {
    const [first, second] = cells(2);
    if (!first || !second) throw new Error('two cards');
    const team = { ...second, team: 'Friends of the Café', note: 'Do not mark your own project.' };
    const label: SheetSlot = {
      kind: 'label',
      team: 'Friends of the Café',
      from: cardNumber(2),
      to: cardNumber(2),
    };
    const pdf = await openPdf(await sheets([first, label, team], true, hallWifi));
    const where =
      'Scan with your phone’s camera. Or go to 192.168.178.120:3000 and type the code. Keep this card until the end.';
    const card = (number: string, kind: string, note = '') => [
      ['P', 'Practice: does not count'],
      ['P', 'Łódź Street decides'],
      ['P', kind],
      ['H1', number],
      ['P', 'K7PE-3MXW-4ACF'],
      ['Figure', `QR code of voting card ${number}`],
      ['P', `Score every project from 1 to 5.${note}`],
      ['P', where],
      ['P', 'Wi-Fi: Northfields Hall guests, password: kettle; "42"'],
    ];
    const told = (await readAloud(pdf, 1)).map(([tag, text]) => [tag, text.replaceAll(/\s+/g, ' ')]);
    expect(told).toEqual([
      ...card('001', 'Voting card'),
      ['P', 'Envelope for'],
      ['H1', 'Friends of the Café'],
      ['P', 'Card 002'],
      ['P', 'Put this label in front. Hand the envelope to the group as it is.'],
      ...card('002', 'Team card of Friends of the Café', ' Do not mark your own project.'),
    ]);
  });

  test.each([
    [1, 1],
    [10, 1],
    [11, 2],
  ])('%i cards come on %i sheets', async (count, pages) => {
    expect((await openPdf(await sheets(cells(count)))).numPages).toBe(pages);
  });

  test('a name that no line holds is cut short, and a name in letters that are missing is found before', async () => {
    const [card] = cells(1);
    if (!card) throw new Error('one card');
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(5);
    const pdf = await openPdf(await sheets([{ ...card, team: long }]));
    const [, kind] = (await readAloud(pdf, 1)).map(([, text]) => text);
    expect(kind).toMatch(/^Team card of Llan.*…$/);
    expect([canSet('Zażółć gęślą jaźń, £1,850'), canSet('کمیونٹی')]).toEqual([true, false]);
  });
});

test('the volunteer’s page is one page, has the two sentences, and is read from top to bottom', async () => {
  const of = {
    event: 'Northfields decides',
    venue: 'Library',
    date: 'Saturday 28 January',
    area: 'Llanfairpwllgwyngyll and Menai Bridge',
    // With the most that can be said.
    rules: { ...recommendedRules, minimumAge: 12, cardsUntil: { kind: 'first-pitch-over' } } as const,
    piles: Array.from({ length: 9 }, (_, at) => ({
      from: cardNumber(at * 100 + 1),
      to: cardNumber(at * 100 + 100),
    })),
    envelopes: 22,
    sharedDevices: true,
    wifi: hallWifi,
  };
  const pdf = await openPdf(await deskCardPdf(of, english));
  expect(pdf.numPages).toBe(1);
  expect((await pdf.getMetadata()).info).toMatchObject({
    Title: 'Welcome desk · Northfields decides',
    Language: 'en-GB',
  });
  const told = (await readAloud(pdf, 1)).map(([tag, text]) => [tag, text.replaceAll(/\s+/g, ' ')] as const);
  expect(told.filter(([tag]) => tag.startsWith('H')).map(([, text]) => text)).toEqual([
    'Welcome desk',
    'Say to each person',
    'Handing out cards',
    'When something is wrong',
    'When nobody else is coming',
  ]);
  expect(told.map(([, text]) => text)).toEqual(
    expect.arrayContaining(Object.values(deskCardSpeechIn(english).desk.say)),
  );
  const code = cut(await render(pdf, 1, 150), 150, { x: 150, y: 5, width: 55, height: 40 });
  expect([zxing(code), secondDecoder(code)]).toEqual([wifiQr(hallWifi), wifiQr(hallWifi)]);
  expect(told.filter(([tag]) => tag === 'TD').map(([, text]) => text)).toContain('Cards 001 to 100');
});
