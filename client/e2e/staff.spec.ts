import { expect, test } from '@playwright/test';
import { Hall, passPhrase } from './hall.ts';
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
  for (const type of ['start-last-call', 'close-voting', 'end-grace', 'seal', 'start-results'] as const)
    await hall.ask({ type });
  await hall.tellEverything();

  await page.goto(hall.unopenedLink('facilitator'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who are you?');
  await checkAtEverySize(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Type your name')).toBeVisible();
  await page.getByLabel('Your name').fill('Gareth Pugh');
  await page.getByRole('button', { name: 'Go on' }).click();

  await press(page, 'Thank every group');
  await expect(bigButton(page)).toContainText('Sign the results');
  await bigButton(page).click();
  const dialog = page.getByRole('dialog');
  const officer = dialog.getByRole('button', { name: 'Sign as the officer' });
  await expect(dialog).toContainText('May sign as the officer: Amina Yusuf.');
  await dialog.getByLabel('The officer’s sign-in name').fill('amina yusuf');
  await dialog.getByLabel('The officer’s pass-phrase').fill('a wrong guess at it');
  await officer.click();
  await expect(dialog).toContainText('Name and pass-phrase do not go together.');
  await dialog.getByLabel('The officer’s pass-phrase').fill(passPhrase);
  await checkPage(page);
  await officer.click();
  const second = dialog.getByRole('button', { name: 'Sign as the second person' });
  await dialog.getByRole('combobox').selectOption('Gareth Pugh (facilitator)');
  await second.click();
  await expect(dialog).toContainText('The second person says here that they sign');
  await dialog.getByLabel('I am Gareth Pugh. I compared the code, and I sign.').check();
  await second.click();
  await expect(dialog).toHaveCount(0);
  expect(hall.room.state.stage).toBe('signed');
});
