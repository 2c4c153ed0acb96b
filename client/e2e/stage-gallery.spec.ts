import { expect, type Page } from '@playwright/test';
import { specimens, type Specimen } from '../scenes/gallery/specimens.ts';
import { sceneOf } from '../scenes/scene.ts';
import { serveDevPages, type DevPages } from './dev-pages.ts';
import { test } from './journey.ts';
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

for (const gallery of ['scenes', 'facilitator'] as const) {
  test(`[V10] bars begin at nothing: 2.5 of 5 fills half, in the ${gallery} gallery`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const tallies = specimens.filter(({ name }) => ['tally-8', 'tally-votes', 'pitch-30'].includes(name));
    await each(page, gallery, tallies, async () => {
      const name = new URL(page.url()).hash.slice(1);
      const specimen = tallies.find((shown) => shown.name === name);
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-bar]')].map((bar) => {
          const along = bar.dataset['bar'] === 'tall' ? 'height' : 'width';
          const whole = bar.parentElement;
          if (whole === null) return Number.NaN;
          // Without its foot; and a small copy of the picture is scaled.
          const [outer, room] =
            along === 'height'
              ? [whole.offsetHeight, whole.clientHeight]
              : [whole.offsetWidth, whole.clientWidth];
          const scale = whole.getBoundingClientRect()[along] / outer;
          return bar.getBoundingClientRect()[along] / scale / room;
        }),
      );
      expect(drawn).toHaveLength(specimen?.view.bids.length ?? 0);
      specimen?.view.bids.forEach(([bid], place) =>
        // As near as a pixel of the lowest bar.
        expect(Math.abs((drawn[place] ?? 0) - expected(specimen, bid)), `project ${bid}`).toBeLessThan(0.012),
      );
    });
  });
}

/** Worked out here by itself: an average over the highest score; votes over the round number above the most. */
function expected({ view, book }: Specimen, bid: number): number {
  const [, scorers, total] = view.figures?.find(([of]) => of === bid) ?? [bid, 0, 0];
  if (scorers === 0) return 0;
  return book.rules.ballot.type === 'score' ? total / scorers / 5 : scorers / 100;
}
