/** A real event by browser, on every screen that a hall has, each translated and loaded again at every stage. */

import { expect, type Page } from '@playwright/test';
import { nameIn } from '../scenes/testing/script-names.ts';
import { isolated } from '../words/isolated-names.ts';
import { Hall, passPhrase } from './hall.ts';
import { test } from './journey.ts';
import { invitedBy, signedIn } from './officers.ts';
import { expectDelivery, score } from './phones.ts';
import { bigButton, bigScreen, goTo, oldProjector } from './stage.ts';
import { TranslatedRoom } from './translated-room.ts';
import { vote } from './voter.ts';

let hall: Hall;
let opened: TranslatedRoom | undefined;
test.afterEach(async () => {
  await opened?.close();
  await hall.close();
});

const written = [nameIn('arabic', 0), nameIn('urdu', 1), nameIn('bengali', 1), nameIn('welsh', 0)];
/** As screens say them: the first two are written from right to left, and kept apart from what stands beside them. */
const names = written.map(isolated);
const [arabic = '', urdu = '', bengali = '', welsh = ''] = names;
const officer = nameIn('chinese', 0);
const small = { width: 360, height: 740 };
const bids = [1, 2, 3, 4] as const;
const asks = [2_450_00, 6_800_00, 3_900_00, 1_640_00];
const leasts = [1_200_00, 4_000_00, null, null];
const pot = 8_000_00;

/** What three voters give to projects 1 to 4; those after them mark as these do, in turn. */
const given = [
  [5, 4, 4, 2],
  [5, 4, 5, 1],
  [4, 5, 4, 3],
] as const;

/** Added up by hand: the highest average first, each with what it asks while the pot holds it, or with a part. */
const voters = Array.from({ length: 15 }, (_, place) => given[place % 3] ?? []);
const total = (bid: number, of: typeof voters): number =>
  of.reduce((sum, marks) => sum + (marks[bid - 1] ?? 0), 0);
const average = (bid: number, of = voters): string => (total(bid, of) / of.length).toFixed(1);
/** Figures of a real event first move at ten ballots, then at fifteen, and stay one step behind (S4, S5). */
const shown = voters.slice(0, 10);
function amounts(order: readonly number[]): Map<number, number> {
  const paid = new Map<number, number>();
  let left = pot;
  for (const bid of order) {
    const [ask = 0, least = null] = [asks[bid - 1], leasts[bid - 1]];
    const amount = ask <= left ? ask : least !== null && least <= left ? left : 0;
    paid.set(bid, amount);
    left -= amount;
  }
  return paid;
}
const pounds = (pence: number): string => `£${(pence / 100).toLocaleString('en-GB')}`;

/** By keyboard, on a button that keeps the focus. */
async function press(lead: Page, label: string, confirm?: string): Promise<void> {
  const button = bigButton(lead);
  await expect(button).toContainText(label);
  await expect(button).toBeEnabled();
  const before = (await button.textContent()) ?? '';
  await button.press('Enter');
  if (confirm !== undefined) {
    const answer = lead.getByRole('dialog').getByRole('button', { name: confirm, exact: true });
    await expect(answer, 'a question is read before it is answered').toBeEnabled();
    await answer.press('Enter');
    await expect(lead.getByRole('dialog')).toHaveCount(0);
  }
  await expect(button).not.toHaveText(before);
  await expect(button, `after “${label}”`).toBeFocused();
}

