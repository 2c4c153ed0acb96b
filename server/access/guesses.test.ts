import { expect, test } from 'vitest';
import { memoryLimits } from '../../db/limits/memory-limits.ts';
import { delayedLimits, pauses } from '../testing/delayed-storage.ts';
import { tempAccess, type TempAccess } from '../testing/temp-access.ts';
import { codeFrom, printedCode } from './card-codes.ts';
import { passPhraseLimits, shortCodeLimits } from './guesses.ts';

test('one home network of IPv6 is one address', async () => {
  const limits = memoryLimits(() => 0);
  const [here, beside] = ['2001:db8:1:1::1', '2001:db8:1:1::2'];
  for (let turn = 0; turn < 30; turn += 1) await limits.take(shortCodeLimits(here));
  expect((await limits.take(shortCodeLimits(beside))).tries).toBe(0);
  expect((await limits.take(shortCodeLimits('10.0.0.1'))).tries).toBe(1);
});

test('a name counts the same in capitals', () => {
  expect(passPhraseLimits('Ann', '10.0.0.1')).toEqual(passPhraseLimits('ann', '10.0.0.1'));
});

/** Limits that answer after 0 to 20 ms, as on another machine. */
const onAnotherMachine = (): TempAccess => tempAccess((limits) => delayedLimits(limits, pauses(1)));

async function codesOf(asked: readonly Promise<{ ok: boolean; refusal?: { code: string } }>[]) {
  return (await Promise.all(asked)).map(({ refusal }) => refusal?.code ?? 'ok').toSorted();
}

test('of two pass-phrases typed at once as the last try, one is compared', async () => {
  const { access } = onAnotherMachine();
  const guess = () =>
    access.prove({ signIn: 'ann', passPhrase: 'no' }, { address: '10.0.0.9', browser: null, person: null });
  await codesOf(Array.from({ length: 9 }, guess));
  expect(await codesOf([guess(), guess()])).toEqual(['sign-in-failed', 'too-many-guesses']);
});

test('[W11] of two short codes typed at once as the last try, one is looked up', async () => {
  const { access } = onAnotherMachine();
  const guess = (number: number) =>
    access.findTyped(printedCode(codeFrom(Buffer.alloc(8, number), 'before')), at('10.0.0.9'));
  await codesOf(Array.from({ length: 29 }, (_, turn) => guess(turn + 1)));
  expect(await codesOf([guess(30), guess(31)])).toEqual(['card-number-too', 'unknown-card']);
});

const at = (address: string) => ({ address, line: { destroyed: false } });
