import { expect } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize, checkOnEveryPhone, usualPhone } from './phones.ts';
import { tabTo } from './tab-to.ts';

let hall: Hall;
test.afterEach(() => hall.close());

test('[D1, D3, D7] the desk asks one question, checks people in and counts a second card by keyboard alone', async ({
  page,
}) => {
  hall = await Hall.open({
    rules: { namesAtDoor: true, minimumAge: 12, cardsUntil: { kind: 'first-pitch' } },
  });
  await page.goto(await hall.link('desk'));
  const area = hall.room.book().text.area;
  await expect(
    page.getByText(`Do you live, work, study or volunteer in ${area}, and are you 12 or over?`),
  ).toBeVisible();
  const name = page.getByLabel('Name', { exact: true });
  await tabTo(page, name);
  await page.keyboard.type('Ann First');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ann First is checked in. Hand over the top card.')).toBeVisible();
  await expect(name).toBeFocused();
  // What is typed searches the list, before anything is pressed.
  await page.keyboard.type('ann');
  await expect(page.getByRole('listitem').filter({ hasText: 'Ann First' })).toBeVisible();
  await page.keyboard.type(' first');
  await page.keyboard.press('Enter');
  await expect(page.getByText('There are 2 people called ann first on the list now.')).toBeVisible();
  await expect(page.getByText('2 people are checked in.')).toBeVisible();
  await checkAtEverySize(page);
  const back = page.getByRole('button', { name: 'Take ann first back' });
  await tabTo(page, back);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 person is checked in.')).toBeVisible();
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(name).toHaveAccessibleDescription(/Type the name of the person/);

  await tabTo(page, page.getByRole('button', { name: 'Second card given' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Possibly twice: 1 card was given')).toBeVisible();
  await expect(page.getByRole('row', { name: /possibly twice/ })).toContainText('1');
  await tabTo(page, page.getByRole('button', { name: 'Take one back' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Possibly twice')).toHaveCount(0);

  const ended = page.getByText('Cards are no longer handed out.');
  await hall.openVoting();
  await expect(ended).toBeHidden();
  await hall.call(1);
  await expect(ended).toBeVisible();
  // A card that is handed over with the facilitator's word is looked up as ever.
  await page.reload();
  await expect(page.getByText('1 person is checked in.')).toBeVisible();
});

test('[D5, D7] somebody tries a card without a script, and the phone that opens it afterwards is its first', async ({
  browser,
}) => {
  hall = await Hall.open();
  const [still, moving] = await Promise.all([
    browser.newContext({ javaScriptEnabled: false, viewport: usualPhone }),
    browser.newContext({ viewport: usualPhone }),
  ]);
  const page = await still.newPage();
  await page.goto(`${hall.url}/events/${hall.event}`);
  await page.getByRole('link', { name: 'Does my voting card work?' }).click();
  await expect(page).toHaveTitle('Does my card work? · Decision Day');
  const code = page.getByLabel('Code on your card');
  await code.fill(hall.card(1).code);
  await page.keyboard.press('Enter');
  await expect(page.getByText('This card works. Voting opens later.')).toBeVisible();
  await hall.openVoting();
  await code.fill(hall.card(1).code);
  await page.getByRole('button', { name: 'Try this card' }).click();
  await expect(page.getByText('This card works. Voting is open.')).toBeVisible();
  await code.fill('K7PE-3MXW-4ACF');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No voting card has this code.')).toBeVisible();
  await expect(page).toHaveURL(`${hall.url}/works`);
  expect(hall.room.hall().joined).toBe(0);

  const phone = await moving.newPage();
  await phone.goto(`${hall.url}/works`);
  await phone.getByLabel('Code on your card').fill(hall.card(1).code);
  await phone.keyboard.press('Enter');
  await expect(phone.getByText('This card works.')).toBeVisible();
  await checkOnEveryPhone(phone);
  await phone.goto(hall.card(1).url);
  await phone.getByRole('link', { name: 'Go to the projects' }).click();
  await expect(phone.getByRole('link', { name: 'Cards on this phone' })).toBeVisible();
  await expect(phone.getByText('another phone')).toHaveCount(0);
  // A card that is lost is known by its number, also where the Wi-Fi is gone.
  await moving.setOffline(true);
  await phone.getByRole('link', { name: 'Cards on this phone' }).click();
  await expect(phone.getByRole('heading', { name: 'Card 1', exact: true })).toBeVisible();
  await Promise.all([still.close(), moving.close()]);
});
