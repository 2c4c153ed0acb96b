import { expect, test } from 'vitest';
import { domainPurity } from './purity.ts';

const findings = (text: string, path = 'domain/rule.ts') => domainPurity([{ path, text }]);

test.each([
  'const now = Date.now();',
  'const now = Date\n  .now();',
  'const now = new Date();',
  'const now = Date();',
  'const toss = Math.random() < 0.5;',
  'const clock = { now: Date.now };',
  'if (process.env.SEED) draw();',
  'globalThis.count = 1;',
  'setTimeout(close, 1000);',
  'const name = localStorage.getItem("name");',
  'const machine = { crypto };',
])('the domain may not say: %s', (text) => {
  expect(findings(text)).toHaveLength(1);
});

test.each([
  'const day = new Date(moment).toISOString();',
  'const place = event.location;',
  'const step = { process: 1, location: "hall" };',
  'type Event = { readonly location: string };',
  '// Date.now() and Math.random() are not for the domain',
  'const most = Math.max(1, 2);',
])('the domain may say: %s', (text) => {
  expect(findings(text)).toEqual([]);
});

test('tests and other folders may use a clock', () => {
  expect(findings('Date.now();', 'domain/rule.test.ts')).toEqual([]);
  expect(findings('Date.now();', 'server/clock.ts')).toEqual([]);
});
