import { expect, type Page, type Route } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkWidth } from './phones.ts';

let hall: Hall;
test.beforeAll(async () => {
  hall = await Hall.open();
});
test.afterAll(() => hall.close());

const sentence = (page: Page) =>
  page.getByText('This phone is too old for this page. The welcome desk can help you vote.');

/** What the page is made of, as this browser gets it. */
const refused: Record<string, (page: Page) => Promise<void>> = {
  'cannot read the first script': (page) => rewrite(page, 'index', (script) => `${script}\nlet it ??!= be;`),
  'cannot read a script that the first one needs': (page) =>
    rewrite(page, 'base', (script) => `${script}\n#`),
  'cannot read the script of its screen': (page) => rewrite(page, 'screen', (script) => `${script}\n#`),
  'lacks what the first script asks for': (page) =>
    rewrite(page, 'index', (script) => `window.notHere.yet();\n${script}`),
  'does not know of modules': async (page) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
    });
    await rewrite(page, '(?!early)', () => '');
  },
};

async function rewrite(page: Page, name: string, change: (script: string) => string): Promise<void> {
  await page.route(new RegExp(`/assets/${name}[^/]*\\.js$`), async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

// A script that is still being rewritten when the sentence stands is nobody's.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

for (const [how, prepare] of Object.entries(refused))
  test(`[W18] a phone that ${how} is told so, and where to go`, async ({ page }) => {
    await prepare(page);
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(hall.card(1).url);
    await expect(sentence(page)).toBeVisible();
    await checkWidth(page);
  });

test('[W18] a browser with its scripts switched off shows the same', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(hall.card(1).url);
  await expect(sentence(page)).toBeVisible();
  await expect(page.locator('noscript p')).toBeVisible();
  await context.close();
});

test('a page whose script does not arrive blames the line and not the phone', async ({ page }) => {
  await page.route(/\/assets\/base[^/]*\.js$/, (route) => route.abort('internetdisconnected'));
  await page.goto(hall.card(1).url);
  await expect(page.getByText('Check that you are on the hall’s Wi-Fi')).toBeVisible();
  await expect(sentence(page)).toBeHidden();
});

test('[W18] a good phone on a slow line never sees that sentence', async ({ page }) => {
  const held: (() => void)[] = [];
  const later = new Promise<void>((go) => held.push(go));
  await page.addInitScript(() => {
    const look = (): void => {
      const box = document.querySelector('.too-old')?.getBoundingClientRect();
      if (box !== undefined && box.height > 0) document.documentElement.dataset['seen'] = 'yes';
      requestAnimationFrame(look);
    };
    look();
  });
  await page.route(/\/assets\/(index|screen)[^/]*\.js$/, async (route) => {
    await later;
    await route.continue();
  });
  await page.goto(hall.card(1).url, { waitUntil: 'commit' });
  await page.locator('.too-old').waitFor({ state: 'attached' });
  // A second of frames, drawn while the page waits for its scripts.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let frames = 0;
        const count = (): void => void ((frames += 1) > 60 ? done() : requestAnimationFrame(count));
        count();
      }),
  );
  held.forEach((go) => go());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today’s rules');
  await expect(page.locator('html'), 'in no frame').not.toHaveAttribute('data-seen');
  await expect(sentence(page)).toHaveCount(0);
});
