import { expect, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage, checkWidth, usualPhone } from './phones.ts';

const nasty = '<script>alert(1)</script>';
const words = [{ name: nasty, organisation: '"><img src=x onerror=alert(2)> & Sons' }];
/** The result is asked for before the hall has seen it, and refused. */
const notTold = /409 \(Conflict\)/;
let hall: Hall;
test.afterEach(() => hall.close());

const publicAddresses = (event: number): readonly string[] => [
  `/events/${event}`,
  '/funds/1',
  `/privacy/${event}`,
  `/privacy/${event}?for=children`,
  '/accessibility',
];

/** Whatever the browser complains of, a style that the policy forbids included. */
function complaintsOf(page: Page): string[] {
  const said: string[] = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && !notTold.test(message.text()) && said.push(message.text()),
  );
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  return said;
}

test('[W35] public pages and a phone’s first words are there with scripts switched off', async ({
  browser,
}) => {
  hall = await Hall.open({ words });
  await hall.openVoting();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: usualPhone });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const { text, rulesSentences } = await bookOf(page, hall);

  await page.goto(`${hall.url}/events/${hall.event}`);
  await expect(page).toHaveTitle(`${text.name} · Decision Day`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', new RegExp(text.venue));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.name);
  await expect(page.getByText(nasty, { exact: true })).toBeVisible();
  await expect(page.getByText('This phone is too old')).toBeHidden();
  // Styled as with its script: the projects' list has no bullets.
  await expect(page.getByRole('listitem').filter({ hasText: nasty })).toHaveCSS('list-style-type', 'none');
  await checkWidth(page);

  for (const address of [`/join/${hall.event}`, '/']) {
    await page.goto(`${hall.url}${address}`);
    for (const sentence of rulesSentences) await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText(nasty)).toBeVisible();
    await expect(page.getByText('This phone is too old')).toBeVisible();
    await checkWidth(page);
  }

  await hall.call(...hall.room.state.order);
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.tellEverything();
  await page.goto(`${hall.url}/events/${hall.event}?what-happened`);
  await expect(page.getByText('Step 1 of')).toBeVisible();
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(page.getByText('Step 2 of')).toBeVisible();
  await checkWidth(page);
  await page.goto(`${hall.url}/funds/1`);
  await expect(page.getByRole('row', { name: text.name })).toContainText('Provisional');
  await expect(page.getByRole('heading', { name: 'The pots, drawn' })).toBeVisible();
  // Axe needs a script of its own.
  const read = await browser.newPage({ viewport: usualPhone });
  for (const address of publicAddresses(hall.event)) {
    for (const who of [page, read]) await who.goto(`${hall.url}${address}`);
    await checkWidth(page);
    for (const viewport of [usualPhone, { width: 1366, height: 768 }]) {
      await read.setViewportSize(viewport);
      await checkPage(read);
    }
  }
  await page.goto(`${hall.url}/events/${hall.event}`);
  await expect(page.getByRole('heading', { name: 'Not chosen this time' })).toBeVisible();
  await expect(page.getByText(/^Check code: /)).toBeVisible();
  expect(complaints).toEqual([]);
  await read.close();
  await context.close();
});

test('[W35] the page itself takes the place of its first words, once', async ({ page }) => {
  hall = await Hall.open({ words });
  await hall.openVoting();
  const complaints = complaintsOf(page);
  const held: (() => void)[] = [];
  const later = new Promise<void>((go) => held.push(go));
  await page.route(/\/assets\/.*\.(?:js|css)$/, async (route) => {
    await later;
    await route.continue();
  });
  await page.setViewportSize(usualPhone);
  await page.goto(`${hall.url}/join/${hall.event}`, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Welcome to /);
  await expect(page.getByText(nasty)).toBeVisible();
  held.forEach((go) => go());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today’s rules');
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.locator('#first')).toHaveCount(0);
  await page.goto(`${hall.url}/events/${hall.event}`);
  await expect(page.locator('#first')).toHaveCount(0);
  await expect(page.getByRole('main')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('[W36] whoever reads the first words goes on reading when the page is there, and says when to go on', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 22 });
  await hall.openVoting();
  const context = await browser.newContext({ viewport: usualPhone, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const held: (() => void)[] = [];
  const later = new Promise<void>((go) => held.push(go));
  await page.route(/\/assets\/(?!early).*\.js$/, async (route) => {
    await later;
    await route.continue();
  });
  await page.goto(`${hall.url}/join/${hall.event}`, { waitUntil: 'commit' });
  const last = page.getByText(hall.name(22), { exact: true });
  await expect(page.getByText('This page is still loading.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await last.scrollIntoViewIfNeeded();
  held.forEach((go) => go());
  const goOn = page.getByRole('button', { name: 'The page has loaded. Go on' });
  await expect(goOn).toBeVisible();
  await expect(last).toBeInViewport();
  await checkWidth(page);
  await goOn.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today’s rules');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.locator('#first')).toHaveCount(0);
  await context.close();
});

async function bookOf(page: Page, { url, event }: Hall) {
  const answer = await page.request.get(`${url}/api/events/${event}/book`);
  const { value } = (await answer.json()) as {
    value: {
      readonly text: { readonly name: string; readonly venue: string };
      readonly rulesSentences: string[];
    };
  };
  return value;
}
