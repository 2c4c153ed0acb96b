import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openToRead } from '../../db/open.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { databaseName } from '../../server/data-folder.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage, expectDelivery, newPhone, score, voteWith } from './phones.ts';
import {
  bigButton,
  fact,
  goTo,
  oldProjector,
  openRole,
  phone as inTheHand,
  press,
  secondsLeft,
} from './stage.ts';
import { tightDisk, type TightDisk } from './tight-disk.ts';

let disk: TightDisk;
test.beforeEach(() => {
  disk = tightDisk();
});
test.afterEach(() => disk.unmount());

test('[J9, V3, W4] the disk is full: phones and facilitator say so and keep everything; with room again all of it is received', async ({
  browser,
}) => {
  console.info(`the disk is ${disk.what}`);
  const hall = await Hall.open({ dataDir: disk.dataDir, machine: disk.machine });
  await hall.openVoting();
  await hall.call(1, 2);
  const wide = await openRole(browser, hall, 'projector', oldProjector);
  const lead = await openRole(browser, hall, 'facilitator', inTheHand);
  const page = await (await newPhone(browser)).newPage();
  await voteWith(page, hall.card(1));
  await score(page, 4);
  await expectDelivery(page, 'Received');

  disk.fill();
  await score(page, 2);
  await expectDelivery(page, 'Not sent yet');
  await expect(page.getByText('cannot save votes just now')).toBeVisible();
  await checkPage(page);
  await expect(lead.getByText('The laptop cannot save anything just now')).toBeVisible();
  await expect(bigButton(lead)).toBeDisabled();
  await goTo(lead, 'Health');
  await expect(fact(lead, 'Votes are saved')).toHaveText('No');
  await expect(fact(lead, 'Cards with votes not sent yet')).toHaveText('1');
  const before = await secondsLeft(wide);
  await expect.poll(() => secondsLeft(wide), 'the pitch timer goes on').toBeLessThan(before);
  await score(page, 5);
  await page.reload();
  await expect(page.getByRole('radio', { name: '5 of 5, chosen' })).toBeChecked();
  await expectDelivery(page, 'Not sent yet');
  expect(hall.ballots()).toEqual([[[2, 4]]]);

  disk.makeRoom();
  await expectDelivery(page, 'Received');
  await expect(page.getByText('cannot save votes just now')).toBeHidden();
  await expect(lead.getByText('The laptop cannot save anything just now')).toBeHidden();
  await press(lead, 'End the pitch');
  expect(hall.ballots()).toEqual([[[2, 5]]]);
  const db = openToRead(join(disk.dataDir, databaseName));
  expect(recountDatabase(db)).toMatchObject({ holds: true, problems: [] });
  db.close();
  await hall.close();
});
