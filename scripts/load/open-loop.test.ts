import { expect, test } from 'vitest';
import type { Marks } from '../../domain/ballots/marks.ts';
import { SeededRandom } from '../hall/seeded-random.ts';
import { isVoid, sendTimes, voteAsTheyArrive } from './open-loop.ts';

test('[OP5] ballots arrive at random, at the rate that was asked for, and the same again for the same seed', () => {
  const times = sendTimes(new SeededRandom(7), { perSecond: 200, seconds: 60 });
  expect(times.length).toBeGreaterThan(11_500);
  expect(times.length).toBeLessThan(12_500);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times.at(-1)).toBeLessThan(60_000);
  // Of a Poisson process about 37 gaps of 100 are longer than the average gap; of an even pace none.
  const long = times.filter((at, place) => at - (times[place - 1] ?? 0) > 5).length / times.length;
  expect(long).toBeGreaterThan(0.34);
  expect(long).toBeLessThan(0.4);
  expect(sendTimes(new SeededRandom(7), { perSecond: 200, seconds: 60 })).toEqual(times);
});

/** Phones of which each is answered when it is told to be. */
function phonesAnsweredBy(answered: Promise<void>, count: number) {
  const casts: { phone: number; send: number; marks: Marks }[] = [];
  const phones = Array.from({ length: count }, (_, phone) => ({
    async cast(send: number, marks: Marks, sentAt: number) {
      casts.push({ phone, send, marks });
      await answered;
      return { sentAt, answeredAt: performance.now(), isFirst: send === 1 };
    },
  }));
  return { casts, phones };
}

test('[OP5] nobody waits for another phone, a phone for its own answer alone, and that wait counts', async () => {
  let answer = (): void => undefined;
  const { casts, phones } = phonesAnsweredBy(new Promise<void>((resolve) => (answer = resolve)), 2);
  const voting = voteAsTheyArrive(phones, [0, 1, 2], () => []);
  await expect.poll(() => casts.length).toBe(2);
  // The third ballot is the first phone's second one.
  expect(casts.map(({ phone, send }) => [phone, send])).toEqual([
    [0, 1],
    [1, 1],
  ]);
  answer();
  const { casts: done } = await voting;
  expect(casts.at(-1)).toMatchObject({ phone: 0, send: 2 });
  expect(done.map(({ isFirst }) => isFirst)).toEqual([true, true, false]);
  const [first, , third] = done;
  expect((third?.sentAt ?? 0) - (first?.sentAt ?? 0)).toBeCloseTo(2, 6);
});

test('[OP5] a sender that is late itself makes the run void', () => {
  expect([isVoid({ p99: 25, max: 400 }), isVoid({ p99: 26, max: 26 })]).toEqual([false, true]);
});
