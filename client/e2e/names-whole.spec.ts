import { expect, type Page } from '@playwright/test';
import { scriptSpecimens } from '../scenes/gallery/script-specimens.ts';
import type { cutFaults } from '../scenes/testing/fit-faults.ts';
import { bringFonts, useBroughtFonts } from './brought-fonts.ts';
import { serveDevPages, type DevPages } from './dev-pages.ts';
import { test } from './journey.ts';
import { checkWidth } from './phones.ts';

// In turn, so that the pages are prepared once and not by each worker.
test.describe.configure({ mode: 'default' });

let pages: DevPages;
test.beforeAll(async () => {
  pages = await serveDevPages(test.info().outputPath('vite'));
});
test.afterAll(() => pages.close());

const letters = [...new Set(scriptSpecimens.flatMap(({ book }) => [...JSON.stringify(book)]))].join('');
/** The tallest, the longest word, signs over and under the line, and two directions. */
const hardest = ['urdu', 'welsh', 'devanagari', 'mixed'] as const;

for (const script of hardest) {
  test(`[V9] no name is cut on a phone, ${script}`, async ({ page }) => {
    await bringFonts(page);
    for (const [where, type] of [
      ['#people', 'score'],
      ['?project=2#people', 'score'],
      ['?project=2#last-call', 'score'],
      ['#out', 'approval'],
      ['#first-result', 'score'],
      ['#finished', 'score'],
    ] as const) {
      // Another fragment alone would not open the page anew.
      await page.goto('about:blank');
      await page.goto(`${pages.url}attendee/gallery/index.html${where}~${type}~8~${script}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await useBroughtFonts(page, letters);
      await checkWhole(page, `${script} ${where}`);
    }
  });
}

test('[V9] no name is cut on the facilitator’s screen', async ({ page }) => {
  const kinds = ['welcome-1', 'pitch-1', 'tie-4', 'thanks-30', 'news-withdrawn-22'];
  await bringFonts(page);
  await page.route('**/api/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${pages.url}facilitator/gallery/index.html`);
  await useBroughtFonts(page, letters);
  for (const script of hardest)
    for (const kind of kinds) {
      await page.evaluate((hash) => location.assign(hash), `#${script}-${kind}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await checkWhole(page, `${script}-${kind}`);
    }
});

async function checkWhole(page: Page, what: string): Promise<void> {
  await page.evaluate((hand) => (document.documentElement.dataset['arabic'] = hand), 'nastaliq');
  for (const width of [320, 360, 1024]) {
    await page.setViewportSize({ width, height: 740 });
    await checkWidth(page);
    const faults = await page.evaluate(async (from) => {
      const module = (await import(from)) as { cutFaults: typeof cutFaults };
      return module.cutFaults(document.body);
    }, `${pages.url}scenes/testing/fit-faults.ts`);
    expect.soft(faults, `${what} at ${width}`).toEqual([]);
  }
}
