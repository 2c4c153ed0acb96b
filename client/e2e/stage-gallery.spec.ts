import { expect, test, type Page } from '@playwright/test';
import { specimens, type Specimen } from '../scenes/gallery/specimens.ts';
import { sceneOf } from '../scenes/scene.ts';
import { serveDevPages, type DevPages } from './dev-pages.ts';
import { checkPage } from './phones.ts';

// In turn, so that the pages are prepared once and not by each worker.
test.describe.configure({ mode: 'default' });

let pages: DevPages;
test.beforeAll(async () => {
  pages = await serveDevPages(test.info().outputPath('vite'));
});
test.afterAll(() => pages.close());

/** One of each kind of scene: what axe reads does not change with the number of projects. */
const kinds = new Map(specimens.map((specimen) => [sceneOf(specimen.view).kind, specimen]));

/** Looks at each specimen in turn; the page is loaded once. */
async function each(
  page: Page,
  gallery: 'scenes' | 'facilitator',
  shown: Iterable<Specimen>,
  look: () => Promise<void>,
): Promise<void> {
  // There is no server behind a gallery: what a scene would ask it is not known here.
  await page.route('**/api/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${pages.url}${gallery}/gallery/index.html`);
  for (const { name } of shown)
    await test.step(name, async () => {
      await page.evaluate((hash) => location.assign(hash), `#${name}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look();
    });
}

test('axe finds nothing to mend in any scene, where letters are smallest', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await each(page, 'scenes', kinds.values(), () => checkPage(page));
});

for (const width of [360, 1366]) {
  test(`the facilitator’s screen at every moment of the day, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await each(page, 'facilitator', kinds.values(), () => checkPage(page));
  });
}

test('the facilitator’s screen never scrolls sideways, down to 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await each(page, 'facilitator', specimens, async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
