// The contract of the register where it decides: what commits together, and what only one of several can have.

import { withIds } from '../../domain/testing/plain-ids.ts';
import { describe, expect, test } from 'vitest';
import { bidId, cardNumber, eventId, nobody, personId, type BallotKey } from '../../domain/ids.ts';
import { registerEngines } from '../testing/register-engines.ts';
import { ChangeRefused, type RegisterChange } from './changes.ts';
import { newText } from './texts.ts';

const now = 1_800_000_000_000;
const event = eventId(7);
const act = { at: now, person: personId(1), kind: 'practice-wiped' } as const;
const given = (number: number): RegisterChange => ({ kind: 'number-given', of: 'event', number });
const noted: RegisterChange = { kind: 'act-noted', act };
const link = { role: 'desk', event: null, person: nobody, singleUse: true, expiresAt: null } as const;

describe.each(registerEngines)('the register in %s', (_name, open) => {
  test('[J12] changes are one commit: one that is refused takes those before it back', async () => {
    const register = open();
    const text = newText({ name: 'Words' });
    const changes: RegisterChange[] = [{ kind: 'texts-kept', texts: [text] }, noted, given(2)];
    await expect(register.write(changes)).rejects.toThrow(ChangeRefused);
    expect(await register.texts.read(text.textHash)).toBeNull();
    expect(await register.staffActs.count()).toBe(0);
    expect(await register.numbers.last('event')).toBe(0);
    await register.write([...changes.slice(0, 2), given(1)]);
    expect(await register.texts.read(text.textHash)).toEqual({ name: 'Words' });
    expect([await register.staffActs.count(), await register.numbers.last('event')]).toEqual([1, 1]);
  });

  test('[J7] of several who want the same number one is given it', async () => {
    const register = open();
    const wanted = await Promise.allSettled([1, 1, 1].map((number) => register.write([given(number)])));
    expect(wanted.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await register.numbers.take('event')).toBe(2);
  });

  test('[V1] of several who use a single-use link at once one gets in', async () => {
    const { links } = open();
    await links.add(link, 'once', now);
    const used = await Promise.all([1, 2, 3].map(() => links.use('once', now)));
    expect(used.filter((row) => row !== null)).toHaveLength(1);
  });

  test('[E15] of several phones that open a one-time code at once one has it', async () => {
    const { signCodes } = open();
    const code = { event, person: personId(2), madeBy: personId(1), expiresAt: now + 1_000 };
    await signCodes.add(code, 'token', now);
    const opened = await Promise.all(['a', 'b', 'c'].map((session) => signCodes.open('token', session, now)));
    expect(opened.filter((row) => row !== null)).toHaveLength(1);
  });

  test('[W15] of two who choose the same sign-in name at once one has it', async () => {
    const { accounts, people } = open();
    const chosen = await Promise.all(
      ['Ann', 'Ben'].map(async (name) => {
        const person = await people.add({ event: null, name, part: 'officer' });
        await accounts.add({ person, role: 'officer', madeAt: now, expiresAt: null });
        return accounts.choose(person, 'clerk', name);
      }),
    );
    expect(chosen.filter(Boolean)).toHaveLength(1);
  });

  test('[C3] of two phones that open a card at once one is the first', async () => {
    const { cards } = open();
    const card = {
      number: cardNumber(1),
      secretLookup: 's',
      codeLookup: 'c',
      ballotKey: withIds<BallotKey>('key'),
      bid: null,
    };
    await cards.add({ event, batch: 1, address: 'http://192.0.2.7', madeAt: now, cards: [card] });
    const first = await Promise.all([
      cards.markOpened(event, cardNumber(1)),
      cards.markOpened(event, cardNumber(1)),
    ]);
    expect(first.filter(Boolean)).toHaveLength(1);
  });

  test('[C4] a card that a phone opened takes the place of none: the lost one is not cancelled either', async () => {
    const register = open();
    const { cards } = register;
    const made = [1, 2, 3].map((each) => ({
      number: cardNumber(each),
      secretLookup: `s${each}`,
      codeLookup: `c${each}`,
      ballotKey: withIds<BallotKey>(`key ${each}`),
      bid: each === 1 ? bidId(5) : null,
    }));
    await cards.add({ event, batch: 1, address: 'http://192.0.2.7', madeAt: now, cards: made });
    await cards.markOpened(event, cardNumber(2));
    const replaced = (newCard: number): RegisterChange => ({
      kind: 'card-replaced',
      event,
      number: cardNumber(1),
      newCard: cardNumber(newCard),
    });
    for (const [newCard, why] of [
      [2, 'opened'],
      [9, 'unknown'],
    ] as const)
      await expect(register.write([noted, replaced(newCard)])).rejects.toMatchObject({
        name: 'ChangeRefused',
        refusal: { code: 'card-not-free', detail: { why } },
      });
    expect(await register.staffActs.count()).toBe(0);
    expect(await cards.find(event, cardNumber(1))).toMatchObject({ cancelled: false });
    await register.write([replaced(3)]);
    expect(await cards.find(event, cardNumber(1))).toMatchObject({ cancelled: true });
    expect([await cards.bidOf(event, cardNumber(2)), await cards.bidOf(event, cardNumber(3))]).toEqual([
      null,
      5,
    ]);
  });

  test('[W16] links that end leave a line in the log only where one of them still worked', async () => {
    const register = open();
    await register.links.add({ ...link, event }, 'works', now);
    const ended: RegisterChange = { kind: 'links-ended', event, now: now + 1, noted: act };
    await register.write([ended]);
    await register.write([ended]);
    expect(await register.staffActs.count()).toBe(1);
    expect(await register.links.use('works', now + 2)).toBeNull();
  });
});
