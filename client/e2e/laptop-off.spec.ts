import { expect, type Page } from '@playwright/test';
import { eventId } from '../../domain/ids.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { LaptopProcess } from './laptop-process.ts';
import { expectDelivery, newPhone, score, voteWith } from './phones.ts';
import { bigButton, oldProjector, openRole, phone as inTheHand, press, secondsLeft } from './stage.ts';

const event = 1;

let laptop: LaptopProcess;
test.afterEach(() => laptop.close());

const saved = (clock: 'pitchLeftMs' | 'countdownLeftMs'): number =>
  laptop.savedClocks(eventId(event))?.[clock] ?? NaN;

/** A clock may have been saved a beat before the plug was pulled, and a busy machine shows it late. */
const slackSeconds = 10;

/**
 * A clock that runs on from where it was saved: none of the time while the laptop was off is gone, and no more than what
 * has passed since it was `started` again. A screen that did not come back counts on by itself and shows less.
 */
async function expectRunsOn(page: Page, savedMs: number, started: number): Promise<void> {
  let left = 0;
  const isAsSaved = async (): Promise<boolean> => {
    left = await secondsLeft(page);
    const atLeast = (savedMs - (performance.now() - started)) / 1_000 - 1;
    return left > atLeast && left <= Math.ceil(savedMs / 1_000);
  };
  await expect.poll(isAsSaved, 'the clock goes on from where it was saved').toBe(true);
  await expect.poll(() => secondsLeft(page), 'the clock runs').toBeLessThan(left);
}

test('[ST10, W4] the laptop loses its power in pitch 9 and again in the last call: everything comes back as it was, without a sign-in', async ({
  browser,
}) => {
  const hall = await Hall.open({ bids: 9 });
  await hall.openVoting();
  await hall.call(1, 2, 3, 4, 5, 6, 7, 8);
  const [eighth, ninth, card] = [hall.name(8), hall.name(9), hall.card(1)];
  const wide = await openRole(browser, hall, 'projector', oldProjector);
  const lead = await openRole(browser, hall, 'facilitator', inTheHand);
  laptop = new LaptopProcess(await hall.handOver());
  await laptop.start();
  const page = await (await newPhone(browser)).newPage();
  const off = lead.getByText('No connection to the laptop.');
  await expect(off).toBeHidden();

  let before = 0;
  await test.step('off in pitch 9, with the timer running', async () => {
    await press(lead, `End the pitch: ${eighth}`);
    await press(lead, `Start the pitch: ${ninth}`);
    await voteWith(page, card);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ninth);
    await score(page, 4);
    await expectDelivery(page, 'Received');
    await expect(wide.getByRole('main')).toContainText(ninth);
    await expect.poll(() => saved('pitchLeftMs'), 'some of it was used').toBeLessThan(180_000);
    await laptop.pullThePlug();
    before = await secondsLeft(wide);
    await score(page, 2);
    await expectDelivery(page, 'Not sent yet');
    await expect(off).toBeVisible();
  });

  await test.step('started again by somebody who never signed in', async () => {
    const left = saved('pitchLeftMs');
    expect(Math.abs(left / 1_000 - before)).toBeLessThan(slackSeconds);
    const started = performance.now();
    await laptop.start();
    const somebody = await (await browser.newContext()).newPage();
    await somebody.goto(laptop.page);
    const opened = somebody.waitForEvent('popup');
    await somebody.getByRole('button', { name: 'Open the big screen' }).click();
    await expect(off).toBeHidden();
    for (const screen of [await opened, wide]) {
      await expect(screen.getByRole('main')).toContainText(ninth);
      await expectRunsOn(screen, left, started);
    }
    await expect(bigButton(lead)).toContainText(`End the pitch: ${ninth}`);
    await expectRunsOn(lead, left, started);
    await expectDelivery(page, 'Received');
    await expect(page.getByRole('radio', { name: '2 of 5, chosen' })).toBeChecked();
    await press(lead, 'End the pitch');
  });

  await test.step('off in the last call', async () => {
    await press(lead, 'Start the last call');
    await expect(page.getByText('Last call: voting closes in')).toBeVisible();
    // The last call opened what was missed; the score of the ninth is to be changed.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your scores');
    await page.getByRole('main').getByRole('link', { name: ninth }).click();
    await expect.poll(() => saved('countdownLeftMs'), 'some of it was used').toBeLessThan(120_000);
    await laptop.pullThePlug();
    before = await secondsLeft(wide);
    await score(page, 5);
    await expectDelivery(page, 'Not sent yet');
  });

  await test.step('back with the countdown as it was, which waits for the facilitator', async () => {
    const held = Math.ceil(saved('countdownLeftMs') / 1_000);
    expect(Math.abs(held - before)).toBeLessThan(slackSeconds);
    await laptop.start();
    await expect(off).toBeHidden();
    await expectDelivery(page, 'Received');
    await expect(page.getByText('Last call: the clock has stopped for a moment')).toBeVisible();
    for (const screen of [wide, lead, page]) await expect.poll(() => secondsLeft(screen)).toBe(held);
    await press(lead, 'Let the clock continue');
    for (const screen of [wide, lead, page])
      await expect.poll(() => secondsLeft(screen), 'it runs on').toBeLessThan(held);
    await expect(page.getByRole('radio', { name: '5 of 5, chosen' })).toBeChecked();
  });
});
