import { expect, type Page } from '@playwright/test';
import { Hall, passPhrase } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize, checkPage } from './phones.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function fill(page: Page, fields: Readonly<Record<string, string>>, button: string): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: button, exact: true }).click();
}

test('the first account on an empty folder, another officer invited; out and in again', async ({
  page,
  browser,
}) => {
  const server = await Hall.empty();
  await page.goto(await server.ownerLink());
  await expect(heading(page)).toHaveText('Funds');
  expect(page.url(), 'the token has left the address bar').toBe(`${server.url}/officer`);

  await page.getByRole('link', { name: 'Make your account' }).click();
  const own = { 'Your name': 'Amina Yusuf', 'Sign-in name': 'amina@council.example' };
  await fill(page, { ...own, 'Choose a pass-phrase': 'too short' }, 'Make my account');
  await expect(page.getByRole('alert')).toContainText('Make it at least 12 letters long');
  await checkPage(page);
  await fill(page, { 'Choose a pass-phrase': passPhrase }, 'Make my account');
  await expect(page.getByText('You are signed in as Amina Yusuf.')).toBeVisible();

  await page.getByRole('link', { name: 'Officers and auditors' }).click();
  await fill(page, { 'Their name': 'Ben Adeyemi' }, 'Make the invitation');
  await expect(page.getByRole('heading', { name: 'Invitation for Ben Adeyemi' })).toBeFocused();
  await checkAtEverySize(page);
  const ben = await (await browser.newContext()).newPage();
  await ben.goto(await page.getByLabel('Address').inputValue());
  await expect(heading(ben)).toHaveText('Choose your pass-phrase');
  await checkPage(ben);
  await fill(ben, { 'Sign-in name': 'ben', 'Choose a pass-phrase': passPhrase }, 'Choose it and continue');
  await expect(ben.getByText('You are signed in as Ben Adeyemi.')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Sign out Ben Adeyemi, Officer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign out Ben Adeyemi, Officer' })).toHaveCount(0);
  await ben.reload();
  await expect(heading(ben)).toHaveText('You are signed out');
  await checkPage(ben);
  await fill(ben, { 'Sign-in name': 'BEN', 'Pass-phrase': 'not what he chose' }, 'Sign in');
  await expect(ben.getByRole('alert')).toContainText('This name and pass-phrase do not match.');
  await fill(ben, { 'Pass-phrase': passPhrase }, 'Sign in');
  await expect(heading(ben)).toHaveText('Funds');
  await server.close();
});
