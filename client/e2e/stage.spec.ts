import { expect, type Page } from '@playwright/test';
import { bidId } from '../../domain/ids.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage } from './phones.ts';
import {
  bigButton,
  bigScreen,
  checkPicture,
  goTo,
  laptop,
  oldProjector,
  openRole,
  phone,
  press,
} from './stage.ts';
import { vote } from './voter.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

const bid = (place: number): string => hall.room.book().bids[place - 1]?.name ?? '';

/** Both windows show the same words, and neither loses any. */
async function checkBoth(wide: Page, old: Page, said: string | RegExp): Promise<void> {
  for (const page of [wide, old]) {
    await expect(page.getByRole('main')).toContainText(said);
    await checkPicture(page);
  }
  // The running clock may be read on either side of a second.
  const words = async (page: Page): Promise<string | undefined> =>
    (await page.getByRole('main').textContent())?.replace(/\d:\d\d/g, '');
  await expect.poll(async () => (await words(wide)) === (await words(old)), 'both say the same').toBe(true);
}

test('a whole event, led from a phone, on two big screens, with a practice crowd', async ({ browser }) => {
  test.slow();
  hall = await Hall.open({
    practice: true,
    bids: 3,
    rules: { screen: { policy: 'live', firstAt: 10, thenEvery: 5 } },
  });
  const wide = await openRole(browser, hall, 'projector', bigScreen);
  const old = await openRole(browser, hall, 'projector', oldProjector);
  const lead = await openRole(browser, hall, 'facilitator', phone);

  await checkBoth(wide, old, 'Scan to follow along');
  // The hall's own colours: its style sheet comes after the one that every page begins with.
  for (const screen of [wide, old])
    await expect(screen.locator('body')).toHaveCSS('background-color', 'rgb(18, 26, 55)');
  await checkPage(lead);
  await press(lead, 'Open the doors');
  await goTo(lead, 'More');
  await lead.getByLabel('How many phones').fill('6');
  await lead.getByRole('button', { name: 'Bring them in' }).click();
  await expect(lead.getByText('6 phones of the crowd are here.')).toBeVisible({ timeout: 20_000 });
  await expect(wide.getByRole('main')).toContainText('voting cards opened');
  await checkPage(lead);
  await goTo(lead, 'Now');

  await press(lead, 'Open voting', 'Open voting');
  await checkBoth(wide, old, 'have voted');
  for (const place of [1, 2, 3]) {
    await press(lead, `Start the pitch: ${bid(place)}`);
    if (place === 1) {
      await checkBoth(wide, old, bid(1));
      await expect(wide.getByRole('img', { name: /^Scores so far/ })).toBeVisible();
      await checkPage(lead);
    }
    await press(lead, `End the pitch: ${bid(place)}`);
  }
  for (const number of [1, 2, 3])
    await vote(
      hall,
      hall.card(number),
      [1, 2, 3].map((id) => [id, id + 1] as const),
    );
  await checkBoth(wide, old, 'Each score shows straight away');

  await goTo(lead, 'Screen');
  for (const [button, heading] of [
    ['How to join', 'Join in on your phone'],
    ['Today’s rules', 'Today’s rules'],
    ['Today’s projects', 'Today’s projects'],
  ] as const) {
    await lead.getByRole('button', { name: button }).click();
    await expect(wide.getByRole('heading', { level: 1 })).toHaveText(heading);
    await checkBoth(wide, old, heading);
  }
  await checkPage(lead);
  await goTo(lead, 'Now');

  await press(lead, 'Start the last call');
  await checkBoth(wide, old, 'Check your scores now.');
  await press(lead, 'Close voting now', 'Close voting');
  await expect(wide.getByRole('main')).toContainText('Waiting a few seconds for the last scores');
  await hall.ask({ type: 'end-grace' }).catch(() => undefined);
  await checkBoth(wide, old, 'We are checking the count');
  await press(lead, 'Seal the count', 'Seal the count');
  await checkBoth(wide, old, 'The count is final');
  await press(lead, 'Start the results');
  await checkBoth(wide, old, 'in the pot');
  await press(lead, 'Show the next');
  await checkBoth(wide, old, /Chosen( for part)?: £/);
  await checkPage(lead);
  await hall.tellEverything();
  await expect(bigButton(lead)).toContainText(/Thank every group|Sign the results/);
  if ((await bigButton(lead).innerText()).startsWith('Thank')) {
    await checkBoth(wide, old, 'Thank you for bringing these projects');
    await press(lead, 'Thank every group');
  }
  await checkBoth(wide, old, 'Thank you to every group');
  await expect(wide.getByRole('main')).toContainText('Provisional until signed');

  await signBoth(lead);
  await checkBoth(wide, old, 'Signed. The council makes the awards.');
  expect(hall.room.state.stage).toBe('signed');
});

