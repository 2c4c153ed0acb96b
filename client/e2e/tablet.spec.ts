import { expect, type BrowserContext, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { rowsUnder } from '../../server/testing/secrecy-table.ts';
import { test } from './journey.ts';
import { tabsOfCards } from './voter.ts';
import { fact, goTo, openRole, phone as inTheHand } from './stage.ts';
import { checkAtEverySize, checkPage, expectDelivery, newPhone, score, voteWith } from './phones.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const landscape = { width: 1024, height: 768 };
/** A little more than the times of a shared device (client/attendee/turns). */
const quietMs = 121_000;
const answerMs = 31_000;
const sendingMs = 6_000;

/** Chooses with the keyboard: the focus is brought there, and a key pressed. */
async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).focus();
  await page.keyboard.press('Enter');
}

/** Gives the open project a score with the keyboard. */
async function key(page: Page, figure: number): Promise<void> {
  const radio = page.getByRole('radio', { name: new RegExp(`^${figure} of`) });
  await radio.focus();
  await page.keyboard.press(' ');
  await expect(radio).toBeChecked();
}

/** All that the next person, or whoever looks into the browser, could find. */
async function traces(page: Page, context: BrowserContext): Promise<unknown> {
  await expect(title(page)).toHaveText(/^(Vote here with your card|Enter a vote for somebody)$/);
  const seen = await page.evaluate(() => ({
    screen: document.getElementById('root')?.innerHTML,
    title: document.title,
    address: location.href,
    place: history.state as unknown,
    kept: { ...localStorage },
    session: { ...sessionStorage },
    scrolled: scrollY,
    focused: document.activeElement?.outerHTML,
  }));
  return { ...seen, cookies: await context.cookies() };
}

/** The numbers under which the page's connections say which phone it is. */
function deviceNumbersOf(page: Page): Set<string> {
  const numbers = new Set<string>();
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      const [, number] = /"device":"(\w{22})"/.exec(String(payload)) ?? [];
      if (number !== undefined) numbers.add(number);
    }),
  );
  return numbers;
}

const startTitle = 'Vote here with your card';

async function startTurn(page: Page, number: number): Promise<void> {
  await expect(title(page)).toHaveText(startTitle);
  // As from a scanner: the first letter brings the focus to the field.
  await page.keyboard.type(hall.card(number).code);
  await page.keyboard.press('Enter');
  await press(page, 'link', 'Go to the projects');
  await expect(page.getByRole('contentinfo')).toContainText('scored');
}

