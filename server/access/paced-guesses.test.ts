import { expect, test } from 'vitest';
import type { Allowance, Limits } from '../../db/limits/limits.ts';
import { memoryLimits } from '../../db/limits/memory-limits.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { cardGuesses } from './card-guesses.ts';
import { shortCodeLimits } from './guesses.ts';
import { PacedGuesses } from './paced-guesses.ts';

const paced = (time: ManualTime, allowance: Allowance, between = (limits: Limits) => limits) =>
  new PacedGuesses(time, between(memoryLimits(() => time.monotonic())), () => ({
    kind: 'code',
    of: 'everybody',
    ...allowance,
  }));
const newLine = () => ({ destroyed: false });
const wrong = async () => 'wrong' as const;
const right = async () => ({ right: true });

/** Goes on guessing over `lines` lines of one address, on each as soon as it is answered. */
function guessOn(guesses: PacedGuesses, address: string, lines: number) {
  const found = { answered: 0, going: true };
  const guess = async (line: { destroyed: boolean }): Promise<void> => {
    while (found.going) {
      await guesses.take({ address, line }, wrong);
      found.answered += 1;
    }
  };
  for (let place = 0; place < lines; place += 1) void guess(newLine());
  return found;
}

test('[W11] guessers as fast as they are answered find one of 20,000 cards in a day with a chance below 1 in 1,000', async () => {
  const time = new ManualTime();
  const limits = memoryLimits(() => time.monotonic());
  const { long, numbered } = cardGuesses(limits, time, () => 3);
  let alone = 0;
  const tryAlone = async (host: number) => {
    alone += (await limits.take(shortCodeLimits(`10.1.0.${host}`))).tries;
  };
  const [onLong, onNumbered] = [guessOn(long, '10.0.0.1', 20), guessOn(numbered, '10.0.0.1', 20)];
  for (let n = 0; n < 10_000; n += 1) await tryAlone(n % 250);
  await time.pass(1_000);
  const first = { long: onLong.answered, numbered: onNumbered.answered, alone };
  for (let second = 0; second < 4; second += 1) await time.pass(1_000);
  for (let minute = 1; minute <= 60; minute += 1) {
    time.sleep({ monotonicMs: 60_000, wallMs: 60_000 });
    await tryAlone(minute);
  }
  const aDay = {
    long: first.long + ((onLong.answered - first.long) / 4) * 86_400,
    numbered: first.numbered + ((onNumbered.answered - first.numbered) / 4) * 86_400,
    alone: first.alone + (alone - first.alone) * 24,
  };
  onLong.going = onNumbered.going = false;
  expect((aDay.long * 20_000) / 23 ** 11).toBeLessThan(1 / 1_000);
  // Three events have a card of that number; without its number a short code can be any of the 20,000.
  expect((aDay.numbered * 3 + aDay.alone * 20_000) / 23 ** 8).toBeLessThan(1 / 1_000);
  expect(Math.min(aDay.long / 86_400, (aDay.numbered * 3) / 86_400)).toBeGreaterThan(400);
});

test('[W11] a right code waits for one wrong one of each line beside it, and of each other address', async () => {
  const time = new ManualTime();
  const guesses = paced(time, { burst: 10, everyMs: 100 });
  const here = guessOn(guesses, '10.0.0.1', 20);
  const there = guessOn(guesses, '10.0.0.2', 50);
  await time.pass(10_000);
  const before = [here.answered, there.answered];
  const neighbour = { waits: true };
  const answer = guesses
    .take({ address: '10.0.0.1', line: newLine() }, right)
    .finally(() => (neighbour.waits = false));
  const elsewhere = guesses.take({ address: '10.0.0.3', line: newLine() }, right);
  while (neighbour.waits) await time.pass(100);
  expect(await answer).toEqual({ right: true });
  expect(await elsewhere).toEqual({ right: true });
  expect(here.answered - (before[0] ?? 0)).toBeLessThanOrEqual(21);
  expect(there.answered - (before[1] ?? 0)).toBeLessThanOrEqual(22);
  here.going = there.going = false;
});

test('[W11] right ones cost nothing, whoever hangs up waits no more, and a line waits once', async () => {
  const time = new ManualTime();
  const guesses = paced(time, { burst: 1, everyMs: 1_000 });
  for (let n = 0; n < 50; n += 1)
    expect(await guesses.take({ address: '10.0.0.1', line: newLine() }, right)).toEqual({ right: true });
  expect(await guesses.take({ address: '10.0.0.1', line: newLine() }, wrong)).toBe('wrong');
  const gone = { destroyed: false };
  const [hungUp, stays] = [gone, newLine()].map((line) => guesses.take({ address: '10.0.0.1', line }, right));
  expect(await guesses.take({ address: '10.0.0.1', line: gone }, right)).toBeNull();
  gone.destroyed = true;
  await time.pass(1_000);
  expect(await Promise.all([hungUp, stays])).toEqual([null, { right: true }]);
});

test('[W11] codes that come while the limits answer are looked up all the same, and no more than may be', async () => {
  const time = new ManualTime();
  const pause = () => new Promise<void>((resolve) => void time.after(10, resolve));
  const guesses = paced(time, { burst: 3, everyMs: 1_000 }, (limits) => ({
    ...limits,
    take: async (...asked) => {
      await pause();
      const taken = await limits.take(...asked);
      await pause();
      return taken;
    },
  }));
  let looked = 0;
  const take = () =>
    guesses.take({ address: '10.0.0.1', line: newLine() }, async () => {
      looked += 1;
      return 'wrong' as const;
    });
  const answers = [take()];
  for (let ms = 0; ms < 40; ms += 5) {
    await time.pass(5);
    answers.push(take());
  }
  expect(looked).toBeLessThanOrEqual(3);
  await time.pass(100);
  expect(looked).toBe(3);
  await time.pass(10_000);
  expect(await Promise.all(answers)).toEqual(answers.map(() => 'wrong'));
});

test('while the limits cannot be asked nobody who typed a code is left waiting', async () => {
  const time = new ManualTime();
  let isDown = true;
  const guesses = paced(time, { burst: 3, everyMs: 1_000 }, (limits) => ({
    ...limits,
    take: async (...asked) => {
      if (isDown) throw new Error('no answer');
      return limits.take(...asked);
    },
  }));
  const at = () => ({ address: '10.0.0.1', line: newLine() });
  const asked = await Promise.allSettled([guesses.take(at(), wrong), guesses.take(at(), wrong)]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isDown = false;
  expect(await guesses.take(at(), wrong)).toBe('wrong');
});
