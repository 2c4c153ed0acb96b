import { mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Hall, passPhrase } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize, checkPage } from './phones.ts';

test('[H5, H6] an officer chooses by keyboard where sealed copies go; it outlives a reload, and a pulled stick is told', async ({
  page,
}) => {
  const stick = join(mkdtempSync(join(tmpdir(), 'stick-')), 'Copies');
  mkdirSync(stick);
  const server = await Hall.empty();
  await page.goto(await server.ownerLink());
  await page.getByRole('link', { name: 'Make your account' }).click();
  await page.getByLabel('Your name').fill('Amina Yusuf');
  await page.getByLabel('Sign-in name').fill('amina');
  await page.getByLabel('Choose a pass-phrase').fill(passPhrase);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByText('You are signed in as Amina Yusuf.')).toBeVisible();
  await page.getByRole('link', { name: 'Copies' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Copies');
  await expect(page.getByText('No memory stick is chosen: only this computer has the votes.')).toBeVisible();
  await checkAtEverySize(page);

  // A machine that has a stick in offers it first.
  const another = page.getByLabel('Another folder');
  if ((await another.count()) > 0) await another.check();
  const folder = page.getByLabel('Folder', { exact: true });
  const phrase = page.getByLabel('A pass-phrase for the copies');
  await folder.focus();
  await page.keyboard.type('Copies');
  await phrase.focus();
  await page.keyboard.type('too short');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Make it at least 12 letters long');
  await phrase.fill('seven swans asleep');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Type the whole path of the folder');
  await expect(folder).toHaveValue('Copies');
  await checkPage(page);

  await folder.fill(stick);
  await phrase.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('status').filter({ hasText: `Sealed copies go to ${stick} from now on.` }),
  ).toBeVisible();
  expect(readdirSync(stick)).toEqual(['decision-day.kit']);
  await page.reload();
  await expect(page.getByText(`Sealed copies go to ${stick} every minute.`)).toBeVisible();
  await expect(page.getByText(/^The last copy was made on /)).toBeVisible();
  await checkAtEverySize(page);

  renameSync(stick, `${stick}-pulled`);
  await server.copy();
  await page.reload();
  await expect(
    page.getByText('The latest copy failed. The memory stick or folder is not there.'),
  ).toBeVisible();
  await checkAtEverySize(page);
  await page.getByRole('button', { name: 'Stop copying there' }).click();
  await expect(page.getByText('No sealed copies are made from now on.')).toBeVisible();
  await server.close();
});
