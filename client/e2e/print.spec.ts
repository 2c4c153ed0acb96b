import { expect, type Page } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { cardNumber } from '../../domain/ids.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize } from './phones.ts';

/**
 * How many pixels of the picture stand for one of CSS. Paper is printed at 300 dots an inch, where a few cards are
 * looked at; read from further away the picture has half of that.
 */
const scales = [
  { name: '300 dpi', cards: 3, deviceScaleFactor: 300 / 96 },
  { name: 'half of it', cards: 12, deviceScaleFactor: 150 / 96 },
];

async function openPrinting(hall: Hall, page: Page, range: string): Promise<void> {
  await page.goto(await hall.link('officer'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funds');
  await page.goto(`${hall.url}/officer?event=${hall.event}&part=cards&print=${range}`);
}

/** Cards of practice are shown at once, those of a real event once an officer says so. */
async function openSheets(hall: Hall, page: Page, range: string): Promise<void> {
  await openPrinting(hall, page, range);
  if (!hall.room.state.practice) await page.getByRole('button', { name: /^Show .* to print$/ }).click();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled();
  await page.emulateMedia({ media: 'print' });
}

/** What a camera reads of it; null when it reads nothing. */
function decode(picture: Buffer): string | null {
  const { data, width, height } = PNG.sync.read(picture);
  return jsqr.default(new Uint8ClampedArray(data), width, height)?.data ?? null;
}

for (const { name, cards: made, deviceScaleFactor } of scales) {
  test(`every card on the printed sheets leads to itself, at ${name}`, async ({ browser }) => {
    const hall = await Hall.open({ cards: made, practice: true });
    const page = await browser.newPage({ deviceScaleFactor, viewport: { width: 794, height: 1123 } });
    await hall.cancel(cardNumber(2));
    await openSheets(hall, page, `1-${made}`);
    const standing = hall.cards.filter(({ number }) => number !== 2);
    const cards = page.getByRole('article');
    await expect(cards, 'a cancelled card is not printed').toHaveCount(standing.length);
    for (const [place, card] of standing.entries()) {
      const printed = cards.nth(place);
      await expect(printed).toContainText(String(card.number).padStart(3, '0'));
      await expect(printed).toContainText(card.code);
      await expect(printed).toContainText('Northfields decides');
      await expect(printed, 'practice is marked on paper').toContainText('Practice: does not count');
      await expect(printed, 'where to type it').toContainText(new URL(hall.url).host);
      expect(decode(await printed.screenshot())).toBe(card.url);
    }
    await page.close();
    await hall.close();
  });
}

test('ten cards fill a sheet of A4 and not a hair more', async ({ page }) => {
  const hall = await Hall.open({ cards: 21 });
  await openSheets(hall, page, '1-21');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  const box = await page.getByRole('region', { name: 'Sheet 1' }).boundingBox();
  const millimetre = 96 / 25.4;
  expect(box?.width).toBeCloseTo(190 * millimetre, 0);
  expect(box?.height).toBeLessThanOrEqual(277 * millimetre);
  await hall.close();
});

test('[S10, S11] an officer is shown cards until they are printed, and prints again with new codes', async ({
  page,
}) => {
  const hall = await Hall.open({ cards: 12 });
  await openPrinting(hall, page, '1-12');
  const show = page.getByRole('button', { name: 'Show 12 cards to print' });
  await expect(show).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await checkAtEverySize(page);
  await show.click();
  await expect(page.getByRole('article')).toHaveCount(12);
  await expect(page.getByText('Shown to you for 30 more minutes.')).toBeVisible();
  const first = page.getByRole('article').first();
  await expect(first).toContainText(hall.card(1).code);
  await checkAtEverySize(page);
  await page.reload();
  await expect(first, 'a page that is loaded again goes on').toContainText(hall.card(1).code);

  await page.getByRole('button', { name: 'They are printed' }).click();
  await expect(page.getByText('12 cards are printed')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(hall.card(1).code);
  await expect(page.getByRole('button'), 'nothing to press by mistake').toHaveText(['Back']);
  await checkAtEverySize(page);

  await page.goto(`${hall.url}/officer?event=${hall.event}&part=cards&print=1-1`);
  await expect(page.getByRole('heading', { name: 'This card was printed before' })).toBeVisible();
  await checkAtEverySize(page);
  await page.getByRole('button', { name: 'The old cards are destroyed: print again' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(first).not.toContainText(hall.card(1).code);
  await page.goBack();
  await hall.close();
});
