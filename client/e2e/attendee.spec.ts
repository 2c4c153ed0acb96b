import { expect, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkOnEveryPhone, expectDelivery, newPhone, score } from './phones.ts';

let hall: Hall;
test.beforeEach(async () => {
  hall = await Hall.open();
});
test.afterEach(async () => {
  await hall.close();
});

async function readRules(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today’s rules');
  await page.getByRole('link', { name: 'Go to the projects' }).click();
}

test('from the card’s QR to the results', async ({ browser }) => {
  // Every page of the day is looked through by axe.
  test.slow();
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await hall.ask({ type: 'open-doors' });

  await page.goto(hall.card(1).url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today’s rules');
  expect(page.url(), 'the code has left the address bar').toBe(`${hall.url}/join/${hall.event}?page=rules`);
  await checkOnEveryPhone(page);
  await readRules(page);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Northfields decides');
  await checkOnEveryPhone(page);

  await hall.ask({ type: 'open-voting' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today’s projects');
  await hall.call(1);
  await expect(page.getByRole('heading', { level: 1 }), 'opens by itself').toHaveText(hall.name(1));
  await checkOnEveryPhone(page);
  await score(page, 4);
  await expectDelivery(page, 'Received');
  await expect(page.getByText('4 of 5, chosen')).toBeVisible();
  await checkOnEveryPhone(page);

  await hall.call(2);
  await expect(page.getByRole('heading', { level: 1 }), 'the scored project makes way').toHaveText(
    hall.name(2),
  );
  await hall.call(3);
  await expect(page.getByRole('heading', { level: 1 }), 'and one without a score').toHaveText(hall.name(3));
  await score(page, 5);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 }), 'Back goes to the list').toHaveText(
    'Today’s projects',
  );
  await checkOnEveryPhone(page);

  await hall.call(4);
  await hall.ask({ type: 'start-last-call' });
  await expect(page.getByText('Last call')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: '2 projects without a score' }),
    'opens by itself',
  ).toBeVisible();
  await checkOnEveryPhone(page);
  await page.getByRole('link', { name: hall.name(4) }).click();
  await score(page, 3);
  await page.goBack();
  await page.getByRole('link', { name: hall.name(2) }).click();
  await score(page, 2);
  await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([
    [
      [1, 4],
      [2, 2],
      [3, 5],
      [4, 3],
    ],
  ]);

  await hall.ask({ type: 'close-voting' });
  await expect(page.getByRole('radio').first()).toBeDisabled();
  await checkOnEveryPhone(page);
  await page.getByRole('link', { name: 'All projects' }).click();
  await hall.ask({ type: 'end-grace' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voting has closed');
  await checkOnEveryPhone(page);
  await hall.ask({ type: 'seal' });
  await expectDelivery(page, 'In the count');
  await checkOnEveryPhone(page);

  await hall.ask({ type: 'start-results' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
  await expect(page.getByText('Provisional until two people have signed.')).toBeVisible();
  await hall.ask({ type: 'show-next-result' });
  await expect(page.getByText(hall.name(3)).first()).toBeVisible();
  await checkOnEveryPhone(page);
  await hall.tellEverything();
  await expect(page.getByText('Thank you to every group')).toBeVisible();
  await checkOnEveryPhone(page);
  await phone.close();
});
