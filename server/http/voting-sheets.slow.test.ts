import { expect, test } from 'vitest';
import { openPdf, readAloud, type TaggedText } from '../../scripts/testing/read-pdf.ts';
import { cardNumber } from '../../domain/ids.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import { printedCards } from '../testing/printer.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';
import { outsideBrackets } from '../testing/outside-brackets.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';

const address = '/api/events/1/voting-sheets.pdf';

function staff(hall: TestHall, role: 'desk' | 'officer'): HttpClient {
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });
}

/** What each page tells, in the order in which it is read aloud. */
async function pagesOf({ bytes }: HttpAnswer): Promise<TaggedText[][]> {
  const pdf = await openPdf(bytes);
  const pages = Array.from({ length: pdf.numPages }, (_, place) => readAloud(pdf, place + 1));
  return (await Promise.all(pages)).map((page) =>
    page.map(([tag, text]) => [tag, text.replaceAll(/\s+/g, ' ')]),
  );
}

const numbersOn = (pages: readonly TaggedText[][]) =>
  pages.map((page) => page.find(([, text]) => /^\d+-\d\d$/.test(text))?.[1]);
const textOf = (page: readonly TaggedText[] = []) => page.map(([, text]) => text).join('\n');

test('[Y10] a sheet tells its number first, then what to do, then each project by its number in running order', async () => {
  const hall = await openHall({ bids: 4, cards: 5 });
  await hall.ask({ type: 'set-order', order: [3, 1, 4, 2] });
  await hall.ask({ type: 'open-doors' });
  await hall.ask({ type: 'set-aside', bid: 1, as: 'withdrawn' });
  const answer = await staff(hall, 'desk').get(`${address}?from=2&to=2`);
  const [page = [], ...more] = await pagesOf(answer);
  expect(more).toEqual([]);
  const told = page.map(([, text]) => text);
  expect(told.slice(0, 3)).toEqual(['Sheet number', sheetNumber(cardNumber(2)), 'Page 1 of 1']);
  expect(told).toContain(
    'Score every project from 1 to 5. You may leave a row blank. Leaving a project blank does not change its average.',
  );
  const rows = told.slice(told.indexOf('Circle one') + 1);
  expect(rows.slice(0, 12)).toEqual(
    ['1 Bid 3', '3 Bid 4', '4 Bid 2'].flatMap((row) => {
      const [number, ...name] = row.split(' ');
      return [number, name.join(' '), expect.stringMatching(/^£/), '1 2 3 4 5'];
    }),
  );
  expect(rows.slice(12).join(' ')).toMatch(/cross the number out and circle the right one.*fold this sheet/);
  const { info } = await (await openPdf(answer.bytes)).getMetadata();
  expect(info).toMatchObject({ Language: 'en-GB', Title: 'Voting sheet · Hall · Here · Today' });
});

test('[Y11] sheets of a range of cards, of cards on paper, and without a number; never of a cancelled card', async () => {
  const hall = await openHall({ cards: 6 });
  await hall.hearAll();
  const [desk, officer] = [staff(hall, 'desk'), staff(hall, 'officer')];
  expect((await desk.get(address)).refusal).toBe('no-sheets');
  await desk.post('/api/events/1/cards/3/cancel', { reason: 'lost', newCard: null });
  expect(numbersOn(await pagesOf(await officer.get(`${address}?from=2&to=4`)))).toEqual(
    [2, 4].map((card) => sheetNumber(cardNumber(card))),
  );
  for (const card of [5, 2]) await desk.post(`/api/events/1/cards/${card}/way`, { onPaper: true });
  expect(numbersOn(await pagesOf(await desk.get(address)))).toEqual(
    [2, 5].map((card) => sheetNumber(cardNumber(card))),
  );
  const blank = await pagesOf(await desk.get(`${address}?blank=2`));
  expect(blank.map((page) => page.slice(0, 4).map(([, text]) => text))).toEqual(
    Array.from({ length: 2 }, () => ['Number', 'Number', 'Check digits', 'Check digits']),
  );
  expect((await desk.get(`${address}?blank=501`)).refusal).toBe('sheets-out-of-range');
  const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
  expect((await facilitator.get(`${address}?blank=1`)).refusal).toBe('not-allowed');
  await hall.seal();
  expect((await desk.get(`${address}?blank=1`)).refusal).toBe('voting-closed');
});

test('[Y11] nothing on a sheet opens a card, and below the part that is torn off nothing says whose it is', async () => {
  const hall = await openHall({ cards: 3 });
  const pages = await pagesOf(await staff(hall, 'desk').get(`${address}?from=1&to=3`));
  const secrets = (await printedCards(hall)).flatMap(({ code, url }) => [code, url, url.split('#')[1] ?? '']);
  for (const page of pages) {
    expect(secrets.filter((secret) => textOf(page).includes(secret))).toEqual([]);
    expect(page.some(([tag, text]) => tag === 'Figure' && /QR/.test(text))).toBe(false);
  }
  // Of all that is on two sheets, only the number differs.
  const [one, other] = pages.map((page) => page.filter(([, text]) => !/^\d+-\d\d$/.test(text)));
  expect(one).toEqual(other);
});

test('[Y11, C11] the sheet of a group’s card leaves its own project out, and keeps the numbers of the others', async () => {
  const hall = await openHall({ cards: 1, rules: { ownBid: 'abstain' } });
  const officer = staff(hall, 'officer');
  const made = await officer.post('/api/events/1/cards', {
    count: 0,
    teams: [{ bid: 2, cards: 1 }],
  });
  const { from } = made.value<{ from: number }>();
  const rowsOn = (page: readonly TaggedText[] = []) =>
    page.filter(([, text]) => /^Bid \d/.test(text)).map(([, text]) => text);
  const [everybody, group] = await pagesOf(await officer.get(`${address}?from=1&to=${from}`));
  expect(rowsOn(everybody)).toEqual(['Bid 1', 'Bid 2', 'Bid 3']);
  expect(rowsOn(group)).toEqual(['Bid 1', 'Bid 3']);
  expect(textOf(group)).toMatch(/^3\nBid 3$/m);
});

test('[L6] a sheet is in the language of whoever prints it', async () => {
  const hall = await openHall({ cards: 1, practice: true });
  const cookie = hall.cookie('desk').then((desk) => `${desk}; language=en-XA`);
  const strange = new HttpClient(hall.localUrl, { Cookie: cookie });
  for (const asked of ['from=1&to=1', 'blank=1&large=yes']) {
    const [page = []] = await pagesOf(await strange.get(`${address}?${asked}`));
    const data = new Set(['Hall · Here · Today', 'Bid 1', 'Bid 2', 'Bid 3']);
    const unsaid = page.filter(([, text]) => !data.has(text) && /\p{L}{2}/u.test(outsideBrackets(text)));
    expect(unsaid).toEqual([]);
  }
});
