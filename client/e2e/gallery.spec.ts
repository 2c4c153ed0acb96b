import { expect, type Page } from '@playwright/test';
import { samplePot, sampleShares } from '../ui/gallery/sample.ts';
import { serveDevPages, type DevPages } from './dev-pages.ts';
import { test } from './journey.ts';
import { checkAxe, checkWidth } from './phones.ts';

// In turn, so that the pages are prepared once and not by each worker.
test.describe.configure({ mode: 'default' });

let pages: DevPages;
test.beforeAll(async () => {
  pages = await serveDevPages(test.info().outputPath('vite'));
});
test.afterAll(() => pages.close());

const screens = [
  { name: 'pieces', query: '' },
  { name: 'pieces in the hall’s colours', query: '?theme=hall' },
  { name: 'phone', query: '?scene=phone' },
];

for (const { name, query } of screens) {
  test(`${name}: axe finds nothing to mend`, async ({ page }) => {
    await open(page, query);
    await checkAxe(page);
  });
}

test('nothing scrolls sideways, from 320 px to 1920', async ({ page }) => {
  await open(page);
  for (const width of [320, 360, 1024, 1920]) {
    await page.setViewportSize({ width, height: 740 });
    await checkWidth(page);
  }
});

test('320 px: every score of every scale is a target of at least 48 by 48, 8 px from the next', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const groups = page
    .getByRole('group')
    .filter({ has: page.getByRole('radio', { name: 'Really needed here' }) });
  await expect(groups).toHaveCount(5);
  for (const group of await groups.all()) {
    const boxes = await Promise.all(
      (await group.getByRole('radio').all()).map((radio) => radio.boundingBox()),
    );
    boxes.forEach((box, index) => {
      expect(box?.width).toBeGreaterThanOrEqual(48);
      expect(box?.height).toBeGreaterThanOrEqual(48);
      const next = boxes[index + 1];
      if (box && next && next.y === box.y) expect(next.x - box.x - box.width).toBeGreaterThanOrEqual(8);
      if (box && next && next.y > box.y) expect(next.y - box.y - box.height).toBeGreaterThanOrEqual(8);
    });
  }
});

test('a score is chosen and cleared from the keyboard, and never hides under the bar', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, '?scene=phone');
  await page.getByRole('radio', { name: '4 of 5, chosen' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '5 of 5, chosen' })).toBeChecked();
  await page.getByRole('button', { name: 'Clear my score' }).press('Enter');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  const next = page.getByRole('button', { name: 'Next project' });
  await next.focus();
  const [button, bar] = [await next.boundingBox(), await page.getByRole('contentinfo').boundingBox()];
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('an act that asks names its consequence, and going back does nothing', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Close voting…' }).click();
  const question = page.getByRole('dialog', { name: 'Close voting now?' });
  await expect(question).toContainText('They cannot change anything afterwards.');
  await question.getByRole('button', { name: 'Go back' }).click();
  await expect(question).toBeHidden();
  await page.getByRole('button', { name: 'Close voting…' }).click();
  await question.getByRole('button', { name: 'Close voting' }).click();
  await expect(page.getByRole('button', { name: 'Closed' })).toBeVisible();
});

test('what is wrong with a form takes focus, and leads to each field', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await page.getByRole('link', { name: 'Enter the pot in pounds, such as 50,000' }).click();
  await expect(page.getByRole('textbox', { name: 'The pot' })).toBeFocused();
});

test('with reduced motion a share is simply there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.getByRole('button', { name: 'Fund the next' }).click();
  const running = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getTiming().duration) > 1).length,
  );
  expect(running).toBe(0);
});

test('[V10] the pot laid on its side is divided as its money is, to the pixel', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const width of [320, 360, 1024]) {
    await page.setViewportSize({ width, height: 740 });
    for (const count of [0, 3, 7]) {
      const shares = sampleShares(count);
      const given = shares.reduce((sum, { amount }) => sum + amount, 0);
      const said = `${shares.length} of them`;
      const jar = page.getByRole('img').and(page.locator('div')).nth([0, 3, 7].indexOf(count));
      const drawn = await jar.evaluate((element) => {
        const pieces = [...element.children].map((piece) => piece.getBoundingClientRect());
        const [first, last] = [pieces[0], pieces.at(-1)];
        const whole = (last?.right ?? 0) - (first?.left ?? 0);
        return {
          shares: pieces.slice(0, -2).map((piece) => piece.width / whole),
          left: (last?.width ?? 0) / whole,
          whole,
        };
      });
      const near = 1 / drawn.whole;
      expect(Math.abs(drawn.left - (samplePot - given) / samplePot), said).toBeLessThan(near);
      drawn.shares.forEach((part, place) =>
        expect(Math.abs(part - (shares[place]?.amount ?? 0) / samplePot), said).toBeLessThan(near),
      );
    }
  }
});

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${pages.url}ui-gallery${query}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
