import { expect, test } from 'vitest';
import { tabOf } from '../../domain/ballots/send-number.ts';
import { bidId } from '../../domain/ids.ts';
import { ballotHappened } from './ballots.ts';

test('[Y26, B19] cards of one page have send numbers that name another tab each, so none shows which were used together', () => {
  const marks = [[bidId(1), 3] as const];
  const tabs = ['Mum', 'Ali', 'Bea', 'Cem', 'Dua'].map((token) => {
    const numbers = [3, 4].map(() => tabOf(ballotHappened(token, { type: 'filled', marks }).send));
    expect(new Set(numbers), 'a card goes on in its own tab').toHaveProperty('size', 1);
    return numbers[0];
  });
  expect(new Set(tabs).size).toBe(tabs.length);
});