test('[W27] a real event, translated and loaded again at every stage, with names of four scripts: right figures, whole names', async ({
  browser,
}, info) => {
  hall = await Hall.open({
    cards: voters.length,
    potPence: pot,
    name: nameIn('welsh', 1),
    words: written.map((name, place) => ({ name, organisation: written[(place + 1) % 4] ?? '' })),
    rules: {
      tie: { method: 'hands', otherwise: 'draw' },
      screen: { policy: 'live', firstAt: 10, thenEvery: 5 },
      // Longer than all pages take to be loaded again.
      timing: { pitchSeconds: 600, lastCallSeconds: 600, graceSeconds: 600 },
    },
  });
  expect(hall.room.book().bids.map(({ askPence, leastPence }) => [askPence, leastPence])).toEqual(
    bids.map((bid) => [asks[bid - 1], leasts[bid - 1]]),
  );
  // One officer is let in at the console, and invites the one who signs.
  await hall.officer(bengali);
  const first = await signedIn(browser, hall, bengali);
  for (const context of [first, await invitedBy(browser, hall, first, officer)]) await context.close();

  const room = await TranslatedRoom.open(browser, info.outputPath('vite'));
  opened = room;
  await room.sit(
    'wide',
    { way: 'wrapped', arabic: 'nastaliq', viewport: bigScreen, isPicture: true },
    await hall.link('projector'),
  );
  await room.sit(
    'old',
    { way: 'replaced', arabic: 'naskh', viewport: oldProjector, isPicture: true },
    await hall.link('projector'),
  );
  const lead = await room.sit(
    'lead',
    { way: 'moved', arabic: 'nastaliq', viewport: small },
    await hall.unopenedLink('facilitator'),
  );
  await lead.getByLabel('Your name').fill(welsh);
  await lead.getByRole('button', { name: 'Continue' }).press('Enter');
  const desk = await room.sit(
    'desk',
    { way: 'split', arabic: 'naskh', viewport: { width: 1024, height: 768 } },
    await hall.unopenedLink('desk'),
  );
  await desk.getByLabel('Your name').fill(nameIn('arabic', 1));
  await desk.getByRole('button', { name: 'Continue' }).click();

  await room.everywhere('getting ready', {
    wide: ['Scan to follow along', nameIn('welsh', 1)],
    old: ['Scan to follow along', nameIn('welsh', 1)],
    lead: ['Open the doors'],
    desk: ['Number on the voting card'],
  });
  await press(lead, 'Open the doors');
  const phones = [
    await room.sit('first', { way: 'replaced', arabic: 'nastaliq', viewport: small }, hall.card(1).url),
    await room.sit(
      'second',
      { way: 'wrapped', arabic: 'naskh', viewport: { width: 320, height: 640 } },
      hall.card(2).url,
    ),
  ];
  await room.everywhere('doors open', {
    wide: ['voting cards opened'],
    lead: ['Open voting'],
    first: ['Today’s rules'],
    second: ['Today’s rules'],
  });
  for (const phone of phones) await phone.getByRole('link', { name: 'Go to the projects' }).click();
  await press(lead, 'Open voting', 'Open voting');
  for (const bid of bids) {
    const name = names[bid - 1] ?? '';
    await press(lead, `Start the pitch: ${name}`);
    for (const [place, phone] of phones.entries()) {
      await expect(phone.getByRole('heading', { level: 1 })).toHaveText(name);
      await score(phone, given[place]?.[bid - 1] ?? 0);
      await expectDelivery(phone, 'Received');
    }
    // The first and the last: those in between are the same stage.
    if (bid === 1 || bid === 4)
      await room.everywhere(`pitch ${bid}`, {
        wide: [name],
        old: [name],
        lead: [`End the pitch: ${name}`],
        first: [name, `${given[0][bid - 1]} of 5, chosen`, `${bid} of 4 scored`, 'Received'],
        second: [name, `${given[1][bid - 1]} of 5, chosen`, `${bid} of 4 scored`, 'Received'],
      });
    await press(lead, `End the pitch: ${name}`);
  }
  for (let card = 3; card <= voters.length; card += 1)
    await vote(
      hall,
      hall.card(card),
      bids.map((bid) => [bid, voters[card - 1]?.[bid - 1] ?? 0] as const),
    );
  const figures = bids.map(
    (bid) => new RegExp(`${names[bid - 1]}\\s*${average(bid, shown)}\\s*${shown.length}`),
  );
  await room.everywhere('scores so far', { wide: ['15of 15 have voted', ...figures], old: figures });

  await press(lead, 'Start the last call');
  await room.everywhere('last call', {
    wide: ['until voting closes'],
    lead: ['Close voting now'],
    first: ['Last call', '4 of 4 scored', 'Received'],
    second: ['Last call', '4 of 4 scored', 'Received'],
  });
  await press(lead, 'Close voting now', 'Close voting');
  await room.everywhere('closing', {
    wide: ['Waiting a few seconds for the last scores'],
    first: ['We are waiting a few seconds'],
  });
  await press(lead, 'Stop waiting for votes');
  await room.everywhere('counting', { wide: ['We are checking the count'], first: ['Voting has closed'] });
  await expect(bigButton(lead), '[Y15] one press').toContainText('All 15 cards accounted for. Thank you.');
  await press(lead, 'Seal the count');

  // Bengali and Urdu are level for what the first one leaves.
  await room.everywhere('a tie', { wide: ['We stop and decide this in the room', urdu, bengali] });
  await countHands(lead);
  await room.everywhere('hands', {
    wide: ['Hands were counted', '30 hands', `${bengali} gets the money first.`],
    first: [`${urdu}: 20 hands.`, `${bengali} gets the money first.`],
    second: [`${urdu}: 20 hands.`],
  });
  await press(lead, 'Start the results');
  await room.everywhere('the pot', { wide: [`${pounds(pot)} in the pot`], first: ['Results'] });
  await press(lead, 'Show the next');
  const before = amounts([1, 3, 2, 4]);
  const toldFirst = `Chosen: ${pounds(before.get(1) ?? 0)}.`;
  await room.everywhere('the first result', {
    wide: [arabic, toldFirst],
    old: [arabic, toldFirst],
    first: [arabic, toldFirst],
  });

  // Its group says no thank you: the same names, in the order that was settled, on the whole pot.
  await goTo(lead, 'Projects');
  await lead.getByRole('list').getByText(arabic, { exact: true }).click();
  await lead.getByRole('button', { name: 'This group says no thank you' }).press('Enter');
  const sure = lead.getByRole('dialog').getByRole('button', { name: 'They say no thank you' });
  await expect(sure).toBeEnabled();
  await sure.press('Enter');
  await expect(lead.getByRole('dialog')).toHaveCount(0);
  const was = pounds(before.get(1) ?? 0);
  await room.everywhere('no thank you', {
    wide: [`was ${was}`, 'now nothing'],
    old: [`was ${was}`, 'now nothing'],
    first: [`${arabic} said no thank you.`],
  });
  await goTo(lead, 'Now');
  const after = amounts([3, 2, 4]);
  expect([...after], 'all, a part, and none').toEqual([
    [3, 3_900_00],
    [2, 4_100_00],
    [4, 0],
  ]);
  await press(lead, 'Show the next');
  await room.everywhere('told anew', {
    wide: [bengali, 'Chosen: £3,900.', average(3)],
    first: [bengali, 'Chosen: £3,900.'],
  });
  await press(lead, 'Show the next');
  await room.everywhere('a part', {
    wide: [urdu, 'Chosen for part: £4,100.', 'It asked for £6,800.'],
    first: [urdu, 'Chosen for part: £4,100 of £6,800'],
  });
  await press(lead, 'Show the projects not chosen');
  await room.everywhere('not chosen', { wide: [welsh, 'Thank you for bringing'], first: [welsh] });
  await press(lead, 'Thank every group');
  await room.everywhere('thanks', {
    wide: ['Thank you to every group', 'Provisional until signed', ...names],
    old: names,
  });
  await sign(room, lead);

  const address = `${hall.url}/events/${hall.event}`;
  await room.sit('public', { way: 'split', arabic: 'naskh', viewport: small }, address);
  await room.sit('walk', { way: 'moved', arabic: 'nastaliq', viewport: small }, `${address}?what-happened`);
  await room.everywhere('published', {
    public: [...names, 'The results are signed.'],
    walk: [bengali, '£3,900', urdu, '£4,100', welsh, `${voters.length} ballots counted`, 'Signed.'],
  });
});

