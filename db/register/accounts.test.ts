// The contract of the register where people sign in: every engine must pass these same tests.

import { describe, expect, test } from 'vitest';
import { eventId, nobody, personId } from '../../domain/ids.ts';
import type { OpenRegister } from '../testing/open-storage.ts';
import { registerEngines } from '../testing/register-engines.ts';

const now = 1_800_000_000_000;

/** A register with one officer who has no pass-phrase yet. */
async function withAnn(open: OpenRegister) {
  const register = open();
  const person = await register.people.add({ event: null, name: 'Ann Example', part: 'officer' });
  await register.accounts.add({ person, role: 'officer', madeAt: now, expiresAt: null });
  return { ...register, person };
}

describe.each(registerEngines)('the register in %s', (_name, open) => {
  test('[W15] a sign-in name is one person’s, however it is written', async () => {
    const { accounts, people, person } = await withAnn(open);
    expect(await accounts.bySignIn('ann')).toBeNull();
    expect(await accounts.choose(person, 'Ann@Council.example', 'hash')).toBe(true);
    expect(await accounts.bySignIn('ANN@council.example')).toMatchObject({
      person,
      role: 'officer',
      passHash: 'hash',
    });
    const ben = await people.add({ event: null, name: 'Ben Example', part: 'auditor' });
    await accounts.add({ person: ben, role: 'auditor', madeAt: now, expiresAt: now + 10 });
    expect(await accounts.choose(ben, 'ann@council.EXAMPLE', 'other')).toBe(false);
    expect((await accounts.find(ben))?.passHash).toBeNull();
  });

  test('[H9] with the name of a person the name that they signed in with is erased, and their pass-phrase', async () => {
    const register = await withAnn(open);
    const { accounts, people, person } = register;
    await accounts.choose(person, 'ann', 'hash');
    await register.write([{ kind: 'person-erased', person }]);
    expect(await accounts.find(person)).toMatchObject({ signIn: null, passHash: null });
    expect((await people.find(person))?.name).toBeNull();
    expect(await accounts.bySignIn('ann')).toBeNull();
  });

  test('[W15] a session by pass-phrase ends with its account, or on the account’s last day', async () => {
    const { accounts, sessions, people, person } = await withAnn(open);
    await sessions.startOf('hers', person, now, now + 1000);
    expect(await sessions.find('hers', now)).toMatchObject({
      role: 'officer',
      event: null,
      person,
      link: null,
    });
    await accounts.close(person, now);
    expect(await sessions.find('hers', now)).toBeNull();
    const auditor = await people.add({ event: null, name: 'Ben Example', part: 'auditor' });
    await accounts.add({ person: auditor, role: 'auditor', madeAt: now, expiresAt: now + 10 });
    await sessions.startOf('his', auditor, now, now + 1000);
    expect((await sessions.find('his', now + 9))?.role).toBe('auditor');
    expect(await sessions.find('his', now + 10)).toBeNull();
  });

  test('[W9] sessions are listed, and one is ended by its number', async () => {
    const { sessions, links, person } = await withAnn(open);
    const link = await links.add(
      { role: 'desk', event: eventId(7), person: nobody, singleUse: false, expiresAt: null },
      'link',
      now,
    );
    await sessions.start('desk', link, now, now + 1000);
    await sessions.startOf('officer', person, now + 1, now + 1000);
    const listed = await sessions.list(now + 2);
    expect(listed.map(({ role, person: who }) => [role, who])).toEqual([
      ['officer', person],
      ['desk', 0],
    ]);
    expect(await links.giveTo(link, person)).toBe(true);
    expect(await links.giveTo(link, person)).toBe(false);
    expect((await sessions.find('desk', now + 2))?.name).toBe('Ann Example');
    const [, desk] = listed;
    expect(await sessions.endNumber(desk?.session ?? 0)).toBe(true);
    expect(await sessions.endNumber(desk?.session ?? 0)).toBe(false);
    expect(await sessions.find('desk', now + 2)).toBeNull();
  });

  test('[W16] what was done beside the journals is read again in order, of one event or of all', async () => {
    const { staffActs } = await withAnn(open);
    await staffActs.add({ at: now, person: personId(1), kind: 'signed-in', role: 'officer' });
    await staffActs.add({
      at: now + 1,
      person: personId(1),
      event: eventId(7),
      kind: 'link-made',
      about: 3,
      role: 'desk',
    });
    expect((await staffActs.list()).map(({ kind }) => kind)).toEqual(['signed-in', 'link-made']);
    expect(await staffActs.list(eventId(7))).toMatchObject([
      { act: 2, at: now + 1, person: 1, event: 7, kind: 'link-made', about: 3, role: 'desk' },
    ]);
  });

  test('[ST18] a double press leaves one line in the log; each guess at a pass-phrase leaves its own', async () => {
    const { staffActs } = await withAnn(open);
    const act = { person: personId(1), event: eventId(7), kind: 'file-taken', file: 'bundle.zip' } as const;
    for (const at of [now, now + 300, now + 1_900]) await staffActs.add({ ...act, at });
    expect(await staffActs.list()).toHaveLength(1);
    await staffActs.add({ ...act, at: now + 300, event: eventId(8) });
    await staffActs.add({ ...act, at: now + 300, person: personId(2) });
    await staffActs.add({ ...act, at: now + 60_000 });
    expect(await staffActs.list()).toHaveLength(4);
    for (const at of [now, now + 1])
      await staffActs.add({ at, person: nobody, kind: 'sign-in-failed', about: 3 });
    expect(await staffActs.list()).toHaveLength(6);
  });
});
