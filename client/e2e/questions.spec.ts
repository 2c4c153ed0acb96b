import { expect, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize, checkOnEveryPhone, checkPage, newPhone } from './phones.ts';
import { tabTo } from './tab-to.ts';
import { openCard, vote } from './voter.ts';

/** The group's first answer has the focus, and arrows choose. */
async function choose(page: Page, question: string, place: number): Promise<void> {
  const group = page.getByRole('group', { name: question });
  const first = group.getByRole('radio').first();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  for (let press = 0; press < place; press += 1) await page.keyboard.press('ArrowDown');
  await expect(group.getByRole('radio').nth(place)).toBeChecked();
}

/** Other phones answer, each with a card of its own. */
async function othersAnswer(hall: Hall, from: number, to: number): Promise<void> {
  const { round } = hall.room.questions;
  for (let number = from; number <= to; number += 1) {
    const answers = { rating: number % 2 === 0 ? 'good' : 'very-good', sex: 'female' };
    const answer = await fetch(`${hall.url}/api/events/${hall.event}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: await openCard(hall, hall.card(number)), round, answers }),
    });
    expect(answer.ok).toBe(true);
  }
}

test('questions are chosen, answered on a phone by keyboard alone after the results, typed from paper and read', async ({
  page: officer,
  browser,
}) => {
  const hall = await Hall.open({ bids: 2, cards: 11 });
  await officer.goto(await hall.link('officer'));
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Funds');
  const address = `${hall.url}/officer?event=${hall.event}&part=questions`;
  await officer.goto(address);
  await tabTo(officer, officer.getByRole('radio', { name: 'None', exact: true }));
  await officer.keyboard.press('ArrowDown');
  await tabTo(officer, officer.getByRole('button', { name: 'Save', exact: true }));
  await officer.keyboard.press('Enter');
  await expect(officer.getByRole('status').getByText('Saved: the short set is asked.')).toBeVisible();
  await checkPage(officer);
  const reader = await browser.newPage();
  await reader.goto(`${hall.url}/events/${hall.event}`);
  await expect(reader.getByText('What is your ethnic group?')).toBeVisible();

  await hall.openVoting();
  await hall.call(...hall.room.state.order);
  for (const card of hall.cards) await vote(hall, card, [[1, 4]]);
  const phone = await (await newPhone(browser)).newPage();
  await phone.goto(hall.card(1).url);
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Results');
  await expect(phone.getByRole('link', { name: 'Answer a few questions' })).toHaveCount(0);
  await hall.tellEverything();

  await tabTo(phone, phone.getByRole('link', { name: 'Answer a few questions', exact: true }));
  await phone.keyboard.press('Enter');
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('A few questions');
  await expect(phone.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(phone, phone.getByRole('button', { name: 'Send my answers', exact: true }));
  await phone.keyboard.press('Enter');
  await expect(phone.getByRole('status').getByText('You have not chosen an answer yet.')).toBeVisible();
  await checkOnEveryPhone(phone);
  await phone.reload();
  await tabTo(phone, phone.getByRole('link', { name: 'Answer a few questions', exact: true }));
  await phone.keyboard.press('Enter');
  await choose(phone, 'How would you rate this event?', 0);
  await choose(phone, 'What is your sex?', 1);
  await tabTo(phone, phone.getByRole('button', { name: 'Send my answers', exact: true }));
  await phone.keyboard.press('Enter');
  await expect(phone.getByText('Your answers were sent. They are no longer on this phone.')).toBeVisible();
  await checkPage(phone);
  const kept = await phone.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]));
  for (const said of ['very-good', 'male', 'rating', 'sex']) expect(kept).not.toContain(said);
  await tabTo(phone, phone.getByRole('link', { name: 'Back to the results', exact: true }));
  await phone.keyboard.press('Enter');
  await expect(phone.getByText('You have answered the questions. Thank you.')).toBeVisible();
  await phone.goto(`${hall.url}/join/${hall.event}`);
  await expect(phone.getByText('You have answered the questions. Thank you.')).toBeVisible();

  await expect(officer.getByText('Fewer than ten people have answered yet.')).toBeVisible();
  await othersAnswer(hall, 2, 10);
  const facilitator = await browser.newPage();
  await facilitator.goto(await hall.link('facilitator'));
  await expect(facilitator.getByText('or more have answered the questions')).toBeVisible();
  await expect(officer.getByText('At least 10 people have answered, for 11 ballots counted.')).toBeVisible();
  await tabTo(officer, officer.getByRole('textbox', { name: 'How many forms', exact: true }));
  await officer.keyboard.type('12');
  await tabTo(officer, officer.getByRole('textbox', { name: 'Very good', exact: true }));
  await officer.keyboard.type('13');
  await tabTo(officer, officer.getByRole('button', { name: 'Add this bundle', exact: true }));
  await officer.keyboard.press('Enter');
  await expect(officer.getByRole('alert')).toContainText('There are more answers than forms');
  await tabTo(officer, officer.getByRole('textbox', { name: 'Very good', exact: true }));
  await officer.keyboard.press('ControlOrMeta+A');
  await officer.keyboard.type('11');
  await tabTo(officer, officer.getByRole('textbox', { name: 'Female', exact: true }));
  await officer.keyboard.type('12');
  await checkAtEverySize(officer);
  await tabTo(officer, officer.getByRole('button', { name: 'Add this bundle', exact: true }));
  await officer.keyboard.press('Enter');
  await expect(officer.getByRole('status').getByText('The bundle is added.')).toBeVisible();
  await expect(officer.getByText('At least 20 people have answered')).toBeVisible();
  await tabTo(officer, officer.getByRole('button', { name: 'Finish the questions', exact: true }));
  await officer.keyboard.press('Enter');
  const dialog = officer.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Finish the questions' })).toBeEnabled();
  await dialog.getByRole('button', { name: 'Finish the questions' }).focus();
  await expect(dialog.locator('[aria-busy]')).toHaveCount(0);
  await officer.keyboard.press('Enter');
  const rating = officer.getByRole('table', { name: 'How would you rate this event?' });
  // 11 and 5 on paper and phones; what 5 others gave follows from nothing.
  await expect(rating.getByRole('row', { name: /^Very good/ })).toContainText('16');
  await expect(rating.getByRole('row', { name: /^Poor/ })).toContainText('not shown');
  await checkAtEverySize(officer);
  await tabTo(
    officer,
    officer.getByRole('button', { name: 'Show on the event’s public page how people rated it', exact: true }),
  );
  await officer.keyboard.press('Enter');
  await expect(officer.getByText('The public page shows the rating.')).toBeVisible();
  await reader.reload();
  await expect(reader.getByText('Very good: 16')).toBeVisible();
  await checkPage(reader);
  await hall.close();
});
