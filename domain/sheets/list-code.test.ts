import { expect, test } from 'vitest';
import { bidId } from '../ids.ts';
import { listCode } from './list-code.ts';

const score = { type: 'score', lowest: 1, highest: 5 } as const;
const code = (order: readonly number[], highest = 5) => listCode({ ...score, highest }, order.map(bidId));

test('[Y11] the list’s digits change with the running order and with the kind of ballot', () => {
  const codes = [code([1, 2, 3, 4]), code([1, 3, 2, 4]), code([1, 2, 3, 4, 5]), code([1, 2, 3, 4], 6)];
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((each) => /^\d{4}$/.test(each))).toBe(true);
  expect(code([1, 2, 3, 4])).toBe(codes[0]);
});
