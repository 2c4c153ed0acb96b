import { expect, type Page } from '@playwright/test';
import { cardNumber } from '../../domain/ids.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage, expectDelivery, newPhone, openProject, score, voteWith } from './phones.ts';
import { fact, goTo, oldProjector, openRole, phone as inTheHand } from './stage.ts';
import { openCard } from './voter.ts';

let hall: Hall;
test.afterEach(() => hall.close());

/** A line over which everything goes but ballots, while `lets` is false. */
async function badLine(page: Page): Promise<{ lets: boolean }> {
  const line = { lets: true };
  await page.routeWebSocket(/socket\.io/, (toPage) => {
    const toServer = toPage.connectToServer();
    toPage.onMessage((message) => {
      if (line.lets || !message.includes('"ballot"')) toServer.send(message);
    });
  });
  return line;
}

test('[V5, V8] the health board says how the hall does, and at the last call whether anything is still on its way', async ({
  browser,
}) => {
  hall = await Hall.open({ bids: 2, cards: 4 });
  await hall.openVoting();
  await hall.call(1, 2);
  const lead = await openRole(browser, hall, 'facilitator', inTheHand);
  await goTo(lead, 'Health');
  await expect(fact(lead, 'Ballots in')).toHaveText('0');

  const page = await (await newPhone(browser)).newPage();
  const line = await badLine(page);
  await voteWith(page, hall.card(1));
  await score(page, 4);
  // Nothing is missed, so the last call opens no other page on this phone, however slow the computer is.
  await openProject(page, hall, 1);
  await score(page, 4);
  await expectDelivery(page, 'Received');
  await voteWith(await (await newPhone(browser)).newPage(), hall.card(2));
  await openCard(hall, hall.card(3));
  await expect(fact(lead, 'Opened, no vote yet')).toHaveText('2');
  await hall.cancel(cardNumber(3));
  for (const [term, said] of [
    ['Ballots in', '1'],
    ['Cards opened on a phone', '2'],
    ['Opened, no vote yet', '1'],
    ['Connected now', '2'],
    ['Cards with votes not sent yet', '0'],
    ['Cards whose phone is asleep or gone', '0'],
    ['Votes are saved', 'Yes'],
    ['Free on its disk', /^\d[\d.]* GB$/],
    ['Connections open', /^\d[\d,]* of \d[\d,]*$/],
    ['Saving a vote takes', /^\d[\d.]* ms, at most \d[\d.]* ms$/],
    ['Last copy, on the laptop', 'None yet. One is made every minute.'],
  ] as const)
    await expect(fact(lead, term), term).toHaveText(said);

  await hall.ask({ type: 'start-last-call' });
  const safety = lead.getByRole('region', { name: 'Next step' }).getByRole('status').last();
  await expect(safety).toHaveText('Safe to close');
  line.lets = false;
  await score(page, 5);
  await expectDelivery(page, 'Not sent yet');
  await expect(safety).toHaveText('Wait a little: 1 card has votes not sent yet');
  await expect(fact(lead, 'Cards with votes not sent yet')).toHaveText('1');
  for (const size of [inTheHand, oldProjector]) {
    await lead.setViewportSize(size);
    await checkPage(lead);
  }
  line.lets = true;
  await expectDelivery(page, 'Received');
  await expect(safety).toHaveText('Safe to close');
});
