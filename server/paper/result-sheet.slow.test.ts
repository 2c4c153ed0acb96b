import { expect, test } from 'vitest';
import { sheetSpeechIn } from '../../domain/paper/speech-in.ts';
import type { DecisionRecord } from '../../domain/exports/record.ts';
import { personId } from '../../domain/ids.ts';
import { blankResultSheet, resultSheet, type ResultSheet } from '../../domain/paper/result-sheet.ts';
import { recordOfPlay } from '../../domain/testing/record.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay } from '../../domain/testing/set-up.ts';
import { sha256 } from '../../domain/testing/sha256.ts';
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
      // The check code is of the fingerprint, and both are said as they are.
      const unsaid = (await texts(sheet)).filter(
        ([, text]) =>
          !data.has(text) &&
          !/^[0-9A-F]{4} [0-9A-F]{4}$/.test(text) &&
          !/^(?:[0-9a-f]{8} ?){8}$/.test(text) &&
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
  expect(headers['content-disposition']).toContain('area-provisional-result-sheet.pdf');
  const values = (await texts(bytes)).filter(([tag]) => tag === 'TD').map(([, text]) => text);
  const code = hall.room.hall().fingerprint?.slice(0, 8).toUpperCase() ?? '';
  const all = (await texts(bytes))
    .map(([, text]) => text)
    .join(' ')
    .replaceAll(/\s/g, '');
  expect(all).toContain(hall.room.hall().fingerprint);
  const facts = [`${code.slice(0, 4)} ${code.slice(4)}`, '1', '0', '2', '£5,000', '£0', '£5,000'];
  const cards = ['Printed', '1', 'Voted', '0', 'On piles that were not counted', '1'];
  const ways = ['How the ballots came', '0 by phone, 0 on paper'];
  const runs = ['1', 'the count was sealed', '£0', '£5,000'];
  expect(values).toEqual([...facts, ...cards, ...ways, ...runs]);
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

/** So many projects with everything that can be known of them, told and signed as it is asked. */
function recordOf(projects: number, signed: DecisionRecord['signed']): DecisionRecord {
  const asks = Array.from({ length: projects }, (_, place) => 1_000_00 + place * 37_51);
  const play = heardPlay(sha256, { asks, potPence: 70_000_00, cards: 10, rules: { capPence: 5_000_00 } });
  const marks = asks.map((_, place) => [place + 1, 1 + (place % 5)] as const);
  must(play.vote(cardKey(1), marks));
  sealPlay(play);
  while (play.state.runs.at(-1)?.openTie) {
    must(play.ask({ type: 'number-the-draw' }));
    must(play.ask({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 1, watchedBy: 2 }));
  }
  tellPlay(play);
  const known = { beneficiaries: 'Everybody', priorities: 'Wellbeing', period: 'April to September' };
  const details = play.state.order.map((bid) => {
    const own = { reference: `00${bid}/A`, charity: '1234567', company: '00112233' };
    return { bid, purpose: `To mend bicycles, number ${bid}.`, ...known, ...own };
  });
  return recordOfPlay(play, { projects: details, signed, signedAt: signed.length === 2 ? 1.9e12 : null });
}

const officer = {
  as: 'officer',
  person: personId(1),
  name: 'Ann Lee',
  by: 'pass-phrase',
  at: 1.9e12,
} as const;
const second = {
  as: 'second',
  person: personId(2),
  name: 'Sam Okoro',
  by: 'one-time-code',
  at: 1.9e12,
} as const;

test.each([1, 60])(
  '[X3] with %i projects the sheet has all of the record, tagged, and every page says which it is',
  async (projects) => {
    const record = recordOf(projects, [officer, second]);
    const bytes = await resultSheetPdf(resultSheet(record, sheetSpeechIn(english)), english);
    const pdf = await openPdf(bytes);
    expect(pdf.numPages).toBeLessThanOrEqual(projects === 1 ? 2 : 11);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Result sheet · Play · Hall · today' });
    const pieces = await texts(bytes);
    const told = pieces.map(([, text]) => text).join('\n');
    for (const { name, organisation, reference, purpose } of record.projects)
      for (const text of [name, organisation, `Our reference: ${reference}`, purpose])
        expect(told).toContain(text);
    for (const text of ['Charity number: 1234567', 'Company number: 00112233', 'Period: April to September'])
      expect(told).toContain(text);
    for (const text of ['No project could ask for more than £5,000.', 'Ann Lee, by their own pass-phrase'])
      expect(told).toContain(text);
    expect(told.replaceAll(/\s/g, '')).toContain(record.log.hash);
    expect(pieces.filter(([tag, text]) => tag === 'TH' && text === 'Chosen project')).toHaveLength(1);
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, place) => {
        const { items } = await (await pdf.getPage(place + 1)).getTextContent();
        return items.map((item) => ('str' in item ? item.str : '')).join('');
      }),
    );
    const code = record.fingerprint.slice(0, 8).toUpperCase();
    for (const [place, page] of pages.entries())
      expect(page).toContain(`${code.slice(0, 4)} ${code.slice(4)} · page ${place + 1} of ${pages.length}`);
    // A page with rows of the chosen has their heads, whoever looks at it alone.
    const withRows = pages.filter((each) => /Bid \d+\s*Group \d+/.test(each));
    expect(withRows).toHaveLength(projects === 1 ? 1 : 2);
    for (const page of withRows) expect(page).toContain('Chosen project');
  },
);

test('[X3] a line for ink is there only for somebody who has not signed on a screen', async () => {
  const hands = (signed: DecisionRecord['signed']) =>
    resultSheet(recordOf(2, signed), sheetSpeechIn(english)).signers;
  const named = { ...second, by: 'name' } as const;
  expect(hands([])).toEqual(['Officer', 'Second person']);
  expect(hands([officer])).toEqual(['Second person']);
  expect(hands([officer, named])).toEqual(['Second person']);
  expect(hands([officer, second])).toEqual([]);
});
