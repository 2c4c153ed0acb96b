import { expect, test, type Page } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { Hall } from './hall.ts';

/**
 * How many pixels of the picture stand for one of CSS. Paper is printed at 300 dots an inch, where a few cards are
 * looked at; read from further away the picture has half of that.
 */
const scales = [
  { name: '300 dpi', cards: 3, deviceScaleFactor: 300 / 96 },
  { name: 'half of it', cards: 12, deviceScaleFactor: 150 / 96 },
];

async function openSheets(hall: Hall, page: Page, range: string): Promise<void> {
  await page.goto(hall.link('desk'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome desk');
  await page.goto(`${hall.url}/desk/${hall.event}?print=${range}`);
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
    await hall.cancel(2);
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
