import { expect, test } from '@playwright/test';
import { LaptopProcess } from './laptop-process.ts';
import { expectDelivery, newPhone, score } from './phones.ts';
import { bigButton, bigScreen, phone as inTheHand, press, secondsLeft } from './stage.ts';

const laptop = new LaptopProcess();
test.afterAll(() => laptop.close());

test('[ST10, W4] the laptop loses its power during a pitch: every open screen comes back as it was, without a sign-in', async ({
  browser,
}) => {
  const { links, cards } = await laptop.start();
  const wide = await (await browser.newContext({ viewport: bigScreen })).newPage();
  const lead = await (await browser.newContext({ viewport: inTheHand })).newPage();
  const phone = await (await newPhone(browser)).newPage();
  await wide.goto(links.projector);
  await lead.goto(links.facilitator);
  await press(lead, 'Open the doors');
  await press(lead, 'Open voting', 'Open voting');
  await press(lead, 'Start the pitch');
  const presented = ((await bigButton(lead).textContent()) ?? '').replace(
    /^End the pitch: |The clock goes.*$/g,
    '',
  );

  await phone.goto(cards[0]?.url ?? '');
  await phone.getByRole('link', { name: 'On to the projects' }).click();
  await score(phone, 4);
  await expectDelivery(phone, 'Received');
  await expect(wide.getByRole('main')).toContainText(presented);
  await lead.getByRole('button', { name: 'Stop the clock' }).click();
  await expect(lead.getByRole('button', { name: 'Let the clock run' })).toBeVisible();
  const before = await secondsLeft(lead);
  await expect.poll(() => secondsLeft(wide)).toBe(before);

  await laptop.pullThePlug();
  await score(phone, 2);
  await expectDelivery(phone, 'Not sent yet');
  await expect(lead.getByText('No connection to the hall just now.')).toBeVisible();

  await laptop.start();
  await expect(lead.getByText('No connection to the hall just now.')).toBeHidden();
  await expect(bigButton(lead)).toContainText(`End the pitch: ${presented}`);
  await expectDelivery(phone, 'Received');
  await expect(phone.getByRole('radio', { name: '2 of 5, chosen' })).toBeChecked();
  await expect(wide.getByRole('main')).toContainText(presented);
  await expect.poll(() => secondsLeft(wide)).toBe(before);
  await lead.getByRole('button', { name: 'Let the clock run' }).click();
  await press(lead, 'End the pitch');
});
