/** Rules that cannot be met: an officer hears of each at once, and of what a later change of a bid or the pot does to them. */

import { expect, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage } from './phones.ts';

let hall: Hall;
test.beforeEach(async ({ page }) => {
  hall = await Hall.open({ bids: 4, potPence: 14_000_00 });
  await page.goto(await hall.link('officer'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funds');
});
test.afterEach(async () => {
  await hall.close();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const described = (page: Page, label: string) =>
  expect(page.getByRole('textbox', { name: label, exact: true }));

test('[R18] rules that cannot be met are named at once beside their fields, and again when a bid or the pot changes', async ({
  page,
}) => {
  const event = `${hall.url}/officer?event=${hall.event}`;
  await page.goto(`${event}&part=rules`);
  await page.getByText('More rules').click();
  await page.locator('label', { hasText: 'No, there is' }).click();
  await page.getByRole('textbox', { name: 'At most' }).fill('2000');
  await page.getByRole('textbox', { name: 'Pass mark' }).fill('6');
  await page.getByRole('textbox', { name: 'The pot in parts' }).fill('7000: 1, 2\n6000: 3, 4');
  await page.getByRole('textbox', { name: 'Projects of which only one can be chosen' }).fill('1, 99');
  await page.getByRole('textbox', { name: 'Time for each pitch' }).fill('soon');
  await press(page, 'Save these rules');
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary.getByRole('link')).toHaveCount(5);
  await described(page, 'At most').toHaveAccessibleDescription(/today’s limit for a project/);
  await described(page, 'Pass mark').toHaveAccessibleDescription(/that a project can reach/);
  await described(page, 'The pot in parts').toHaveAccessibleDescription(/add up to the whole pot/);
  await described(page, 'Projects of which only one can be chosen').toHaveAccessibleDescription(/project 99/);
  await described(page, 'Time for each pitch').toHaveAccessibleDescription(/Error/);
  await checkPage(page);

  await page.getByRole('textbox', { name: 'At most' }).fill('14000');
  await page.getByRole('textbox', { name: 'Pass mark' }).fill('4');
  await page.getByRole('textbox', { name: 'The pot in parts' }).fill('7000: 1\n7000: 2, 3, 4');
  await page.getByRole('textbox', { name: 'Projects of which only one can be chosen' }).fill('3, 4');
  await page.getByRole('textbox', { name: 'Time for each pitch' }).fill('3:00');
  await press(page, 'Save these rules');
  await expect(page.getByText('The rules are saved.')).toBeVisible();
  const told = page.getByRole('main').getByText('Today’s rules cannot be met');
  await expect(told).toHaveCount(0);

  await hall.ask({ type: 'remove-bid', bid: 4 });
  await expect(told, 'seen without a reload').toBeVisible();
  await expect(page.getByText('The rules name a project that is not in the list of bids.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Today’s rules/ })).toContainText(
    'Cannot be met',
  );
  await checkPage(page);
  await page.goto(`${hall.url}/officer?do=pot&fund=1&area=1`);
  await page.getByRole('textbox', { name: 'Its pot' }).fill('1000');
  await press(page, 'Save');
  await described(page, 'Its pot').toHaveAccessibleDescription(/Project \d asks for more than £1,000\./);
  await page.getByRole('textbox', { name: 'Its pot' }).fill('15000');
  await press(page, 'Save');
  await expect(page.getByText('Its pot is £15,000.')).toBeVisible();
  for (const part of ['', '&part=import', '&part=order', '&part=links', '&part=people', '&part=words']) {
    await page.goto(`${event}${part}`);
    await expect(told, part).toBeVisible();
    await expect(page.getByText('The parts must add up to the whole pot.'), part).toBeVisible();
  }
  await page.goto(`${hall.url}/check/${hall.event}`);
  const rules = page.getByRole('listitem').filter({ hasText: 'Today’s rules can be met' }).first();
  await expect(rules).toContainText('No-go');
  await expect(rules).toContainText('The parts must add up to the whole pot.');

  // The way to mend leads to the field.
  await page.goto(event);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'The parts must add up' })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'The pot in parts' })).toBeFocused();
});

test('[R22] a score shown early is refused with its reason in plain words, asks why, and says so to everybody', async ({
  page,
}) => {
  await page.goto(`${hall.url}/officer?event=${hall.event}&part=rules`);
  await page.locator('label', { hasText: 'A project’s score once it can no longer change' }).click();
  const first = page.getByRole('textbox', { name: 'A score first appears after this many ballots' });
  await first.fill('3');
  await press(page, 'Save these rules');
  await expect(first).toHaveAccessibleDescription(/single votes could be read from the screen/);
  await first.fill('6');
  await press(page, 'Save these rules');
  const why = page.getByRole('textbox', { name: 'Why so few?' });
  await expect(why).toHaveAccessibleDescription(/Say why/);
  await checkPage(page);
  await why.fill('Eight people live on this street.');
  await press(page, 'Save these rules');
  await expect(page.getByText('The rules are saved.')).toBeVisible();
  await page.goto(`${hall.url}/officer?event=${hall.event}&part=rules`);
  await expect(why).toHaveValue('Eight people live on this street.');
  await expect(page.getByText('Why so few: Eight people live on this street.')).toBeVisible();
});
