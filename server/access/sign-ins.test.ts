import { describe, expect, test } from 'vitest';
import { eventId, nobody } from '../../domain/ids.ts';
import { tempAccess, type TempAccess } from '../testing/temp-access.ts';

const tokenOf = (url: string) => url.slice(url.indexOf('#') + 1);
const minutes = (count: number) => count * 60_000;
const days = (count: number) => minutes(count * 24 * 60);

/** Signs in and gives the Cookie header that the browser would send. */
async function signIn({ access }: TempAccess, url: string): Promise<string> {
  const signed = await access.signIn(tokenOf(url));
  if (!signed.ok) throw new Error(signed.refusal.code);
  return `${signed.value.cookie.name}=${signed.value.cookie.value}`;
}

describe('links and sessions', () => {
  test('a role link leads to its screen and opens its role for its event', async () => {
    const temp = tempAccess();
    const person = await temp.register.people.add({ event: eventId(7), name: 'Grace', part: 'facilitator' });
    const { url } = await temp.access.makeLink('facilitator', eventId(7), person);
    expect(url).toMatch(/^http:\/\/hall\.example\/facilitate\/7#[\w-]{32}$/);
    const session = { role: 'facilitator', event: 7, person, name: 'Grace', account: 'none' };
    expect(await temp.access.session(await signIn(temp, url), 'facilitator', eventId(7))).toMatchObject(
      session,
    );
    expect(await temp.reopen().session(await signIn(temp, url), 'facilitator', eventId(7))).toMatchObject(
      session,
    );
  });

  test('it opens no other role and no other event', async () => {
    const temp = tempAccess();
    const cookie = await signIn(temp, (await temp.access.makeLink('desk', eventId(7), nobody)).url);
    expect(await temp.access.session(cookie, 'facilitator', eventId(7))).toBeNull();
    expect(await temp.access.session(cookie, 'desk', eventId(8))).toBeNull();
    expect(await temp.access.session(cookie, 'officer', eventId(7))).toBeNull();
    expect(await temp.access.session(cookie, 'voter', eventId(7))).toBeNull();
    expect(await temp.access.session(cookie, 'clock', eventId(7))).toBeNull();
  });

  test('renaming a cookie makes nobody anybody else', async () => {
    const temp = tempAccess();
    const { url } = await temp.access.makeLink('desk', eventId(7), nobody);
    const value = (await signIn(temp, url)).split('=')[1];
    expect(await temp.access.session(`dd_officer=${value}`, 'officer', null)).toBeNull();
    expect(await temp.access.session(`dd_facilitator_7=${value}`, 'facilitator', eventId(7))).toBeNull();
    expect(await temp.access.session(`dd_desk_8=${value}`, 'desk', eventId(8))).toBeNull();
  });

  test('one browser holds a projector, a facilitator and the rehearsal beside them', async () => {
    const temp = tempAccess();
    const urls = [
      (await temp.access.makeLink('projector', eventId(7), nobody)).url,
      (await temp.access.makeLink('facilitator', eventId(7), nobody)).url,
      (await temp.access.makeLink('projector', eventId(8), nobody)).url,
    ];
    const cookies = (await Promise.all(urls.map((url) => signIn(temp, url)))).join('; ');
    expect(await temp.access.session(cookies, 'projector', eventId(7))).toMatchObject({
      role: 'projector',
      event: 7,
    });
    expect(await temp.access.session(cookies, 'facilitator', eventId(7))).toMatchObject({
      role: 'facilitator',
      event: 7,
    });
    expect(await temp.access.session(cookies, 'projector', eventId(8))).toMatchObject({
      role: 'projector',
      event: 8,
    });
  });

  test('an officer may look at every screen, as an officer', async () => {
    const temp = tempAccess();
    const cookie = await signIn(temp, (await temp.access.makeLink('officer', null, nobody)).url);
    expect(await temp.access.session(cookie, 'facilitator', eventId(7))).toMatchObject({
      role: 'officer',
      event: null,
    });
  });

  test('the owner link works once', async () => {
    const temp = tempAccess();
    const { url } = await temp.access.makeOwnerLink();
    expect(await temp.access.session(await signIn(temp, url), 'officer', null)).toMatchObject({
      role: 'officer',
    });
    expect(await temp.access.signIn(tokenOf(url))).toEqual({ ok: false, refusal: { code: 'link-spent' } });
  });

  test('the owner link works for 15 minutes', async () => {
    const temp = tempAccess();
    const early = await temp.access.makeOwnerLink();
    const late = await temp.access.makeOwnerLink();
    temp.pass(minutes(15) - 1);
    expect((await temp.access.signIn(tokenOf(early.url))).ok).toBe(true);
    temp.pass(1);
    expect((await temp.access.signIn(tokenOf(late.url))).ok).toBe(false);
  });

  test('a role link works for 90 days, a session for 7', async () => {
    const temp = tempAccess();
    const { url } = await temp.access.makeLink('desk', eventId(7), nobody);
    const cookie = await signIn(temp, url);
    temp.pass(days(7) - 1);
    expect(await temp.access.session(cookie, 'desk', eventId(7))).not.toBeNull();
    temp.pass(1);
    expect(await temp.access.session(cookie, 'desk', eventId(7))).toBeNull();
    expect((await temp.access.signIn(tokenOf(url))).ok).toBe(true);
    temp.pass(days(83));
    expect((await temp.access.signIn(tokenOf(url))).ok).toBe(false);
  });

  test('[W9] revoking a link ends its sessions', async () => {
    const temp = tempAccess();
    const { url, link } = await temp.access.makeLink('desk', eventId(7), nobody);
    const cookie = await signIn(temp, url);
    await temp.register.links.revoke(link, 1_800_000_000_000);
    expect(await temp.access.session(cookie, 'desk', eventId(7))).toBeNull();
    expect((await temp.access.signIn(tokenOf(url))).ok).toBe(false);
  });

  test('signing out ends that session alone', async () => {
    const temp = tempAccess();
    const { url } = await temp.access.makeLink('desk', eventId(7), nobody);
    const [first, second] = [await signIn(temp, url), await signIn(temp, url)];
    expect(await temp.access.signOut(first, 'desk', eventId(7))).toBe('dd_desk_7');
    expect(await temp.access.session(first, 'desk', eventId(7))).toBeNull();
    expect(await temp.access.session(second, 'desk', eventId(7))).not.toBeNull();
  });

  test.each(['', 'x', 'A'.repeat(32), '🙂'])('a made-up token %j opens nothing', async (token) => {
    expect(await tempAccess().access.signIn(token)).toEqual({ ok: false, refusal: { code: 'link-spent' } });
  });
});
