import { expect, test } from 'vitest';
import { openPdf, readAloud } from '../../scripts/testing/read-pdf.ts';
import { HttpClient } from '../testing/http-client.ts';
import { outsideBrackets } from '../testing/outside-brackets.ts';
import { TestPrinter } from '../testing/printer.ts';
import { openHall } from '../testing/test-hall.ts';

test('[L6] cards and the volunteers’ page are in the language of whoever prints them', async () => {
  const hall = await openHall({ cards: 2, practice: true });
  expect((await new TestPrinter(hall).begin(1, 2)).status).toBe(200);
  const cookie = hall.cookie('officer').then((officer) => `${officer}; language=en-XA`);
  const strange = new HttpClient(hall.localUrl, { Cookie: cookie });
  for (const file of ['cards.pdf', 'desk-card.pdf']) {
    const { bytes } = await strange.get(`/api/events/1/${file}`);
    const pdf = await openPdf(bytes);
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en-XA' });
    const told = (await readAloud(pdf, 1)).map(([, text]) => text.replaceAll(/\s+/g, ' '));
    expect(told.length).toBeGreaterThan(10);
    // The event with its place and date; codes of cards, and numbers as they are printed.
    const { name, venue, date } = hall.room.book().text;
    const data = new Set([name, [name, venue, date].join(' · ')]);
    const unsaid = told.filter(
      (text) => !data.has(text) && !/^[\dA-Z-]+$/.test(text) && /\p{L}{2}/u.test(outsideBrackets(text)),
    );
    expect([file, unsaid]).toEqual([file, []]);
  }
});
