import { scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { personId } from '../../domain/ids.ts';
import { tempAccess, type TempAccess } from '../testing/temp-access.ts';

const passPhrase = 'plain words at length';

/** An officer whose pass-phrase is quickly compared: the parameters stand beside what was made with them. */
async function officer({ register }: TempAccess, signIn: string): Promise<number> {
  const person = await register.people.add({ event: null, name: signIn, part: 'officer' });
  await register.accounts.add({ person, role: 'officer', madeAt: 0, expiresAt: null });
  const key = scryptSync(passPhrase, 'salt', 32, { N: 2, r: 1, p: 1 }).toString('base64url');
  const salt = Buffer.from('salt').toString('base64url');
  await register.accounts.choose(person, signIn, `scrypt$2$1$1$${salt}$${key}`);
  return person;
}

/** A stranger there. */
const from = (address: string) => ({ address, browser: null, person: null });

async function guesses(temp: TempAccess, count: number, address: string): Promise<string[]> {
  const tries = Array.from({ length: count }, (_, turn) =>
    temp.access.prove({ signIn: 'ann', passPhrase: `guess ${turn}` }, from(address)),
  );
  return (await Promise.all(tries)).map((outcome) => (outcome.ok ? 'ok' : outcome.refusal.code));
}

test('guesses sent all at once are counted one by one', async () => {
  const temp = tempAccess();
  await officer(temp, 'ann');
  const codes = await guesses(temp, 60, '10.0.0.9');
  expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(10);
  expect(codes.filter((code) => code === 'too-many-guesses')).toHaveLength(50);
});

test('somebody guessing in the hall does not keep the officer out', async () => {
  const temp = tempAccess();
  const person = await officer(temp, 'ann');
  for (let turn = 0; turn < 5; turn += 1) await guesses(temp, 40, '10.0.0.9');
  expect(await temp.access.prove({ signIn: 'ann', passPhrase }, from('127.0.0.1'))).toMatchObject({
    ok: true,
    value: { person },
  });
});

test('[W32] a name that is guessed from many addresses is not kept from an address that did not guess', async () => {
  const temp = tempAccess();
  const person = await officer(temp, 'ann');
  for (let host = 1; host <= 30; host += 1)
    expect(await guesses(temp, 10, `10.0.0.${host}`)).not.toContain('too-many-guesses');
  expect(await temp.access.prove({ signIn: 'ann', passPhrase }, from('10.0.1.1'))).toMatchObject({
    ok: true,
    value: { person },
  });
});

test('[W32] a guesser in a volunteer’s browser, or at their screen, spends what is theirs alone', async () => {
  const temp = tempAccess();
  const person = await officer(temp, 'ann');
  const { browsers, staffActs } = temp.register;
  const [own, desk] = [await browsers.add('own'), await browsers.add('desk')];
  await staffActs.add({ at: 0, person: personId(person), kind: 'signed-in', role: 'officer', browser: own });
  await staffActs.add({ at: 0, person: personId(99), kind: 'signed-in', role: 'desk', browser: desk });
  const there = { address: '10.0.0.9', browser: desk, person: personId(99) };
  const codes = [];
  for (let turn = 0; turn < 100; turn += 1) {
    const signIn = turn % 2 ? 'ann' : `nobody ${turn}`;
    const outcome = await temp.access.prove({ signIn, passPhrase: 'a guess' }, there);
    codes.push(outcome.ok ? 'ok' : outcome.refusal.code);
  }
  expect(codes.filter((code) => code === 'sign-in-failed').length).toBeLessThanOrEqual(30);
  const ann = { signIn: 'ann', passPhrase };
  expect((await temp.access.prove(ann, from('10.0.0.9'))).ok).toBe(true);
  expect((await temp.access.prove(ann, { ...from('10.0.0.9'), browser: own })).ok).toBe(true);
});

test('right ones never count', async () => {
  const temp = tempAccess();
  await officer(temp, 'ann');
  for (let turn = 0; turn < 40; turn += 1)
    expect((await temp.access.prove({ signIn: 'ann', passPhrase }, from('10.0.0.9'))).ok).toBe(true);
});
