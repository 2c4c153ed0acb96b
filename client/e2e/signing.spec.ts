/** Two people sign, each on a device of their own; and one person who tries to be both. */

import { expect, type BrowserContext, type Page } from '@playwright/test';
import { Hall, passPhrase } from './hall.ts';
import { test } from './journey.ts';
import { invitedBy, signedIn } from './officers.ts';
import { checkAtEverySize, checkPage } from './phones.ts';
import { bigButton } from './stage.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

async function toldHall(): Promise<Hall> {
  const opened = await Hall.open({ cards: 1, bids: 2 });
  await opened.openVoting();
  await opened.call(1, 2);
  await opened.seal();
  await opened.ask({ type: 'start-results' });
  await opened.tellEverything();
  return opened;
}

async function resultPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${hall.url}/officer?event=${hall.event}&part=result`);
  await expect(page.getByRole('heading', { name: 'Signatures' })).toBeVisible();
  return page;
}

test('[E15] an officer signs at their own desk, and a witness on their own phone by a code of another officer', async ({
  browser,
}) => {
  hall = await toldHall();
  await hall.officer('Ruth');
  const ruth = await signedIn(browser, hall, 'Ruth');
  const ann = await resultPage(await invitedBy(browser, hall, ruth, 'Ann'));
  const ben = await resultPage(await invitedBy(browser, hall, ruth, 'Ben'));

  await ann.getByLabel('Pass-phrase of Ann').fill(passPhrase);
  await checkPage(ann);
  await ann.getByRole('button', { name: 'Sign as the officer' }).click();
  await expect(ann.getByText(/^Officer: Ann, by their own pass-phrase/)).toBeVisible();

  await ben.getByLabel('On their own phone, with a one-time code').check();
  await ben.getByRole('combobox').selectOption('Somebody else');
  await ben.getByLabel('Their name').fill('Wendy Witness');
  await ben.getByLabel('Pass-phrase of Ben').fill(passPhrase);
  await ben.getByRole('button', { name: 'Show the code' }).click();
  await expect(ben.getByText('Code for Wendy Witness')).toBeVisible();
  await expect(ben.getByRole('img', { name: 'QR code by which Wendy Witness signs' })).toBeInViewport({
    ratio: 1,
  });
  await checkAtEverySize(ben);
  const address = await ben.getByLabel('The code as an address, to send').inputValue();

  const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await phone.goto(address);
  await expect(phone.getByText('You sign as Wendy Witness, the second person.')).toBeVisible();
  expect(phone.url()).not.toContain('#');
  const other = await browser.newPage();
  await other.goto(address);
  await expect(other.getByText('This code was opened on another phone')).toBeVisible();
  await checkAtEverySize(phone);
  await phone.reload();
  await phone.getByRole('button', { name: 'Sign as the second person' }).click();
  await expect(phone.getByText('You have signed. Thank you.')).toBeVisible();

  await expect(ben.getByText(/^Second person: Wendy Witness, by a one-time code/)).toBeVisible();
  await expect(ben.getByText(/named, not proven/)).toHaveCount(0);
  await phone.goto(`${hall.url}/events/${hall.event}?what-happened`);
  await expect(phone.locator('#root').getByText(/^Signed\. The council makes the awards/)).toBeVisible();
  await expect(phone.getByText(/named, not proven/)).toHaveCount(0);
});

test('[E15] one person who signs for two is told so before, and everybody after', async ({ browser }) => {
  hall = await toldHall();
  await hall.officer('Ann');
  const ann = await signedIn(browser, hall, 'Ann');
  await invitedBy(browser, hall, ann, 'Nobody');
  const stage = await browser.newPage();
  await stage.goto(await hall.link('facilitator'));
  await stage.getByRole('button', { name: 'Thank every group' }).click();
  await expect(bigButton(stage)).toContainText('Sign the results');
  await bigButton(stage).click();
  const dialog = stage.getByRole('dialog');
  await dialog.getByLabel('The officer’s sign-in name').fill('Ann');
  await dialog.getByLabel('The officer’s pass-phrase').fill(passPhrase);
  await dialog.getByRole('button', { name: 'Sign as the officer' }).click();

  // By a code that Ann makes herself: she is told what it would be worth.
  await dialog.getByLabel('On their own phone, with a one-time code').check();
  await dialog.getByRole('combobox').selectOption('Somebody else');
  await dialog.getByLabel('Their name').fill('Nobody at all');
  await dialog.getByLabel('Sign-in name of the officer who vouches').fill('Ann');
  await dialog.getByLabel('Pass-phrase of the officer who vouches').fill(passPhrase);
  await dialog.getByRole('button', { name: 'Show the code' }).click();
  await expect(dialog.getByText('For now, the sheet will say “named, not proven”.')).toBeVisible();
  await checkPage(stage);

  // By Ann's own pass-phrase again, and by that of an account which she made.
  const second = dialog.getByRole('button', { name: 'Sign as the second person' });
  await dialog.getByLabel('With a pass-phrase of their own').check();
  await dialog.getByLabel('The second person’s sign-in name').fill('Ann');
  await dialog.getByLabel('The second person’s pass-phrase').fill(passPhrase);
  await second.click();
  await expect(dialog.getByRole('alert')).toContainText('Two different people must sign.');
  await dialog.getByLabel('The second person’s sign-in name').fill('Nobody');
  await second.click();
  await expect(dialog.getByRole('alert')).toContainText('One signer let the other one in');
  await checkPage(stage);
  expect(hall.room.state.stage).toBe('results');
  await dialog.getByRole('button', { name: 'Sign anyway' }).click();
  await expect(dialog).toHaveCount(0);

  const said = /The second signature is named, not proven\. One signer let the other one in/;
  await expect(stage.getByText(said)).toBeVisible();
  const desk = await resultPage(ann);
  await expect(desk.getByText('Signed; the second signature is named, not proven')).toBeVisible();
  await expect(desk.getByText(said)).toBeVisible();
  await desk.getByRole('link', { name: 'The sheet to sign' }).click();
  await expect(desk.getByText(/^Signed on the computer: Second person, Nobody/)).toBeVisible();
  await expect(desk.getByText(said)).toBeVisible();
  const anybody = await browser.newPage();
  for (const page of ['', '?what-happened']) {
    await anybody.goto(`${hall.url}/events/${hall.event}${page}`);
    await expect(anybody.getByText(said)).toBeVisible();
  }
});