/** In practice two people whose names are typed sign; with an officer's pass-phrase it is done in staff.spec.ts. */
async function signBoth(lead: Page): Promise<void> {
  await bigButton(lead).click();
  const dialog = lead.getByRole('dialog');
  const sign = async (as: string): Promise<void> => {
    await expect(dialog.getByRole('button', { name: as })).toBeEnabled();
    await checkPage(lead);
    await dialog.getByRole('button', { name: as }).click();
  };
  await dialog.getByRole('combobox').selectOption('Somebody else');
  await dialog.getByLabel('Their name').fill('Amina Yusuf');
  await sign('Sign as the officer');
  await dialog.getByRole('combobox', { name: 'The second person who signs' }).selectOption('Somebody else');
  await dialog.getByLabel('Their name').fill('Gareth Pugh');
  await dialog.getByLabel('I am Gareth Pugh. I compared the check code, and I sign.').check();
  await sign('Sign as the second person');
  await expect(dialog).toHaveCount(0);
}

test('a tie is drawn in the room, and a group says no thank you', async ({ browser }) => {
  hall = await Hall.open({
    bids: 3,
    potPence: 1_000_000,
    cards: 4,
    rules: { tie: { method: 'draw', otherwise: 'draw' } },
  });
  await hall.openVoting();
  await hall.call(1, 2, 3);
  const everybodyTheSame = [1, 2, 3].map((id) => [id, 4] as const);
  await vote(hall, hall.card(1), everybodyTheSame);
  await vote(hall, hall.card(2), everybodyTheSame);
  await hall.seal();
  const lead = await openRole(browser, hall, 'facilitator', laptop);
  const wide = await openRole(browser, hall, 'projector', bigScreen);

  await expect(wide.getByRole('main')).toContainText('We stop and decide this in the room');
  await checkPicture(wide);
  await press(lead, 'Show the numbers for the draw');
  await expect(wide.getByRole('main')).toContainText(
    'One number is drawn. That project gets the money first.',
  );
  await checkPicture(wide);

  await bigButton(lead).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Settle the tie by this number' }).click();
  await expect(dialog).toContainText('Type a number from 1 to');
  await expect(dialog.getByLabel('The number drawn'), 'what is wrong is read out').toBeFocused();
  await dialog.getByLabel('The number drawn').fill('2');
  await dialog.getByLabel('The same number again').fill('1');
  await dialog.getByRole('button', { name: 'Settle the tie by this number' }).click();
  await expect(dialog).toContainText('The two numbers are different');
  await checkPage(lead);
  await dialog.getByLabel('The same number again').fill('2');
  await expect(dialog).toContainText(`${bid(2)} gets the money first.`);
  for (const [who, name] of [
    ['Who drew', 'Amina Yusuf'],
    ['Who watched', 'Gareth Pugh'],
  ] as const) {
    await dialog.getByLabel(who).selectOption('Somebody else');
    await dialog.getByLabel('Their name').last().fill(name);
  }
  await dialog.getByRole('button', { name: 'Settle the tie by this number' }).click();
  await expect.poll(() => hall.room.state.ties).toMatchObject([{ method: 'draw', drawn: 2, first: 2 }]);

  // The draw may leave another tie for what is left; the same way settles it.
  while (hall.room.state.runs[hall.room.state.runs.length - 1]?.openTie) {
    await hall.ask({ type: 'number-the-draw' });
    await hall.ask({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 1, watchedBy: 2 });
  }
  await press(lead, 'Start the results');
  await press(lead, 'Show the next');
  const runs = hall.room.state.runs.length;
  await lead.getByRole('list').getByText(bid(2), { exact: true }).click();
  await lead.getByRole('button', { name: 'This group says no thank you' }).click();
  await lead.getByRole('dialog').getByRole('button', { name: 'They say no thank you' }).click();
  await expect.poll(() => hall.room.state.runs.length).toBe(runs + 1);
  await expect.poll(() => hall.room.state.declined).toEqual([2]);
});

