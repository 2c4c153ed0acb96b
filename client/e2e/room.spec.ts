import { expect, type Page } from '@playwright/test';
import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage, newPhone } from './phones.ts';
import { bigButton, bigScreen, checkPicture, laptop, oldProjector, openRole, press } from './stage.ts';
import { vote } from './voter.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

const said = (page: Page) => page.getByRole('main');

test('[E11, E12] hands, a draw and a “no thank you” are told on the big screens and on phones, from what to what', async ({
  browser,
}) => {
  test.slow();
  hall = await Hall.open({
    bids: 4,
    cards: 2,
    potPence: 10_000_00,
    rules: { tie: { method: 'hands', otherwise: 'draw' } },
  });
  const [, second, third] = hall.room.book().bids;
  expect([second?.askPence, third?.askPence]).toEqual([6_800_00, 3_900_00]);
  await hall.openVoting();
  await hall.call(1, 2, 3, 4);
  await vote(
    hall,
    hall.card(1),
    [1, 2, 3, 4].map((bid) => [bid, 4] as const),
  );
  await hall.seal();
  const wide = await openRole(browser, hall, 'projector', bigScreen);
  const old = await openRole(browser, hall, 'projector', oldProjector);
  const lead = await openRole(browser, hall, 'facilitator', laptop);
  const phone = await (await newPhone(browser)).newPage();
  await phone.goto(hall.card(2).url);
  const everywhere = async (words: readonly string[], onPhone: readonly string[] = words): Promise<void> => {
    for (const page of [wide, old]) for (const each of words) await expect(said(page)).toContainText(each);
    for (const each of onPhone) await expect(said(phone)).toContainText(each);
    for (const page of [wide, old]) await checkPicture(page);
  };

  await expect(said(wide)).toContainText('Put up one hand');
  await bigButton(lead).click();
  for (const [bid, hands] of [
    [1, 20],
    [2, 20],
    [3, 30],
    [4, 5],
  ] as const)
    await lead.getByLabel(`Hands for ${hall.name(bid)}`).fill(String(hands));
  await lead.getByRole('button', { name: 'Settle the tie by these numbers' }).click();
  const first = `${hall.name(3)} gets the money first.`;
  await everywhere(['Hands were counted', '30 hands', first], [`${hall.name(3)}: 30 hands.`, first]);
  await checkPage(phone);

  // Two are level behind it: the hall sees them before anything is drawn.
  await press(lead, 'Show which projects are equal');
  await expect(said(wide)).toContainText('We stop and decide this in the room');
  await press(lead, 'Show the numbers for the draw');
  await hall.ask({ type: 'settle-by-draw', drawn: 2, drawnAgain: 2, drewBy: 1, watchedBy: 2 });
  await everywhere(['Number 2 was drawn', `${hall.name(2)} gets the money first.`]);

  await press(lead, 'Start the results');
  await expect(said(wide)).not.toContainText('was drawn');
  await press(lead, 'Show the next');
  await press(lead, 'Show the next');
  await expect(said(wide)).toContainText('Chosen for part: £6,100.');
  await hall.ask({ type: 'decline', bid: 3 });
  await everywhere(
    [
      hall.name(3),
      'was £3,900',
      'now nothing',
      'was £6,100',
      'now £6,800',
      'All other amounts announced so far stay the same.',
    ],
    [`${hall.name(3)} said no thank you.`, `${hall.name(2)}: was £6,100, now £6,800.`],
  );
  await checkPage(phone);
  await checkPage(lead);
  await press(lead, 'Show the next');
  await expect(said(wide)).not.toContainText('was £6,100');

  await hall.tellEverything();
  await phone.goto(`${hall.url}/events/${hall.event}?what-happened`);
  await expect(said(phone)).toContainText(`${hall.name(3)}: was £3,900, now nothing.`);
  await checkPage(phone);
});

test('[ST19, B17] a project that is out and a vote that is opened again are told; a full ballot has room again', async ({
  browser,
}) => {
  hall = await Hall.open({
    bids: 4,
    rules: {
      ballot: { type: 'approval', atLeast: 2, atMost: 2 },
      blanks: { kind: 'ballot-not-counted', leastScorersPercent: 0 },
      allocation: { ...recommendedRules.allocation, by: 'votes' },
    },
  });
  await hall.openVoting();
  await hall.call(1, 2, 3, 4);
  await hall.ask({ type: 'end-pitch' });
  const wide = await openRole(browser, hall, 'projector', bigScreen);
  const phone = await (await newPhone(browser)).newPage();
  await phone.goto(hall.card(1).url);
  await phone.getByRole('link', { name: 'Go to the projects' }).click();
  await phone.getByRole('link', { name: 'All projects' }).click();
  for (const bid of [1, 2]) await phone.getByLabel(`Choose ${hall.name(bid)}`).check();
  await expect
    .poll(() => hall.ballots())
    .toEqual([
      [
        [1, 1],
        [2, 1],
      ],
    ]);
  await expect(phone.getByRole('contentinfo')).toContainText('0 of 2 choices left');

  await hall.ask({ type: 'set-aside', bid: 2, as: 'withdrawn' });
  for (const words of ['A group withdraws', hall.name(2), 'you can choose another'])
    await expect(wide.locator('body')).toContainText(words);
  await checkPicture(wide);
  await expect(phone.getByRole('status').filter({ hasText: 'You can choose another.' })).toContainText(
    hall.name(2),
  );
  await expect(phone.getByRole('contentinfo')).toContainText('1 of 2 choices left');
  await checkPage(phone);
  await phone.getByLabel(`Choose ${hall.name(3)}`).check();
  await expect
    .poll(() => hall.ballots())
    .toEqual([
      [
        [1, 1],
        [3, 1],
      ],
    ]);
  await expect(phone.getByText('You can choose another.')).toHaveCount(0);

  for (const type of ['start-last-call', 'close-voting', 'end-grace'] as const) await hall.ask({ type });
  await hall.ask({ type: 'reopen-voting', reason: 'closed-too-early' });
  for (const words of ['Voting is open again', 'Voting was closed too early.'])
    await expect(wide.locator('body')).toContainText(words);
  await expect(phone.getByRole('status').filter({ hasText: 'Voting was closed too early.' })).toBeVisible();
  await checkPicture(wide);
  await hall.ask({ type: 'set-aside', bid: 4, as: 'withdrawn' });
  await hall.ask({ type: 'restore-bid', bid: 4 });
  await expect(said(wide)).toContainText('This project takes part after all.');
  await hall.ask({ type: 'show-overlay', overlay: null });
  await expect(said(wide)).not.toContainText('First');
});
