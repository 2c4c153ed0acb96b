import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage } from './phones.ts';
import { vote } from './voter.ts';
import { bigButton, goTo, laptop, openRole, phone, press } from './stage.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

const bid = (place: number): string => hall.room.book().bids[place - 1]?.name ?? '';

/** A facilitator whose page has its time held in the test's hand. */
async function openHeld(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(await hall.link('facilitator'));
  await expect(bigButton(page)).toBeVisible();
  await page.clock.pauseAt(Date.now() + 60_000);
  return page;
}

async function fingerDown(page: Page, on: Locator): Promise<void> {
  const box = await on.boundingBox();
  if (box === null) throw new Error('the button is on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
}

const fingerUp = (page: Page): Promise<void> => page.mouse.up();

test('[ST2] a finger that was down when another press moved the stage: what the button said is what is asked', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 2 });
  await hall.openVoting();
  const first = await openRole(browser, hall, 'facilitator', laptop);
  const second = await openRole(browser, hall, 'facilitator', phone);
  await expect(bigButton(second)).toBeEnabled();
  await fingerDown(second, bigButton(second));
  await press(first, `Start the pitch: ${bid(1)}`);
  await expect(second.getByRole('heading', { level: 1 })).toContainText('Project 1 of 2');
  await expect(bigButton(second), 'nothing changes under a finger').toContainText(
    `Start the pitch: ${bid(1)}`,
  );
  await fingerUp(second);
  await expect(
    second.getByText('Somebody else has just done that. This screen is up to date.'),
  ).toBeVisible();
  await expect(bigButton(second)).toContainText(`End the pitch: ${bid(1)}`);
  expect(hall.room.state.pitch, 'the pitch goes on').toMatchObject({ bid: 1, running: true });
});

test('[ST2] a button that has just changed is not pressed, by finger or by key; a second later it is', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 2 });
  await hall.openVoting();
  const second = await openHeld(browser, laptop);
  await second.clock.runFor(2_000);
  await bigButton(second).focus();
  await hall.call(1);
  await expect(bigButton(second)).toContainText(`End the pitch: ${bid(1)}`);
  for (const passed of [0, 590, 110]) {
    await second.clock.runFor(passed);
    await fingerDown(second, bigButton(second));
    await fingerUp(second);
    await second.keyboard.press('Enter');
    await second.keyboard.press('Space');
  }
  // Whatever was sent has been answered once this is.
  await goTo(second, 'Screen');
  await second.clock.runFor(2_000);
  await second.getByRole('button', { name: 'How to join' }).click();
  await expect.poll(() => hall.room.state.overlay).toBe('join');
  expect(hall.room.state.pitch, 'the pitch goes on').toMatchObject({ bid: 1, running: true });
  await bigButton(second).click();
  await expect.poll(() => hall.room.state.pitch).toBeNull();
});

test('[ST15] what one press did, one press takes back: on both screens, after a reload, and by keyboard', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 2 });
  await hall.openVoting();
  await hall.call(1);
  const first = await openRole(browser, hall, 'facilitator', laptop);
  const second = await openRole(browser, hall, 'facilitator', phone);
  const undo = (page: Page) => page.getByRole('button', { name: 'Undo: pitch ended' });
  for (const page of [first, second]) await expect(bigButton(page)).toBeEnabled();
  const boxes = await Promise.all([first, second].map((page) => bigButton(page).boundingBox()));
  await press(first, `End the pitch: ${bid(1)}`);
  await expect(undo(second)).toBeVisible();
  const middle = (box: Awaited<ReturnType<Locator['boundingBox']>>) => (box?.y ?? 0) + (box?.height ?? 0);
  expect(middle(await bigButton(second).boundingBox())).toBeCloseTo(middle(boxes[1] ?? null), 0);
  expect((await bigButton(first).boundingBox())?.y).toBeCloseTo(boxes[0]?.y ?? 0, 0);
  await checkPage(second);
  await second.reload();
  await expect(undo(second), 'the server knows').toBeVisible();
  await expect(bigButton(first)).toBeEnabled();
  await expect(bigButton(first)).toBeFocused();
  await first.keyboard.press('Tab');
  await expect(undo(first)).toBeFocused();
  await first.keyboard.press('Enter');
  await expect.poll(() => hall.room.state.pitch).toMatchObject({ bid: 1, running: true });
  await expect(undo(first)).toHaveCount(0);
  await expect(undo(second)).toHaveCount(0);
  await expect(bigButton(first), 'the focus is on the next act').toBeFocused();
});

test('[ST16] a pitch that was ended or heard is started again with one press, and that is taken back too', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 2 });
  await hall.openVoting();
  await hall.call(1);
  const lead = await openRole(browser, hall, 'facilitator', laptop);
  await press(lead, `End the pitch: ${bid(1)}`);
  const again = lead.getByRole('button', { name: `Start this pitch again: ${bid(1)}` });
  await again.click();
  await expect.poll(() => hall.room.state.pitch?.bid).toBe(1);
  await hall.call(2);
  await hall.ask({ type: 'start-last-call' });
  const row = lead.getByRole('listitem').filter({ hasText: bid(1) });
  await row.getByText(bid(1), { exact: true }).click();
  await row.getByRole('button', { name: /^Start this pitch again/ }).click();
  await expect.poll(() => hall.room.state.stage).toBe('open');
  await expect(bigButton(lead)).toContainText(`End the pitch: ${bid(1)}`);
  await lead.getByRole('button', { name: `Undo: pitch started again: ${bid(1)}` }).click();
  await expect.poll(() => hall.room.state.stage).toBe('last-call');
});

