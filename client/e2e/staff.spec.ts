import { expect } from '@playwright/test';
import { Hall, passPhrase } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize, checkPage } from './phones.ts';
import { bigButton, press } from './stage.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

test('a volunteer says who they are, leads to the end, and two people sign on that one screen', async ({
  page,
}) => {
  hall = await Hall.open({ cards: 1, bids: 2 });
  await hall.officer('Amina Yusuf');
  await hall.openVoting();
  await hall.call(1, 2);
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.tellEverything();

  await page.goto(await hall.unopenedLink('facilitator'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who are you?');
  await checkAtEverySize(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Type your name')).toBeVisible();
  await page.getByLabel('Your name').fill('Gareth Pugh');
  await page.getByRole('button', { name: 'Continue' }).click();

  await press(page, 'Thank every group');
  await expect(bigButton(page)).toContainText('Sign the results');
  await bigButton(page).click();
  const dialog = page.getByRole('dialog');
  const officer = dialog.getByRole('button', { name: 'Sign as the officer' });
  await expect(dialog).toContainText('May sign as the officer: Amina Yusuf.');
  await dialog.getByLabel('The officer’s sign-in name').fill('amina yusuf');
  await dialog.getByLabel('The officer’s pass-phrase').fill('a wrong guess at it');
  await officer.click();
  await expect(dialog).toContainText('This name and pass-phrase do not match.');
  await dialog.getByLabel('The officer’s pass-phrase').fill(passPhrase);
  await checkPage(page);
  await officer.click();
  const second = dialog.getByRole('button', { name: 'Sign as the second person' });
  await second.click();
  await expect(dialog).toContainText('Choose how the second person signs');
  await dialog.getByLabel('By name alone').check();
  await dialog.getByRole('combobox').selectOption('Gareth Pugh (facilitator)');
  await second.click();
  await expect(dialog).toContainText('The second person must confirm here that they sign');
  await dialog.getByLabel('I am Gareth Pugh. I compared the check code, and I sign.').check();
  await second.click();
  await expect(dialog).toHaveCount(0);
  expect(hall.room.state.stage).toBe('signed');
  await expect(page.getByText('The second signature is named, not proven.')).toBeVisible();
});

test('an officer changes words, erases on a day, archives; an auditor reads it all and changes nothing', async ({
  page,
  browser,
}) => {
  hall = await Hall.open({ cards: 1, bids: 2 });
  await hall.officer('Amina Yusuf');
  const link = await hall.invite('auditor', 'Ada Auditor');
  const part = (name: string): string => `${hall.url}/officer?event=${hall.event}&part=${name}`;

  await page.goto(`${hall.url}/officer`);
  await page.getByLabel('Sign-in name').fill('Amina Yusuf');
  await page.getByLabel('Pass-phrase', { exact: true }).fill(passPhrase);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funds');
  await page.goto(part('words'));
  await page.getByLabel('Place').fill('The larger hall');
  await page.getByLabel('Name of the network').fill('Hall guests');
  await checkPage(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The changes are saved.')).toBeVisible();
  await expect(page.getByText('The larger hall')).toBeVisible();

  await page.goto(part('keeping'));
  await page.getByLabel('Day for contacts of funded groups').fill('2031-02-03');
  await page.getByRole('button', { name: 'Save the days' }).click();
  await expect(page.getByText('The days are saved.')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: '3 February 2031' })).toHaveCount(1);
  await expect(page.getByRole('definition').filter({ hasText: 'Never automatically' })).toHaveCount(3);
  await page.getByRole('button', { name: 'Archive this event' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archive this event' }).click();
  await expect(page.getByText('The event is archived.', { exact: true })).toBeVisible();
  await checkAtEverySize(page);

  const auditor = await (await browser.newContext()).newPage();
  await auditor.goto(link);
  await auditor.getByLabel('Sign-in name').fill('ada');
  await auditor.getByLabel('Choose a pass-phrase').fill(passPhrase);
  await auditor.getByRole('button', { name: 'Choose it and continue' }).click();
  await expect(auditor.getByRole('heading', { level: 1 })).toHaveText('Audit');
  await auditor.getByRole('button', { name: /^Check the journals/ }).click();
  await expect(auditor.getByText(/^event:1: Unchanged since it was written: \d+ entries/)).toBeVisible();
  await expect(auditor.getByRole('rowheader', { name: 'Archived the event' })).toBeVisible();
  await expect(auditor.getByRole('row', { name: /Archived the event/ })).toContainText('Amina Yusuf');
  await checkAtEverySize(auditor);
});
