import { expect, test } from 'vitest';
import { cardKey } from '../../domain/testing/set-up.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { CardRateLimiters } from './card-rate-limiters.ts';

test('[B20] one card that never stops writes some 12,800 rows in three hours, and holds up no other card', async () => {
  const time = new ManualTime();
  const [greedy, modest] = [cardKey(1), cardKey(2)];
  const allowances = new CardRateLimiters(time);
  let rows = 0;
  for (let second = 0; second < 3 * 60 * 60; second += 1) {
    for (let tries = 0; tries < 10; tries += 1) if (allowances.take(greedy)) rows += 1;
    await time.pass(1_000);
  }
  expect(rows).toBeGreaterThan(12_000);
  expect(rows).toBeLessThan(13_000);
  for (let tries = 0; tries < 30; tries += 1) expect(allowances.take(modest)).toBe(true);
  expect(allowances.take(modest)).toBe(false);
});