/** By a pass-phrase, and on a phone by a code of an officer who signs nothing. */
async function sign(room: TranslatedRoom, lead: Page): Promise<void> {
  await bigButton(lead).press('Enter');
  const dialog = lead.getByRole('dialog');
  await dialog.getByLabel('The officer’s sign-in name').fill(officer);
  await dialog.getByLabel('The officer’s pass-phrase').fill(passPhrase);
  await dialog.getByRole('button', { name: 'Sign as the officer' }).press('Enter');
  await dialog.getByLabel('On their own phone, with a one-time code').check();
  await room.everywhere('one has signed', {
    lead: ['Sign the results'],
    wide: ['Provisional until signed'],
  });
  await bigButton(lead).press('Enter');
  await dialog.getByLabel('On their own phone, with a one-time code').check();
  await dialog.getByRole('combobox').selectOption('Somebody else');
  await dialog.getByLabel('Their name').fill(welsh);
  await dialog.getByLabel('Sign-in name of the officer who vouches').fill(bengali);
  await dialog.getByLabel('Pass-phrase of the officer who vouches').fill(passPhrase);
  await dialog.getByRole('button', { name: 'Show the code' }).press('Enter');
  const address = await dialog.getByLabel('The code as an address, to send').inputValue();
  const witness = await room.sit('witness', { way: 'wrapped', arabic: 'naskh', viewport: small }, address);
  await room.everywhere('a code is opened', { witness: [`You sign as ${welsh}, the second person.`] });
  await witness.getByRole('button', { name: 'Sign as the second person' }).press('Enter');
  await expect(witness.getByText('You have signed. Thank you.')).toBeVisible();
  await room.everywhere('signed', {
    wide: ['Signed. The council makes the awards.'],
    first: ['Signed. The council makes the awards after final checks.'],
  });
}

async function countHands(lead: Page): Promise<void> {
  await bigButton(lead).press('Enter');
  await lead.getByLabel(`Hands for ${urdu}`).fill('20');
  await lead.getByLabel(`Hands for ${bengali}`).fill('30');
  await lead.getByRole('button', { name: 'Settle the tie by these numbers' }).press('Enter');
  await expect(lead.getByRole('dialog')).toHaveCount(0);
}