test('two facilitators: the second is told calmly that it was done', async ({ browser }) => {
  hall = await Hall.open({ bids: 2 });
  await hall.ask({ type: 'open-doors' });
  const first = await openRole(browser, hall, 'facilitator', laptop);
  const second = await openRole(browser, hall, 'facilitator', phone);
  for (const page of [first, second]) {
    await expect(bigButton(page)).toContainText('Open voting');
    await bigButton(page).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  }
  await first.getByRole('dialog').getByRole('button', { name: 'Open voting' }).click();
  await expect.poll(() => hall.room.state.stage).toBe('open');
  await expect(second.getByRole('dialog'), 'the question goes with its stage').toHaveCount(0);
  await expect(
    second.getByText('Somebody else has just done that. This screen is up to date.'),
  ).toBeVisible();
  await expect(bigButton(second)).toContainText(`Start the pitch: ${bid(1)}`);
});

test('the server goes away and comes back: the picture stays, and the clock waits for the facilitator', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 2 });
  await hall.openVoting();
  await hall.call(1, 2);
  await hall.ask({ type: 'start-last-call' });
  const wide = await openRole(browser, hall, 'projector', bigScreen);
  const lead = await openRole(browser, hall, 'facilitator', phone);
  await expect(wide.getByRole('main')).toContainText('Check your scores now.');
  await expect(bigButton(lead)).toBeEnabled();

  await hall.stop();
  await expect(wide.getByText('Reconnecting')).toBeVisible();
  await expect(wide.getByRole('main'), 'the last picture stays').toContainText('Check your scores now.');
  await expect(lead.getByText('No connection to the laptop.')).toBeVisible();
  await expect(bigButton(lead)).toBeDisabled();
  await checkPicture(wide);
  await checkPage(lead);

  await hall.start();
  await expect(wide.getByText('waiting to continue')).toBeVisible({ timeout: 20_000 });
  await expect(wide.getByText('Reconnecting')).toHaveCount(0);
  await press(lead, 'Let the clock continue');
  await expect(wide.getByText('until voting closes')).toBeVisible();

  await wide.reload();
  await expect(wide.getByRole('main')).toContainText('Check your scores now.');
});

test('a project that is not here comes back later, is left out, and is put back', async ({ browser }) => {
  hall = await Hall.open({ bids: 3 });
  await hall.openVoting();
  const lead = await openRole(browser, hall, 'facilitator', phone);
  await goTo(lead, 'Projects');
  const row = lead.getByRole('listitem').filter({ hasText: bid(1) });
  await row.getByText(bid(1), { exact: true }).click();
  await row.getByRole('button', { name: 'Not here: move to later' }).click();
  await expect(bigButton(lead)).toContainText(`Start the pitch: ${bid(2)}`);
  await row.getByRole('button', { name: 'Not here: leave out' }).click();
  await lead.getByRole('dialog').getByRole('button', { name: 'Leave it out' }).click();
  await expect.poll(() => hall.room.state.bids.get(bidId(1))?.status).toBe('left-out');
  await checkPage(lead);
  await row.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(() => hall.room.state.bids.get(bidId(1))?.status).toBe('waiting');
});

test('everything can be paused, and voting opened again with a reason', async ({ browser }) => {
  hall = await Hall.open({ bids: 1 });
  await hall.openVoting();
  await hall.call(1);
  const lead = await openRole(browser, hall, 'facilitator', laptop);
  const wide = await openRole(browser, hall, 'projector', bigScreen);
  await goTo(lead, 'More');
  await lead.getByRole('button', { name: 'Pause everything' }).click();
  await expect(wide.getByRole('main')).toContainText('We have stopped for a moment');
  await checkPicture(wide);
  await press(lead, 'Carry on');
  await expect(wide.getByRole('main')).toContainText(bid(1));

  for (const type of ['start-last-call', 'close-voting', 'end-grace'] as const) await hall.ask({ type });
  await lead.getByRole('button', { name: 'voting was closed too early' }).click();
  await lead.getByRole('dialog').getByRole('button', { name: 'Open voting again' }).click();
  await expect.poll(() => hall.room.state.stage).toBe('open');
  await checkPage(lead);
});

test('without its link a screen says what to do', async ({ browser }) => {
  hall = await Hall.open({ bids: 1 });
  for (const path of ['projector', 'facilitate']) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${hall.url}/${path}/${hall.event}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This screen needs its link');
    await checkPage(page);
  }
});
