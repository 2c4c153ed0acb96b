import { expect, test } from 'vitest';
import { limitsContract } from '../testing/limits-contract.ts';
import { memoryLimits } from './memory-limits.ts';

// A second engine is a line here.
limitsContract('memory', memoryLimits);

test('a crowd of strangers does not make memory forget what counts for all, and whoever came last', async () => {
  const limits = memoryLimits(() => 0);
  const one = (kind: string, of: string) => ({ kind, of, burst: 1, everyMs: 1 });
  const take = async (kind: string, of: string) => (await limits.take([one(kind, of)])).tries;
  await take('all', 'everybody');
  for (let host = 0; host < 10_500; host += 1) await take('address', `host ${host}`);
  expect([await take('all', 'everybody'), await take('address', 'host 10499')]).toEqual([0, 0]);
  expect(await take('address', 'host 0')).toBe(1);
});
