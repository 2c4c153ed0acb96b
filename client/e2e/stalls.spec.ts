import { expect } from '@playwright/test';
import { personId } from '../../domain/ids.ts';
import { at, saturday, stallsRules, sunday, twoDays } from '../../domain/testing/stalls.ts';
import { machineTime } from '../../server/live/time.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkAxe, checkPage, newPhone, openProject, score } from './phones.ts';
import { bigScreen, checkPicture, oldProjector, openRole, press } from './stage.ts';

const officer = { role: 'officer', person: personId(1) } as const;

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

test('[ST20-ST26] stalls: phone, facilitator and projector say when voting is open, and a person closes it', async ({
  browser,
}) => {
  // The clock on the wall shows what the test says; timers are the machine's own.
  let wall = at(saturday, '9:00');
  hall = await Hall.open({
    bids: 8,
    rules: stallsRules(twoDays),
    machine: { time: { ...machineTime, wall: () => wall } },
  });
  const clock = async (day: string, time: string): Promise<void> => {
    wall = at(day, time);
    // Whatever is asked, the hours are looked at first.
    await hall.room.submit({ type: 'show-overlay', overlay: null }, officer);
  };
  await hall.ask({ type: 'approve-rules' });
  const screen = await openRole(browser, hall, 'projector', bigScreen);
  const lead = await openRole(browser, hall, 'facilitator', oldProjector);
  const phone = await (await newPhone(browser)).newPage();
  await phone.goto(hall.card(1).url);
  const first = 'Saturday 16 January, 10:00 to 16:00';
  const second = 'Sunday 17 January, 11:00 to 15:00';
  await expect(phone.getByRole('main')).toBeVisible();
  await expect(phone.locator('body')).toContainText(`Voting opens by itself: ${first}`);
  await expect(lead.getByRole('main')).toContainText(first);

  await clock(saturday, '10:00');
  await expect(phone.locator('body')).toContainText(`Voting is open: ${first}`);
  await expect(lead.getByRole('region', { name: 'Next step' })).toContainText('Voting is open');
  await expect(screen.getByRole('main')).toContainText(hall.name(8));
  await expect(screen.locator('body')).toContainText(`Open: ${first}`);
  await openProject(phone, hall, 1);
  await score(phone, 4);
  await expect(screen.locator('body')).toContainText('of 1 has voted');
  await checkPage(phone);
  await checkAxe(lead);
  await checkPicture(screen);

  await clock(saturday, '17:00');
  await expect(phone.locator('body')).toContainText(`It opens again: ${second}`);
  await expect(screen.getByRole('main')).toContainText(`It opens again: ${second}`);
  await expect(lead.getByRole('region', { name: 'Next step' })).toContainText('Voting is closed for now');
  await checkPage(phone);
  await checkPicture(screen);

  await clock(sunday, '15:30');
  await press(lead, 'Close voting now', 'Close voting');
  await press(lead, 'Stop waiting for votes');
  await expect(phone.getByRole('main')).toContainText('Voting has closed');
});