test('[S13, Y27, Y28, Y29, Y30, Y31, Y33, C12] a voting tablet by keyboard: set up, voted on in turn, and the same for everybody', async ({
  browser,
}) => {
  hall = await Hall.open({ sharedDevices: true });
  await hall.openVoting();
  await hall.call(1, 2);

  const [staff, tablet] = [await browser.newContext(), await browser.newContext({ viewport: landscape })];
  const desk = await staff.newPage();
  await desk.goto(await hall.link('desk'));
  await expect(desk.getByText('None is on yet.')).toBeVisible();
  await press(desk, 'button', 'Set up a device');
  await press(desk, 'button', 'Show the link');
  await expect(desk.getByLabel('Where does it stand?')).toBeFocused();
  await desk.keyboard.type('Quiet room');
  await checkAtEverySize(desk);
  await press(desk, 'button', 'Show the link');
  const link = (await desk.getByRole('link', { name: /\/tablet\// }).getAttribute('href')) ?? '';
  await checkAtEverySize(desk);
  // The desk's own browser makes no tablet as long as somebody is signed in on it.
  const own = await staff.newPage();
  await own.goto(link);
  await expect(title(own)).toHaveText('Staff are signed in on this browser');
  await checkPage(own);
  await own.close();
  await press(desk, 'button', 'Back');

  const page = await tablet.newPage();
  const numbers = deviceNumbersOf(page);
  await page.clock.install();
  await page.goto(link);
  await expect(page.getByText('Voting tablet: Quiet room')).toBeVisible();
  expect(
    (await tablet.cookies()).map(({ name }) => name),
    'nobody is signed in on it',
  ).not.toContain('dd_desk');
  await checkAtEverySize(page);
  await page.setViewportSize(landscape);
  const fresh = await traces(page, tablet);

  /** The rows of docs/decisions/secrecy.md, as they are tried. */
  const tried: string[] = [];
  // A wrong code says so, and leaves nothing.
  await page.keyboard.type('2222-2222-3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No voting card has this code.')).toBeVisible();

  await startTurn(page, 1);
  await key(page, 4);
  await expectDelivery(page, 'Received');
  await page.reload();
  await expect(page.getByRole('radio', { name: '4 of 5, chosen' }), 'a reload in the middle').toBeChecked();
  await checkPage(page);
  await page.goBack();
  await expect(title(page), 'Back is the list of the same person').toHaveText('Today’s projects');
  await press(page, 'button', 'Finished');
  await expect(title(page)).toHaveText('Thank you');
  await checkPage(page);
  await press(page, 'button', 'Next person');
  expect(await traces(page, tablet)).toEqual(fresh);
  await page.goBack();
  expect(await traces(page, tablet), 'Back shows nothing').toEqual(fresh);
  await page.reload();
  expect(await traces(page, tablet), 'a reload shows nothing').toEqual(fresh);

  tried.push('the next person: finds it later, goes back, or loads the page again after _Finished_');
  tried.push('whoever has the tablet: looks into its storage later');

  // Nobody is there any more: a warning that can be stopped, and then the private screen.
  await startTurn(page, 2);
  await key(page, 2);
  await expectDelivery(page, 'Received');
  await page.clock.fastForward(quietMs / 2);
  await expect(page.getByRole('radio', { name: '2 of 5, chosen' })).toBeChecked();
  tried.push('the next person: finds a screen that somebody left less than two minutes ago');
  await page.clock.fastForward(quietMs);
  await expect(title(page)).toHaveText('Are you still voting?');
  await expect(page.getByRole('radio'), 'nothing of the vote is seen meanwhile').toHaveCount(0);
  await expect(page.getByRole('timer')).toBeVisible();
  await checkPage(page);
  await press(page, 'button', 'Yes, keep my vote open');
  await expect(page.getByRole('radio', { name: '2 of 5, chosen' })).toBeChecked();
  await page.clock.fastForward(quietMs);
  await expect(title(page)).toHaveText('Are you still voting?');
  await page.clock.fastForward(answerMs);
  expect(await traces(page, tablet)).toEqual(fresh);

  // The Wi-Fi goes, and comes back while the voter still reads: the screen says that the vote arrived after all.
  await startTurn(page, 3);
  await tablet.setOffline(true);
  await key(page, 3);
  await expectDelivery(page, 'Not sent yet');
  await press(page, 'button', 'Finished');
  await page.clock.fastForward(sendingMs);
  await expect(title(page)).toHaveText('The vote has not been sent yet');
  await tablet.setOffline(false);
  await expect(title(page)).toHaveText('Thank you');
  await expect(page.getByRole('status').getByText('Everything marked was received.')).toBeVisible();
  await press(page, 'button', 'Next person');
  expect(await traces(page, tablet)).toEqual(fresh);

  // What was marked is kept, told, shown to nobody, and sent after the tablet was off and on again.
  await startTurn(page, 4);
  await tablet.setOffline(true);
  await key(page, 5);
  await expectDelivery(page, 'Not sent yet');
  await press(page, 'button', 'Finished');
  await page.clock.fastForward(sendingMs);
  await expect(title(page)).toHaveText('The vote has not been sent yet');
  await checkPage(page);
  await press(page, 'button', 'Next person');
  await expect(page.getByText('1 vote on this device has not been sent yet.')).toBeVisible();
  await checkPage(page);
  expect(hall.ballots()).toHaveLength(3);
  expect(await page.evaluate(() => localStorage['decision-day.kept'] as string)).toContain('"marks":[[2,5]]');
  tried.push('whoever has the tablet: looks into its storage while a vote waits to be sent');
  await page.close();
  await tablet.setOffline(false);
  const again = await tablet.newPage();
  await again.goto(`${hall.url}/tablet/${hall.event}`);
  await expect.poll(() => hall.ballots()).toEqual([[[2, 4]], [[2, 2]], [[2, 3]], [[2, 5]]]);
  await expect(again.getByText('has not been sent yet')).toHaveCount(0);
  expect(await traces(again, tablet)).toEqual(fresh);

  const { device } = JSON.parse(
    await again.evaluate(() => localStorage['decision-day.tablet'] as string),
  ) as { device: string };
  expect(numbers.size, 'each turn is a phone of its own').toBe(4);
  expect(numbers, 'and none of them is the tablet').not.toContain(device);
  expect(new Set(tabsOfCards(hall).flat()).size).toBe(4);

  // Staff see that it is on, and where; its link opens no staff screen.
  await expect(desk.getByText('Quiet room · On')).toBeVisible();
  const lead = await openRole(browser, hall, 'facilitator', inTheHand);
  await goTo(lead, 'Health');
  await expect(fact(lead, 'Quiet room')).toHaveText('On');
  await checkPage(lead);
  tried.push('the facilitator: reads the health board');
  await again.goto(`${hall.url}/tablet/${hall.event}?language=en-XA`);
  await expect(title(again), 'nobody chooses the language of the next person').toHaveText(startTitle);
  await again.goto(`${hall.url}/desk/${hall.event}`);
  await expect(title(again)).toHaveText('This device is not signed in yet');
  tried.push('whoever has its link: opens it, or the desk’s page in the same browser');
  // The last row is tried on the database itself (server/http/shared-devices.test.ts).
  tried.push('a copy of the database: is compared with an earlier one');
  expect(tried.sort()).toEqual(rowsUnder('Who can learn what was voted on a shared device').sort());
  for (const context of [staff, tablet]) await context.close();
});

test('[Y35] a helper enters for two people, and votes with their own card on the same phone as if nothing were', async ({
  browser,
}) => {
  hall = await Hall.open({ sharedDevices: true });
  await hall.openVoting();
  await hall.call(1, 2);
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await voteWith(page, hall.card(1));
  await score(page, 1);
  await expectDelivery(page, 'Received');
  await page.goto(hall.sharedDeviceLink('helper', 'Helper 1'));
  await expect(page.getByText('Helper: Helper 1')).toBeVisible();
  await checkPage(page);
  const fresh = await traces(page, phone);
  // Scanned with the phone’s camera, each in a tab of its own, as phones do.
  await page.goto(hall.card(2).url);
  await press(page, 'link', 'Go to the projects');
  await key(page, 2);
  await expectDelivery(page, 'Received');
  await checkPage(page);
  // The next card is scanned at once: nobody has to press anything for the turn to end, in whichever tab it is.
  const next = await phone.newPage();
  await next.goto(hall.card(3).url);
  await press(next, 'link', 'Go to the projects');
  await key(next, 3);
  await expectDelivery(next, 'Received');
  await expect(title(page), 'the tab of the turn before shows nothing').toHaveText(
    'Enter a vote for somebody',
  );
  await press(next, 'button', 'Finished');
  await press(next, 'button', 'Next person');
  expect(await traces(next, phone)).toEqual(fresh);
  await next.close();
  expect(await traces(page, phone)).toEqual(fresh);
  expect(hall.ballots()).toEqual([[[2, 1]], [[2, 2]], [[2, 3]]]);
  await page.goto(`${hall.url}/join/${hall.event}?project=2`);
  await expect(
    page.getByRole('radio', { name: '1 of 5, chosen' }),
    'their own vote is their own',
  ).toBeChecked();
  await page.goto(`${hall.url}/tablet/${hall.event}`);
  await press(page, 'button', 'Stop helping on this device');
  await page.getByRole('dialog').getByRole('button', { name: 'Stop helping on this device' }).click();
  await expect(title(page)).toHaveText('This device is not set up');
  await phone.close();
});
