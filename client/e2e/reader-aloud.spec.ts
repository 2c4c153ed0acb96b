import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { expectDelivery, score, usualPhone } from './phones.ts';

// The page's own policy lets no foreign script in, and the reader is one.
test.use({ bypassCSP: true, viewport: usualPhone });

let hall: Hall;
test.beforeEach(async () => {
  hall = await Hall.open({ bids: 2 });
});
test.afterEach(() => hall.close());

const readerFile = fileURLToPath(
  new URL('../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js', import.meta.url),
);

/** Begins to listen to what a screen reader says of the page by itself. */
async function listen(page: Page): Promise<void> {
  const source = readFileSync(readerFile, 'utf8');
  await page.route('**/reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: source }),
  );
  await page.addScriptTag({
    type: 'module',
    content: `import { virtual } from '/reader.js';
      await virtual.start({ container: document.body });
      await virtual.clearSpokenPhraseLog();
      document.documentElement.dataset.reader = 'listening';
      globalThis.heard = () => virtual.spokenPhraseLog();`,
  });
  await expect(page.locator('html')).toHaveAttribute('data-reader', 'listening');
}

/** What it has said of itself since, each with how urgently. */
async function heard(page: Page): Promise<string[]> {
  const phrases = await page.evaluate<string[]>('heard()');
  return phrases.filter((phrase) => /^(?:polite|assertive)/.test(phrase));
}

test('a screen reader says once, and politely, what became of the vote, and no countdown interrupts it', async ({
  page,
}) => {
  await hall.openVoting();
  await hall.call(1, 2);
  await page.goto(hall.card(1).url);
  await page.getByRole('link', { name: 'Go to the projects' }).click();
  await listen(page);

  await score(page, 4);
  await expectDelivery(page, 'Received');
  await hall.ask({ type: 'start-last-call' });
  await expect(page.getByText('Last call')).toBeVisible();
  const timer = page.getByRole('timer');
  // A countdown is drawn several times a second and changes each second: none of it may be said.
  for (let seconds = 0; seconds < 3; seconds += 1) {
    const shown = await timer.textContent();
    await expect(timer).not.toHaveText(shown ?? '');
  }

  expect(await heard(page)).toEqual([
    'polite: Your vote is saved here. It is sent as soon as there is a connection.',
    'polite: Everything you marked has been received.',
    expect.stringMatching(/^polite: Last call: voting closes in \d:\d\d$/),
  ]);
});
