/** Officers with accounts, each in a browser of their own. */

import { expect, type Browser, type BrowserContext } from '@playwright/test';
import type { RoleLink } from '../../domain/wire/http.ts';
import { passPhrase, type Hall } from './hall.ts';

/** Signs in where `name` has an account. */
export async function signedIn(browser: Browser, hall: Hall, name: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const account = { signIn: name, passPhrase };
  const answer = await context.request.post(`${hall.url}/api/session/pass-phrase`, { data: account });
  expect(answer.ok()).toBe(true);
  return context;
}

/** `by` invites an officer, who opens the link on a device of their own. */
export async function invitedBy(
  browser: Browser,
  hall: Hall,
  by: BrowserContext,
  name: string,
): Promise<BrowserContext> {
  const asked = { data: { role: 'officer', name } };
  const answer = await by.request.post(`${hall.url}/api/officer/staff`, asked);
  const { value }: { value: RoleLink } = await answer.json();
  const context = await browser.newContext();
  const token = value.url.split('#')[1];
  await context.request.post(`${hall.url}/api/session`, { data: { token } });
  const own = { data: { signIn: name, passPhrase } };
  expect((await context.request.post(`${hall.url}/api/account`, own)).ok()).toBe(true);
  return context;
}
