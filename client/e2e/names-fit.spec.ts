import { expect } from '@playwright/test';
import { scriptSpecimens } from '../scenes/gallery/script-specimens.ts';
import { specimens } from '../scenes/gallery/specimens.ts';
import type { FitLimits } from '../scenes/testing/fit-faults.ts';
import type { lookAtAll } from '../scenes/testing/look-at-all.ts';
import type { missingLetters } from '../scenes/testing/missing-letters.ts';
import { bringFonts, lettersNotBrought, useBroughtFonts } from './brought-fonts.ts';
import { serveDevPages, type DevPages } from './dev-pages.ts';
import { test } from './journey.ts';

// In turn, so that the pages are prepared once and not by each worker.
test.describe.configure({ mode: 'default' });

let pages: DevPages;
test.beforeAll(async () => {
  pages = await serveDevPages(test.info().outputPath('vite'));
});
test.afterAll(() => pages.close());

const shown = [...specimens, ...scriptSpecimens].map(({ name }) => name);
const letters = [...new Set(scriptSpecimens.flatMap(({ book }) => [...JSON.stringify(book)]))].join('');

test('[V9] every letter of these names has its glyph, in a typeface that the test brings', async ({
  page,
}) => {
  await bringFonts(page);
  await page.goto(`${pages.url}scenes/gallery/index.html`);
  await useBroughtFonts(page, letters);
  const missing = await page.evaluate(
    async ({ from, text }) => {
      const module = (await import(from)) as { missingLetters: typeof missingLetters };
      return module.missingLetters(text);
    },
    { from: `${pages.url}scenes/testing/missing-letters.ts`, text: letters },
  );
  expect(missing).toEqual([]);
  expect(lettersNotBrought(letters)).toEqual([]);
  expect(lettersNotBrought('\u{1680}a')).toEqual(['\u{1680}']);
});

/** The smallest, where least fits. The others take three minutes more: `EVERY_SIZE=1 npm test -- --only journeys` looks at them too. */
const sizes = [
  [1024, 768],
  ...(process.env['EVERY_SIZE'] === '1'
    ? ([
        [3840, 2160],
        [1920, 1080],
        [1280, 720],
      ] as const)
    : []),
] as const;

for (const [width, height] of sizes) {
  test(`[V9] names of every script and length stand whole in every scene, ${width} by ${height}`, async ({
    page,
  }) => {
    // Hundreds of scenes are drawn and measured: on a busy machine that takes minutes.
    test.setTimeout(1_200_000);
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

test('[V9] a list that no size holds turns its pages by itself, and says which one is shown', async ({
  page,
}) => {
  await page.clock.install();
  // Time goes on only when this journey says so: a busy machine would see pages turned before it looked.
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${pages.url}scenes/gallery/index.html#long-thanks-30`);
  const rows = page.getByRole('listitem');
  const label = page.getByRole('status').filter({ hasText: 'Page' });
  await expect(label).toHaveText(/^Page 1 of \d+$/);
  const count = Number((await label.textContent())?.split(' of ')[1]);
  const seen: string[] = [];
  for (let turn = 1; turn <= count; turn += 1) {
    await expect(label).toHaveText(`Page ${turn} of ${count}`);
    seen.push(...(await rows.allTextContents()));
    // A page with ten rows stays for twelve seconds; the animation of turning is a cut here.
    await page.clock.runFor(1200 * Math.max(7, Math.ceil(30 / count)));
  }
  await expect(label).toHaveText(`Page 1 of ${count}`);
  expect(new Set(seen).size).toBe(30);
});

test('[V12] a screen that is loaded while a list stands opens on the page that the others show', async ({
  page,
}) => {
  await page.clock.install();
  await page.setViewportSize({ width: 1024, height: 768 });
  const label = page.getByRole('status').filter({ hasText: 'Page' });
  await page.goto(`${pages.url}scenes/gallery/index.html#order-30-later`);
  await expect(label).toHaveText(/^Page 2 of \d+$/);
});
