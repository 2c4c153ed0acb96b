import { expect, test } from '@playwright/test';
import { scriptSpecimens } from '../scenes/gallery/script-specimens.ts';
import { specimens } from '../scenes/gallery/specimens.ts';
import type { FitLimits } from '../scenes/testing/fit-faults.ts';
import type { lookAtAll } from '../scenes/testing/look-at-all.ts';
import { bringFonts, useBroughtFonts } from './brought-fonts.ts';
import { serveDevPages, type DevPages } from './dev-pages.ts';

// In turn, so that the pages are prepared once and not by each worker.
test.describe.configure({ mode: 'default' });

let pages: DevPages;
test.beforeAll(async () => {
  pages = await serveDevPages(test.info().outputPath('vite'));
});
test.afterAll(() => pages.close());

const shown = [...specimens, ...scriptSpecimens].map(({ name }) => name);
const letters = [...new Set(scriptSpecimens.flatMap(({ book }) => [...JSON.stringify(book)]))].join('');

for (const [width, height] of [
  [3840, 2160],
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const) {
  test(`names of every script and length stand whole in every scene, ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // There is no server behind a gallery: what a scene would ask it is not known here.
    await page.route('**/api/**', (route) => route.fulfill({ status: 404 }));
    await bringFonts(page);
    await page.goto(`${pages.url}scenes/gallery/index.html`);
    await useBroughtFonts(page, letters);
    const limits: FitLimits = { margin: 0.05, least: height / 30 };
    const faults = await page.evaluate(
      async ({ from, names, within }) => {
        const module = (await import(from)) as { lookAtAll: typeof lookAtAll };
        return module.lookAtAll(names, within);
      },
      { from: `${pages.url}scenes/testing/look-at-all.ts`, names: shown, within: limits },
    );
    expect(faults).toEqual([]);
  });
}
