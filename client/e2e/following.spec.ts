import { expect, type BrowserContext, type Page } from '@playwright/test';
import { recommendedRules, type Rules } from '../../domain/event/rules/rules.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { expectDelivery, newPhone, openProject, score } from './phones.ts';

let hall: Hall;
let phone: BrowserContext;
let page: Page;
test.beforeEach(async ({ browser }) => {
  phone = await newPhone(browser);
  page = await phone.newPage();
});
test.afterEach(async () => {
  await phone.close();
  await hall.close();
});

const rankedByPlaces: Partial<Rules> = {
  ballot: { type: 'ranking', places: 3 },
  blanks: { kind: 'left-out', leastScorersPercent: 0 },
  allocation: { ...recommendedRules.allocation, by: 'total' },
};

async function open(setup: Parameters<typeof Hall.open>[0] = {}): Promise<void> {
  hall = await Hall.open(setup);
  await hall.openVoting();
  await hall.call(1);
  await page.goto(hall.card(1).url);
  await page.getByRole('link', { name: 'Go to the projects' }).click();
  await expect(title()).toHaveText(hall.name(1));
}

const title = () => page.getByRole('heading', { level: 1 });
const follow = () => page.getByRole('switch', { name: 'Follow the hall' });

test('[W19] a phone that missed a score follows all the same, and the last call opens what was missed', async () => {
  await open();
  await hall.call(2);
  await expect(title()).toHaveText(hall.name(2));
  await score(page, 4);
  for (const bid of [3, 4]) {
    await hall.call(bid);
    await expect(title()).toHaveText(hall.name(bid));
  }
  await hall.ask({ type: 'start-last-call' });
  await expect(title()).toHaveText('Your scores');
  await expect(page.getByRole('heading', { name: '3 projects without a score' })).toBeVisible();
  expect(hall.ballots()).toEqual([[[2, 4]]]);
});

test('[W19] nobody is taken away whose keyboard is inside a project; the switch says so, and goes', async () => {
  await open();
  await expect(follow()).toHaveCount(0);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await hall.call(2);
  await expect(page.getByRole('status').filter({ hasText: `Now: ${hall.name(2)}` })).toBeVisible();
  await expect(follow()).not.toBeChecked();
  await expect(title()).toHaveText(hall.name(1));
  await hall.call(3);
  await expect(page.getByText(`Now: ${hall.name(3)}`)).toBeVisible();
  await expect(title()).toHaveText(hall.name(1));
  await follow().press('Enter');
  await expect(title()).toHaveText(hall.name(3));
  await expect(follow()).toHaveCount(0);
});

test('[W19] who switches it off stays, and goes when it is on again', async () => {
  await open();
  await page.getByRole('link', { name: 'All projects' }).click();
  await page.getByRole('link', { name: hall.name(4) }).click();
  await follow().click();
  await expect(follow()).not.toBeChecked();
  await hall.call(2);
  await expect(page.getByText(`Now: ${hall.name(2)}`)).toBeVisible();
  await expect(title()).toHaveText(hall.name(4));
  await follow().click();
  await expect(title()).toHaveText(hall.name(2));
});

test('[W19] a phone that was put aside at a project of long ago goes where the hall is', async () => {
  await open();
  await hall.call(2, 3);
  await openProject(page, hall, 1);
  await expect(title()).toHaveText(hall.name(1));
  await page.reload();
  await expect(title()).toHaveText(hall.name(3));
});

/** A thumb that was on its way comes down in the moment when something else has come to stand there. */
async function tapAsSoonAs(change: () => Promise<unknown>, selector: string): Promise<void> {
  const tapped = page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        const look = (): void => {
          const target = document.querySelector(wanted);
          if (target === null) return void requestAnimationFrame(look);
          const { left, top, width, height } = target.getBoundingClientRect();
          const at = { clientX: left + width / 2, clientY: top + height / 2 };
          const inFront = document.elementFromPoint(at.clientX, at.clientY);
          for (const hit of [target, inFront])
            hit?.dispatchEvent(
              new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...at }),
            );
          done();
        };
        look();
      }),
    selector,
  );
  await change();
  await tapped;
}

test('[W20] a tap that was meant for the project before does not score the next one', async () => {
  await open();
  await tapAsSoonAs(() => hall.call(2), '[data-project="2"] input[value="4"]');
  await expect(title()).toHaveText(hall.name(2));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await score(page, 3);
  await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([[[2, 3]]]);
});

test('[W20] the second of two quick taps does not open the project that has come under the thumb', async () => {
  await open();
  await hall.call(2);
  await expect(title()).toHaveText(hall.name(2));
  await tapAsSoonAs(() => score(page, 3), '[data-project="2"] a[data-project="1"]');
  await expectDelivery(page, 'Received');
  await expect(title()).toHaveText(hall.name(2));
  await page.getByRole('link', { name: `Next without a score: ${hall.name(1)}` }).click();
  await expect(title()).toHaveText(hall.name(1));
});

test('[W20] a key that moves the list under the thumb opens nothing', async () => {
  await open();
  await page.setViewportSize({ width: 320, height: 400 });
  await page.getByRole('link', { name: 'All projects' }).click();
  await expect(title()).toHaveText('Today’s projects');
  const row = page.getByRole('listitem').getByRole('link', { name: hall.name(4) });
  await expect(page.locator('li[data-project="4"]')).not.toHaveCSS('pointer-events', 'none');
  const tapped = page.evaluate(
    () =>
      new Promise<void>((done) => {
        const tap = (): void => {
          const target = document.querySelector('li[data-project="4"] a');
          const { left = 0, top = 0 } = target?.getBoundingClientRect() ?? {};
          const at = { clientX: left + 5, clientY: top + 5, detail: 1, bubbles: true, cancelable: true };
          target?.dispatchEvent(new MouseEvent('click', at));
          done();
        };
        addEventListener('scroll', () => setTimeout(tap), { once: true });
      }),
  );
  await page.keyboard.press('End');
  await tapped;
  await expect(title()).toHaveText('Today’s projects');
  await row.click();
  await expect(title()).toHaveText(hall.name(4));
});

test('[W20] an order that changed under the thumb moves no other project', async () => {
  await open({ rules: { ...rankedByPlaces, opening: 'all-at-once' } });
  for (const bid of [1, 2]) {
    await openProject(page, hall, bid);
    await page.getByRole('button', { name: /^Make it my/ }).click();
  }
  await page.goto(`${hall.url}/join/${hall.event}?page=review`);
  const lower = page.getByRole('button', { name: `Move ${hall.name(1)} lower` });
  await tapAsSoonAs(() => lower.click(), 'li:first-child[data-project="2"] [data-act="out"]');
  await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([
    [
      [1, 2],
      [2, 1],
    ],
  ]);
});
