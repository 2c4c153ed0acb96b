import { expect, test } from 'vitest';
import { sheetSpeechIn } from '../../domain/paper/speech-in.ts';
import { blankResultSheet, type ResultSheet } from '../../domain/paper/result-sheet.ts';
import { openPdf, readAloud } from '../../scripts/testing/read-pdf.ts';
import { english, languageCalled } from '../../domain/words/language.ts';
import { outsideBrackets } from '../testing/outside-brackets.ts';
import { openHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';
import { resultSheetPdf } from './result-sheet.ts';

const event = { name: 'Northfields decides', venue: 'Library', date: 'Saturday 28 January' };

async function texts(bytes: Uint8Array): Promise<(readonly [tag: string, text: string])[]> {
  const pdf = await openPdf(bytes);
  const pages = Array.from({ length: pdf.numPages }, (_, place) => readAloud(pdf, place + 1));
  return (await Promise.all(pages)).flat().map(([tag, text]) => [tag, text.replaceAll(/\s+/g, ' ')] as const);
}

test('the blank form is one page, titled, in English, and read in the order in which it is written', async () => {
  const bytes = await resultSheetPdf(blankResultSheet(event, sheetSpeechIn(english).sheet), english);
  const pdf = await openPdf(bytes);
  expect(pdf.numPages).toBe(1);
  expect((await pdf.getMetadata()).info).toMatchObject({
    Title: 'Result sheet to fill in by hand · Northfields decides · Library · Saturday 28 January',
    Language: 'en-GB',
  });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const told = await texts(bytes);
  const asked = told.filter(([tag]) => tag === 'TH').map(([, text]) => text);
  expect(asked.slice(0, 7)).toEqual([
    '1. Check code',
    '2. Run',
    '3. Ballots counted',
    '4. Projects not chosen',
    '5. Pot',
    '6. Allocated',
    '7. Left over',
  ]);
  expect(told.find(([tag]) => tag === 'H2')?.[1]).toBe('8. Chosen, in this order');
});

test.each(['en-XA', 'ar-XB'])(
  '[L6] in %s all of a sheet is in it, but for what somebody typed',
  async (code) => {
    const pseudo = languageCalled(code);
    const hall = await openHall({ bids: 2, cards: 1 });
    await hall.hearAll();
    await hall.seal();
    await hall.ask({ type: 'start-results' });
    await hall.ask({ type: 'show-next-result' });
    const cookie = hall.cookie('officer').then((officer) => `${officer}; language=${code}`);
    const officer = new HttpClient(hall.localUrl, { Cookie: cookie });
    const { bytes } = await officer.get('/api/events/1/export/result-sheet.pdf');
    const blank = await resultSheetPdf(blankResultSheet(event, sheetSpeechIn(pseudo).sheet), pseudo);
    const { name, venue, date } = hall.room.book().text;
    const typed = [event, { name, venue, date }].map((about) => Object.values(about).join(' · '));
    const data = new Set([...typed, 'Bid 1', 'Bid 2']);
    for (const sheet of [bytes, blank]) {
      expect((await (await openPdf(sheet)).getMetadata()).info).toMatchObject({ Language: code });
      // The check code is of the fingerprint, and said as it is.
      const unsaid = (await texts(sheet)).filter(
        ([, text]) =>
          !data.has(text) &&
          !/^[0-9A-F]{4} [0-9A-F]{4}$/.test(text) &&
          /\p{L}{2}/u.test(outsideBrackets(text)),
      );
      expect(unsaid).toEqual([]);
    }
  },
);

test('eighty chosen projects go on on further pages, and the signatures stay together', async () => {
  const blank = blankResultSheet(event, sheetSpeechIn(english).sheet);
  const rows = Array.from(
    { length: 80 },
    (_, place) => [String(place + 1), `Project ${place}`, '£1'] as const,
  );
  const of: ResultSheet = { ...blank, chosen: { ...blank.chosen, rows } };
  const bytes = await resultSheetPdf(of, english);
  const pdf = await openPdf(bytes);
  expect(pdf.numPages).toBeGreaterThan(2);
  const last = (await readAloud(pdf, pdf.numPages)).map(([, text]) => text);
  expect(last).toEqual(
    expect.arrayContaining(of.signers.map((signer) => `${signer}: name, signature, time`)),
  );
});

test('[E3] the sheet says what the run says, once the hall has seen all of it', async () => {
  const hall = await openHall({ bids: 2, cards: 1 });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const address = '/api/events/1/export/result-sheet.pdf';
  expect((await officer.get(address)).refusal).toBe('no-run');
  await hall.hearAll();
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  expect((await officer.get(address)).refusal).toBe('not-all-shown');
  await hall.ask({ type: 'show-next-result' });
  const { bytes, headers } = await officer.get(address);
  expect(headers['content-disposition']).toContain('event-1-provisional-result-sheet.pdf');
  const values = (await texts(bytes)).filter(([tag]) => tag === 'TD').map(([, text]) => text);
  const code = hall.room.hall().fingerprint?.slice(0, 8).toUpperCase() ?? '';
  const all = (await texts(bytes))
    .map(([, text]) => text)
    .join(' ')
    .replaceAll(/\s/g, '');
  expect(all).toContain(hall.room.hall().fingerprint);
  expect(values).toEqual([`${code.slice(0, 4)} ${code.slice(4)}`, '1', '0', '2', '£5,000', '£0', '£5,000']);
});

test('[E15] the signed sheet says who signed, how and when, and what is not proven, above the signatures', async () => {
  const hall = await openHall({ bids: 2, cards: 1 });
  await hall.hearAll();
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.ask({ type: 'show-next-result' });
  await hall.signBoth();
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const { bytes } = await officer.get('/api/events/1/export/result-sheet.pdf');
  const told = (await texts(bytes)).map(([, text]) => text);
  const doubt = told.findIndex((text) =>
    text.startsWith('The second signature is named, not proven. One of the two signed by name alone'),
  );
  const hands = told.findIndex((text) => text.startsWith('Officer: name, signature, time'));
  expect(doubt).toBeGreaterThan(0);
  expect(doubt).toBeLessThan(hands);
  expect(told.join(' ')).toMatch(
    /Signed on the computer: Second person, Signer second, by name alone, \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\./,
  );
});
