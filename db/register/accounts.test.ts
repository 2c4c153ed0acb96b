import { expect, test } from 'vitest';
import { tempDatabase } from '../testing/temp-database.ts';
import { openRegister } from './register.ts';

const now = 1_800_000_000_000;

function opened() {
  const register = openRegister(tempDatabase());
  const person = register.people.add({ event: null, name: 'Ann Example', part: 'officer' });
  register.accounts.add({ person, role: 'officer', madeAt: now, expiresAt: null });
  return { ...register, person };
}

test('[W15] a sign-in name is one person’s, however it is written', () => {
  const { accounts, people, person } = opened();
  expect(accounts.bySignIn('ann')).toBeNull();
  expect(accounts.choose(person, 'Ann@Council.example', 'hash')).toBe(true);
  expect(accounts.bySignIn('ANN@council.example')).toMatchObject({
    person,
    role: 'officer',
    passHash: 'hash',
  });
  const ben = people.add({ event: null, name: 'Ben Example', part: 'auditor' });
  accounts.add({ person: ben, role: 'auditor', madeAt: now, expiresAt: now + 10 });
  expect(accounts.choose(ben, 'ann@council.EXAMPLE', 'other')).toBe(false);
  expect(accounts.find(ben)?.passHash).toBeNull();
});

test('[W15] a session by pass-phrase ends with its account, or on the account’s last day', () => {
  const { accounts, sessions, people, person } = opened();
  sessions.startOf('hers', person, now, now + 1000);
  expect(sessions.find('hers', now)).toMatchObject({ role: 'officer', event: null, person, link: null });
  accounts.close(person, now);
  expect(sessions.find('hers', now)).toBeNull();
  const auditor = people.add({ event: null, name: 'Ben Example', part: 'auditor' });
  accounts.add({ person: auditor, role: 'auditor', madeAt: now, expiresAt: now + 10 });
  sessions.startOf('his', auditor, now, now + 1000);
  expect(sessions.find('his', now + 9)?.role).toBe('auditor');
  expect(sessions.find('his', now + 10)).toBeNull();
});

test('[W9] sessions are listed, and one is ended by its number', () => {
  const { sessions, links, person } = opened();
  const link = links.add(
    { role: 'desk', event: 7, person: 0, singleUse: false, expiresAt: null },
    'link',
    now,
  );
  sessions.start('desk', link, now, now + 1000);
  sessions.startOf('officer', person, now + 1, now + 1000);
  const listed = sessions.list(now + 2);
  expect(listed.map(({ role, person: who }) => [role, who])).toEqual([
    ['officer', person],
    ['desk', 0],
  ]);
  expect(links.giveTo(link, person)).toBe(true);
  expect(links.giveTo(link, person)).toBe(false);
  expect(sessions.find('desk', now + 2)?.name).toBe('Ann Example');
  const [, desk] = listed;
  expect(sessions.endNumber(desk?.session ?? 0)).toBe(true);
  expect(sessions.endNumber(desk?.session ?? 0)).toBe(false);
  expect(sessions.find('desk', now + 2)).toBeNull();
});

test('[W16] what was done beside the journals is read again in order, of one event or of all', () => {
  const { staffActs } = opened();
  staffActs.add({ at: now, person: 1, kind: 'signed-in', role: 'officer' });
  staffActs.add({ at: now + 1, person: 1, event: 7, kind: 'link-made', about: 3, role: 'desk' });
  expect(staffActs.list().map(({ kind }) => kind)).toEqual(['signed-in', 'link-made']);
  expect(staffActs.list(7)).toMatchObject([
    { act: 2, at: now + 1, person: 1, event: 7, kind: 'link-made', about: 3, role: 'desk' },
  ]);
});

test('[ST18] a double press leaves one line in the log; each guess at a pass-phrase leaves its own', () => {
  const { staffActs } = opened();
  const act = { person: 1, event: 7, kind: 'file-taken', file: 'bundle.zip' } as const;
  for (const at of [now, now + 300, now + 1_900]) staffActs.add({ ...act, at });
  expect(staffActs.list()).toHaveLength(1);
  staffActs.add({ ...act, at: now + 300, event: 8 });
  staffActs.add({ ...act, at: now + 300, person: 2 });
  staffActs.add({ ...act, at: now + 60_000 });
  expect(staffActs.list()).toHaveLength(4);
  for (const at of [now, now + 1]) staffActs.add({ at, person: 0, kind: 'sign-in-failed', about: 3 });
  expect(staffActs.list()).toHaveLength(6);
});
