import { expect, test } from 'vitest';
import { callerOf, isThisComputer } from './caller.ts';

test.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['192.168.1.20', false],
  ['::ffff:10.0.0.2', false],
  ['', false],
  [undefined, false],
])('%s is this computer: %s', (address, expected) => {
  expect(isThisComputer(address)).toBe(expected);
});

test('without a proxy nothing that a caller says about itself counts', () => {
  expect(callerOf('192.168.1.7', { 'x-forwarded-for': '10.0.0.1' }, 0)).toBe('192.168.1.7');
});

test('behind proxies the caller is whom the outermost of them heard from', () => {
  const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.4, 10.0.0.1' };
  expect(callerOf('127.0.0.1', headers, 1)).toBe('10.0.0.1');
  expect(callerOf('127.0.0.1', headers, 2)).toBe('198.51.100.4');
  expect(callerOf('127.0.0.1', {}, 1)).toBe('127.0.0.1');
});
