import { expect, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage } from './phones.ts';
import { bigButton, openRole } from './stage.ts';
import { vote } from './voter.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

/** A laptop, the same at a zoom of 200%, a phone on its side, the smallest phone, and the one that most people hold. */
const sizes = [
  { width: 1024, height: 768 },
  { width: 683, height: 384 },
  { width: 740, height: 360 },
  { width: 320, height: 568 },
  { width: 360, height: 740 },
];

/** The next act has the focus, and all of it is in sight at every size. */
async function checkInSight(lead: Page): Promise<void> {
  for (const size of sizes) {
    await lead.setViewportSize(size);
    const where = await bigButton(lead).evaluate((button) => {
      const { top, bottom, left, right } = button.getBoundingClientRect();
      return {
        focused: document.activeElement === button,
        inSight: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      };
    });
    expect(where, `${size.width} × ${size.height}: ${await bigButton(lead).textContent()}`).toEqual({
      focused: true,
      inSight: true,
    });
  }
}

const asks = ['Open voting', 'Close voting now', 'Seal the count'];

/** From now on each text that a live region holds is noted; what stood there before is not news. */
async function listen(lead: Page): Promise<void> {
  await lead.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [role=alert]'),
      );
      for (const region of new Set(regions)) if (region?.textContent) said.push(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

const heard = (lead: Page): Promise<string[]> =>
  lead.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));

test('[ST15] a whole event by keyboard: the focus stays on the next act, which is in sight, and each state is said once', async ({
  browser,
}) => {
  test.slow();
  hall = await Hall.open({ bids: 3 });
  const lead = await openRole(browser, hall, 'facilitator', sizes[0] ?? { width: 1024, height: 768 });
  await expect(bigButton(lead)).toContainText('Open the doors');
  for (let tabs = 0; tabs < 12 && !(await isFocused(lead)); tabs += 1) await lead.keyboard.press('Tab');
  await listen(lead);

  const steps: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    const label = (await bigButton(lead).locator('span').first().textContent()) ?? '';
    if (label === 'Sign the results') break;
    steps.push(label);
    await expect(bigButton(lead)).toBeEnabled();
    await checkInSight(lead);
    if (label === 'Start the last call')
      for (const number of [1, 2])
        await vote(
          hall,
          hall.card(number),
          [1, 2, 3].map((bid) => [bid, 6 - bid - number] as const).filter(([, mark]) => mark > 0),
        );
    await heard(lead);
    await lead.keyboard.press(step % 2 === 0 ? 'Enter' : 'Space');
    if (asks.includes(label)) await answer(lead);
    await expect(bigButton(lead)).not.toContainText(label);
    const heading = (await lead.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const said: string[] = [];
    await expect
      .poll(
        async () => said.push(...(await heard(lead))) > 0 && said.some((text) => text.startsWith(heading)),
      )
      .toBe(true);
    expect(
      said.filter((text) => text.startsWith(heading)),
      `after ${label}`,
    ).toHaveLength(1);
  }
  expect(steps.length).toBeGreaterThan(14);
  await checkPage(lead);
});

async function isFocused(lead: Page): Promise<boolean> {
  return bigButton(lead).evaluate((button) => document.activeElement === button);
}

/** The dialog gives the focus to the words that do it, or lets them be reached. */
async function answer(lead: Page): Promise<void> {
  const yes = lead.getByRole('dialog').getByRole('button').first();
  await expect(yes).toBeEnabled();
  await expect(yes).toBeFocused();
  await lead.keyboard.press('Enter');
  await expect(lead.getByRole('dialog')).toHaveCount(0);
}

/** A key on the button that has this name, as somebody presses who sees no pointer. */
async function pressByKey(page: Page, within: 'page' | 'dialog', name: string | RegExp): Promise<void> {
  const scope = within === 'page' ? page : page.getByRole('dialog');
  const button = scope.getByRole('button', { name });
  await expect(button).toBeEnabled();
  await button.focus();
  await page.keyboard.press('Enter');
}

/** Somewhere on the page, and not at its very top. */
async function expectFocusKept(page: Page): Promise<void> {
  const kept = () =>
    page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);
  await expect.poll(kept, 'the focus is on something').toBe(true);
}

test('what takes its own button away does not take the focus: projects, desk, officer', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 2 });
  await hall.openVoting();
  const lead = await openRole(browser, hall, 'facilitator', { width: 1024, height: 768 });
  const name = hall.name(1);
  const row = lead.getByRole('listitem').filter({ hasText: name });
  await row.locator('summary').focus();
  await lead.keyboard.press('Enter');
  await pressByKey(lead, 'page', 'Not here: leave out');
  await pressByKey(lead, 'dialog', 'Leave it out');
  await expect(row.getByRole('button', { name: 'Put it back' })).toBeVisible();
  await expect(row.locator('summary'), 'the project that it was about').toBeFocused();

  const desk = await (await browser.newContext()).newPage();
  await desk.goto(await hall.link('desk'));
  await expect(desk.getByLabel('Number on the voting card')).toBeFocused();
  await desk.keyboard.type('2');
  await desk.keyboard.press('Enter');
  await pressByKey(desk, 'page', 'Cancel this card');
  await expectFocusKept(desk);
  await pressByKey(desk, 'page', 'Cancel it only');
  await expect(desk.getByRole('region', { name: 'Answer' })).toContainText('Cancelled');
  await expect(desk.getByLabel('Number on the voting card'), 'for the next number').toBeFocused();

  const officer = await (await browser.newContext()).newPage();
  await officer.goto(await hall.link('officer'));
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Funds');
  await officer.goto(`${hall.url}/officer?event=${hall.event}&part=people`);
  await officer.getByRole('button', { name: 'Typed in sheets' }).first().focus();
  await officer.keyboard.press('Enter');
  await pressByKey(officer, 'dialog', 'Typed in sheets');
  await expect(officer.getByText(/^It is noted that/)).toBeVisible();
  await expectFocusKept(officer);
});
