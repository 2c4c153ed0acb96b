import { expect, test } from 'vitest';
import { shuffledFor } from './shuffle.ts';

const items = Array.from({ length: 22 }, (_, place) => place + 1);

test('[R15] one voter on one phone always sees the same list, and nothing is lost from it', () => {
  const list = shuffledFor('token device', items);
  expect(shuffledFor('token device', items)).toEqual(list);
  expect(list.toSorted((a, b) => a - b)).toEqual(items);
  expect(list).not.toEqual(items);
});

test('[R15] every project stands first about as often as any other', () => {
  const firsts = new Map(items.map((item) => [item, 0]));
  const voters = 4_400;
  for (let voter = 0; voter < voters; voter += 1) {
    const [first = 0] = shuffledFor(`voter ${voter} of the day`, items);
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  // 200 each; five standard deviations are 69.
  const odd = [...firsts].filter(([, count]) => Math.abs(count - voters / items.length) >= 70);
  expect(odd).toEqual([]);
});

test('a list of one or none is what it is', () => {
  expect(shuffledFor('', [])).toEqual([]);
  expect(shuffledFor('', [7])).toEqual([7]);
});
