import { scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { tempAccess, type TempAccess } from '../testing/temp-access.ts';

const passPhrase = 'plain words at length';

/** An officer whose pass-phrase is quickly compared: the parameters stand beside what was made with them. */
function officer({ register }: TempAccess, signIn: string): number {
  const person = register.people.add({ event: null, name: signIn, part: 'officer' });
  register.accounts.add({ person, role: 'officer', madeAt: 0, expiresAt: null });
  const key = scryptSync(passPhrase, 'salt', 32, { N: 2, r: 1, p: 1 }).toString('base64url');
  const salt = Buffer.from('salt').toString('base64url');
  register.accounts.choose(person, signIn, `scrypt$2$1$1$${salt}$${key}`);
  return person;
}

async function guesses(temp: TempAccess, count: number, address: string): Promise<string[]> {
  const tries = Array.from({ length: count }, (_, turn) =>
    temp.access.prove({ signIn: 'ann', passPhrase: `guess ${turn}` }, address),
  );
  return (await Promise.all(tries)).map((outcome) => (outcome.ok ? 'ok' : outcome.refusal.code));
}

test('guesses sent all at once are counted one by one', async () => {
  const temp = tempAccess();
  officer(temp, 'ann');
  const codes = await guesses(temp, 60, '10.0.0.9');
  expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(10);
  expect(codes.filter((code) => code === 'too-many-guesses')).toHaveLength(50);
});

test('somebody guessing in the hall does not keep the officer out', async () => {
  const temp = tempAccess();
  const person = officer(temp, 'ann');
  for (let turn = 0; turn < 5; turn += 1) await guesses(temp, 40, '10.0.0.9');
  expect(await temp.access.prove({ signIn: 'ann', passPhrase }, '127.0.0.1')).toMatchObject({
    ok: true,
    value: { person },
  });
});

test('a name that is guessed from many addresses is slowed down too', async () => {
  const temp = tempAccess();
  officer(temp, 'ann');
  const codes = [];
  for (let host = 1; host <= 12; host += 1) codes.push(...(await guesses(temp, 10, `10.0.0.${host}`)));
  expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(100);
});

test('right ones never count', async () => {
  const temp = tempAccess();
  officer(temp, 'ann');
  for (let turn = 0; turn < 40; turn += 1)
    expect((await temp.access.prove({ signIn: 'ann', passPhrase }, '10.0.0.9')).ok).toBe(true);
});
