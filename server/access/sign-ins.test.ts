import { describe, expect, test } from 'vitest';
import { tempAccess, type TempAccess } from '../testing/temp-access.ts';

const tokenOf = (url: string) => url.slice(url.indexOf('#') + 1);
const minutes = (count: number) => count * 60_000;
const days = (count: number) => minutes(count * 24 * 60);

/** Signs in and gives the Cookie header that the browser would send. */
function signIn({ access }: TempAccess, url: string): string {
  const signed = access.signIn(tokenOf(url));
  if (!signed.ok) throw new Error(signed.refusal.code);
  return `${signed.value.cookie.name}=${signed.value.cookie.value}`;
}

describe('links and sessions', () => {
  test('a role link leads to its screen and opens its role for its event', () => {
    const temp = tempAccess();
    const person = temp.register.people.add({ event: 7, name: 'Grace', part: 'facilitator' });
    const { url } = temp.access.makeLink('facilitator', 7, person);
    expect(url).toMatch(/^http:\/\/hall\.example\/facilitate\/7#[\w-]{32}$/);
    const session = { role: 'facilitator', event: 7, person, name: 'Grace', account: 'none' };
    expect(temp.access.session(signIn(temp, url), 'facilitator', 7)).toMatchObject(session);
    expect(temp.reopen().session(signIn(temp, url), 'facilitator', 7)).toMatchObject(session);
  });

  test('it opens no other role and no other event', () => {
    const temp = tempAccess();
    const cookie = signIn(temp, temp.access.makeLink('desk', 7, 0).url);
    expect(temp.access.session(cookie, 'facilitator', 7)).toBeNull();
    expect(temp.access.session(cookie, 'desk', 8)).toBeNull();
    expect(temp.access.session(cookie, 'officer', 7)).toBeNull();
    expect(temp.access.session(cookie, 'voter', 7)).toBeNull();
    expect(temp.access.session(cookie, 'clock', 7)).toBeNull();
  });

  test('renaming a cookie makes nobody anybody else', () => {
    const temp = tempAccess();
    const value = signIn(temp, temp.access.makeLink('desk', 7, 0).url).split('=')[1];
    expect(temp.access.session(`dd_officer=${value}`, 'officer', null)).toBeNull();
    expect(temp.access.session(`dd_facilitator_7=${value}`, 'facilitator', 7)).toBeNull();
    expect(temp.access.session(`dd_desk_8=${value}`, 'desk', 8)).toBeNull();
  });

  test('one browser holds a projector, a facilitator and the rehearsal beside them', () => {
    const temp = tempAccess();
    const urls = [
      temp.access.makeLink('projector', 7, 0).url,
      temp.access.makeLink('facilitator', 7, 0).url,
      temp.access.makeLink('projector', 8, 0).url,
    ];
    const cookies = urls.map((url) => signIn(temp, url)).join('; ');
    expect(temp.access.session(cookies, 'projector', 7)).toMatchObject({ role: 'projector', event: 7 });
    expect(temp.access.session(cookies, 'facilitator', 7)).toMatchObject({ role: 'facilitator', event: 7 });
    expect(temp.access.session(cookies, 'projector', 8)).toMatchObject({ role: 'projector', event: 8 });
  });

  test('an officer may look at every screen, as an officer', () => {
    const temp = tempAccess();
    const cookie = signIn(temp, temp.access.makeLink('officer', null, 0).url);
    expect(temp.access.session(cookie, 'facilitator', 7)).toMatchObject({ role: 'officer', event: null });
  });

  test('the owner link works once', () => {
    const temp = tempAccess();
    const { url } = temp.access.makeOwnerLink();
    expect(temp.access.session(signIn(temp, url), 'officer', null)).toMatchObject({ role: 'officer' });
    expect(temp.access.signIn(tokenOf(url))).toEqual({ ok: false, refusal: { code: 'link-spent' } });
  });

  test('the owner link works for 15 minutes', () => {
    const temp = tempAccess();
    const early = temp.access.makeOwnerLink();
    const late = temp.access.makeOwnerLink();
    temp.pass(minutes(15) - 1);
    expect(temp.access.signIn(tokenOf(early.url)).ok).toBe(true);
    temp.pass(1);
    expect(temp.access.signIn(tokenOf(late.url)).ok).toBe(false);
  });

  test('a role link works for 90 days, a session for 7', () => {
    const temp = tempAccess();
    const { url } = temp.access.makeLink('desk', 7, 0);
    const cookie = signIn(temp, url);
    temp.pass(days(7) - 1);
    expect(temp.access.session(cookie, 'desk', 7)).not.toBeNull();
    temp.pass(1);
    expect(temp.access.session(cookie, 'desk', 7)).toBeNull();
    expect(temp.access.signIn(tokenOf(url)).ok).toBe(true);
    temp.pass(days(83));
    expect(temp.access.signIn(tokenOf(url)).ok).toBe(false);
  });

  test('[W9] revoking a link ends its sessions', () => {
    const temp = tempAccess();
    const { url, link } = temp.access.makeLink('desk', 7, 0);
    const cookie = signIn(temp, url);
    temp.register.links.revoke(link, 1_800_000_000_000);
    expect(temp.access.session(cookie, 'desk', 7)).toBeNull();
    expect(temp.access.signIn(tokenOf(url)).ok).toBe(false);
  });

  test('signing out ends that session alone', () => {
    const temp = tempAccess();
    const { url } = temp.access.makeLink('desk', 7, 0);
    const [first, second] = [signIn(temp, url), signIn(temp, url)];
    expect(temp.access.signOut(first, 'desk', 7)).toBe('dd_desk_7');
    expect(temp.access.session(first, 'desk', 7)).toBeNull();
    expect(temp.access.session(second, 'desk', 7)).not.toBeNull();
  });

  test.each(['', 'x', 'A'.repeat(32), '🙂'])('a made-up token %j opens nothing', (token) => {
    expect(tempAccess().access.signIn(token)).toEqual({ ok: false, refusal: { code: 'link-spent' } });
  });
});
