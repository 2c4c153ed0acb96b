import { expect, test } from 'vitest';
import { assertSound } from './checks.ts';
import type { Instance } from './instance.ts';
import type { Allocation } from './steps.ts';

const instance: Instance = {
  budget: 100n,
  projects: [
    { id: 'a', cost: 60n, least: null },
    { id: 'b', cost: 50n, least: 30n },
  ],
};
const sound: Allocation = {
  status: 'decided',
  steps: [],
  tie: null,
  chosen: ['a'],
  parts: [{ id: 'b', amount: 40n }],
  spent: 100n,
  left: 0n,
};

test('[A13] a sound allocation passes', () => {
  expect(() => assertSound(instance, sound)).not.toThrow();
});

test.each<[string, Partial<Allocation>]>([
  ['a gets money once', { chosen: ['a', 'a'], parts: [], spent: 120n, left: -20n }],
  ['b gets money once', { chosen: ['b'], spent: 90n, left: 10n }],
  ['c is in the instance', { chosen: ['c'] }],
  ['no more is spent than there is', { chosen: ['a', 'b'], parts: [], spent: 110n, left: -10n }],
  ['b gets is a part of its cost', { chosen: [], parts: [{ id: 'b', amount: 50n }], spent: 50n, left: 50n }],
  ['b gets is a part of its cost', { parts: [{ id: 'b', amount: 0n }], spent: 60n, left: 40n }],
  ['b gets at least what it accepts', { parts: [{ id: 'b', amount: 29n }], spent: 89n, left: 11n }],
  [
    'a gets at least what it accepts',
    { chosen: [], parts: [{ id: 'a', amount: 59n }], spent: 59n, left: 41n },
  ],
  ['adds up to what is spent', { spent: 99n, left: 1n }],
  ['spent and left over are the budget', { left: 1n }],
])('[A13] unsound: %s', (sentence, flaw) => {
  expect(() => assertSound(instance, { ...sound, ...flaw })).toThrow(sentence);
});
