import { expect, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage, expectDelivery, newPhone, openProject } from './phones.ts';
import { tabsOfCards } from './voter.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });

const family = ['Mum', 'Ali', 'Bea', 'Cem', 'Dua'];
/** What each of them gives to a project: never the same as the one before. */
const wish = (person: number, bid: number): number => 1 + ((person + bid) % 5);

/** These projects are marked by a thumb that takes its time; for the rest the page presses what is there itself. */
const thumbs = [1, 2, 8, 13, 16, 22];
const selectorOf = (what: string): string => {
  if (what === 'next') return '[data-project] a';
  return /^\d$/.test(what)
    ? `input[type=radio][value="${what}"]`
    : `section button[aria-pressed] >> text="${what}"`;
};

async function tapByThumb(page: Page, taps: readonly string[]): Promise<void> {
  for (const what of taps) {
    await page.clock.fastForward(700);
    await page.locator(selectorOf(what)).click();
  }
}

/** One press after the other, each once the page has drawn what the one before it changed. */
async function tapAtOnce(page: Page, taps: readonly string[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const what of all) {
      const named = Array.from(document.querySelectorAll<HTMLElement>('button[aria-pressed]'));
      const pressed =
        named.find(({ textContent }) => textContent === what) ??
        document.querySelector<HTMLElement>(
          what === 'next' ? '[data-project] a' : `input[type=radio][value="${what}"]`,
        );
      pressed?.click();
      await new Promise((drawn) => setTimeout(drawn));
    }
  }, taps);
}

test('[Y25, Y26] a mother and four children on one phone: 22 projects, two locks, one reload, five right ballots', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 22, rules: { opening: 'all-at-once', locking: true } });
  await hall.openVoting();
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await page.clock.install();
  for (const [place, name] of family.entries()) {
    await page.goto(hall.card(place + 1).url);
    if (place === 0) await page.getByRole('link', { name: 'Go to the projects' }).click();
    if (place === 0) continue;
    await page.getByLabel('Name for this card').fill(name);
    await page.getByRole('button', { name: 'Continue to vote' }).click();
  }
  await page.getByRole('link', { name: 'Dua' }).click();
  await page.getByRole('checkbox', { name: /Change turns with one tap/ }).check();
  await page.getByRole('button', { name: 'Change a name, or remove a card' }).click();
  await page.getByRole('button', { name: 'Give it a name' }).click();
  await page.getByLabel('Name for this card').fill('Mum');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page.getByRole('button', { name: 'Back to the names' }).click();
  await page.getByRole('button', { name: 'Mum' }).click();
  await openProject(page, hall, 1);

  for (let bid = 1; bid <= 22; bid += 1) {
    // The turn and the score of each, and on to the next project.
    const taps = family.flatMap((name, person) => [name, String(wish(person, bid))]);
    if (bid < 22) taps.push('next');
    expect(taps.length, 'at most three taps for each card and project').toBeLessThanOrEqual(
      3 * family.length,
    );
    await (thumbs.includes(bid) ? tapByThumb : tapAtOnce)(page, taps);
    if (bid === 2) await checkPage(page);
    if (bid === 7) await hall.call(1, 2);
    // They are at their own project, and not where the hall is.
    if (bid === 7) await page.getByRole('switch', { name: 'Follow the hall' }).click();
    if (bid === 12) await page.reload();
    if (bid === 15) await hall.call(3);
    if (bid < 22) await expect(title(page)).toHaveText(hall.name(bid + 1));
  }
  await expectDelivery(page, 'Received');
  const right = family.map((_, person) =>
    Array.from({ length: 22 }, (_each, place) => [place + 1, wish(person, place + 1)]),
  );
  await expect
    .poll(() =>
      hall
        .ballots()
        .map((marks) => JSON.stringify(marks))
        .sort(),
    )
    .toEqual(right.map((marks) => JSON.stringify(marks)).sort());
  const tabs = tabsOfCards(hall);
  expect(new Set(tabs.flat()).size, 'no two cards show that they were used on one page').toBe(
    tabs.flat().length,
  );
  await phone.close();
});

test('[C1, B8, S12] a woman’s battery dies: her nine marks are on her husband’s phone, and hers overwrites nothing later', async ({
  browser,
}) => {
  const ballot = { type: 'approval', atLeast: 0, atMost: null } as const;
  const votes = { rule: 'ranked', by: 'votes', borderline: 'skip', passMarkHundredths: null } as const;
  const rules = { ballot, allocation: votes, opening: 'all-at-once' } as const;
  hall = await Hall.open({
    bids: 11,
    rules: { ...rules, blanks: { kind: 'left-out', leastScorersPercent: 0 } },
  });
  await hall.openVoting();
  const [hers, his] = [await newPhone(browser), await newPhone(browser)];
  const choose = (page: Page, bid: number) =>
    page.getByRole('checkbox', { name: hall.name(bid), exact: false });
  const one = await hers.newPage();
  await one.goto(hall.card(1).url);
  await one.getByRole('link', { name: 'Go to the projects' }).click();
  for (let bid = 1; bid <= 9; bid += 1) await choose(one, bid).click();
  await expectDelivery(one, 'Received');
  await hers.setOffline(true);
  await choose(one, 10).click();
  await expectDelivery(one, 'Not sent yet');
  await one.close();

  const two = await his.newPage();
  await two.goto(hall.card(2).url);
  await two.getByRole('link', { name: 'Go to the projects' }).click();
  await two.goto(hall.card(1).url);
  await two.getByLabel('Name for this card').fill('Ayse');
  await two.getByRole('button', { name: 'Continue to vote' }).click();
  await expect(two.getByRole('contentinfo')).toContainText('9 chosen');
  for (let bid = 1; bid <= 9; bid += 1) await expect(choose(two, bid)).toBeChecked();
  await choose(two, 2).click();
  await choose(two, 11).click();
  await expectDelivery(two, 'Received');
  const later = hall.ballots();
  expect(later).toEqual([[1, 3, 4, 5, 6, 7, 8, 9, 11].map((bid) => [bid, 1])]);

  await hers.setOffline(false);
  const revived = await hers.newPage();
  await revived.goto(`${hall.url}/join/${hall.event}`);
  await expect(title(revived)).toHaveText('This card is now open on another phone');
  expect(hall.ballots()).toEqual(later);
  await revived.getByRole('button', { name: 'Use this phone again' }).click();
  await expect(title(revived)).toHaveText('Two different votes');
  expect(hall.ballots(), 'nothing is overwritten unasked').toEqual(later);
  await revived.getByRole('button', { name: 'Keep the vote that counts now' }).click();
  await expect(choose(revived, 11)).toBeChecked();
  await expect(choose(revived, 10)).not.toBeChecked();
  expect(hall.ballots()).toEqual(later);
  for (const context of [hers, his]) await context.close();
});