test('a question and what was said go with the stage that they were made in', async ({ browser }) => {
  hall = await Hall.open({ bids: 1 });
  await hall.openVoting();
  await hall.call(1);
  await hall.ask({ type: 'start-last-call' });
  const lead = await openRole(browser, hall, 'facilitator', phone);
  await expect(bigButton(lead)).toContainText('Close voting now');
  await bigButton(lead).click();
  await expect(lead.getByRole('dialog', { name: 'Close voting now?' })).toBeVisible();
  await hall.ask({ type: 'close-voting' });
  await expect(lead.getByRole('dialog')).toHaveCount(0);
  await expect(lead.getByText('This screen is up to date.')).toBeVisible();
  for (const type of ['end-grace', 'seal'] as const) await hall.ask({ type });
  await expect(lead.getByRole('heading', { level: 1 })).toHaveText('The count is final');
  await expect(lead.getByText('This screen is up to date.')).toHaveCount(0);
});

test('the facilitator’s heading is the one that the hall sees', async ({ browser }) => {
  hall = await Hall.open({ bids: 2 });
  await hall.openVoting();
  await hall.call(1);
  const lead = await openRole(browser, hall, 'facilitator', laptop);
  const wide = await openRole(browser, hall, 'projector', laptop);
  for (const overlay of [null, 'rules', 'join', 'order', 'scores'] as const) {
    await hall.ask({ type: 'show-overlay', overlay });
    const heading = wide.getByRole('heading', { level: 1 });
    await expect
      .poll(
        async () =>
          (await lead.getByRole('heading', { level: 1 }).textContent()) === (await heading.textContent()),
      )
      .toBe(true);
  }
});

test('at the desk and on the officer’s pages a question goes with its moment too', async ({ browser }) => {
  hall = await Hall.open({ bids: 2 });
  await hall.ask({ type: 'open-doors' });
  const desk = await (await browser.newContext()).newPage();
  await desk.goto(await hall.link('desk'));
  await desk.getByLabel('Number on the voting card').fill('2');
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: 'Cancel this card' }).click();
  await expect(desk.getByRole('form', { name: 'Cancel card 002' })).toBeVisible();
  const officer = await (await browser.newContext()).newPage();
  await officer.goto(await hall.link('officer'));
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Funds');
  await officer.goto(`${hall.url}/officer?event=${hall.event}&bid=1`);
  await officer.getByRole('button', { name: 'Remove this bid' }).click();
  await expect(officer.getByRole('dialog')).toBeVisible();

  await hall.ask({ type: 'open-voting' });
  await expect(officer.getByRole('dialog'), 'what each project is, is fixed').toHaveCount(0);
  await hall.call(1, 2);
  await expect(
    desk.getByRole('form', { name: 'Cancel card 002' }),
    'a card is still cancelled so',
  ).toBeVisible();
  for (const type of ['start-last-call', 'close-voting'] as const) await hall.ask({ type });
  await expect(desk.getByRole('form', { name: 'Cancel card 002' })).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'Cancel this card' })).toBeVisible();
});

test('a double press is one press, also where a dialog opens under the thumb, and one line in the log', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 1 });
  await hall.openVoting();
  await hall.call(1);
  await hall.ask({ type: 'start-last-call' });
  const lead = await openHeld(browser, phone);
  await lead.clock.runFor(2_000);
  await bigButton(lead).click();
  const yes = lead.getByRole('dialog').getByRole('button', { name: 'Close voting' });
  await lead.clock.runFor(500);
  await yes.click({ force: true });
  await expect(lead.getByRole('dialog'), 'nobody has read it yet').toBeVisible();
  await lead.clock.runFor(200);
  await yes.dblclick();
  await expect.poll(() => hall.room.state.stage).toBe('closing');
  await lead.clock.runFor(2_000);
  await goTo(lead, 'Screen');
  const before = hall.room.state.seq;
  await lead.getByRole('button', { name: 'Today’s rules' }).dblclick();
  await expect.poll(() => hall.room.state.overlay).toBe('rules');
  expect(hall.room.state.seq).toBe(before + 1);
});

/** Where somebody was not chosen, the hall thanks every group first. */
async function thank(lead: Page): Promise<void> {
  await expect(bigButton(lead)).toContainText(/Thank every group|Sign the results/);
  if ((await bigButton(lead).innerText()).startsWith('Thank')) await press(lead, 'Thank every group');
}

test('a dialog opens only when asked: one whose moment went does not come back by itself', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 3, potPence: 1_500_000 });
  await hall.openVoting();
  await hall.call(1, 2, 3);
  await vote(
    hall,
    hall.card(1),
    [1, 2, 3].map((id) => [id, 6 - id] as const),
  );
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.tellEverything();
  const lead = await openRole(browser, hall, 'facilitator', laptop);
  await thank(lead);
  await expect(bigButton(lead)).toContainText('Sign the results');
  await bigButton(lead).click();
  await expect(lead.getByRole('dialog')).toBeVisible();
  await hall.ask({ type: 'decline', bid: 1 });
  await expect(lead.getByRole('dialog')).toHaveCount(0);
  await hall.tellEverything();
  await thank(lead);
  await expect(bigButton(lead)).toContainText('Sign the results');
  await expect(lead.getByRole('dialog'), 'nobody asked for it').toHaveCount(0);
});
