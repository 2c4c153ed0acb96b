import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from '../tool.ts';
import { mutants } from './list.ts';
import { planted } from './mutant.ts';

test('at least fifteen faults are planted by `npm run mutants`, each called something of its own', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(15);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
});

test.each(mutants)('the mutant still applies: $name ($file)', (mutant) => {
  const source = readFileSync(join(top, mutant.file), 'utf8');
  const fault = planted(source, mutant);
  expect(fault).not.toBeNull();
  expect(fault).not.toBe(source);
  for (const path of mutant.tests) expect(existsSync(join(top, path))).toBe(true);
});

test('a place that is there twice, or not at all, takes no mutant', () => {
  expect(planted('a < b', { from: '<', to: '<=' })).toBe('a <= b');
  expect(planted('a < b < c', { from: '<', to: '<=' })).toBeNull();
  expect(planted('a > b', { from: '<', to: '<=' })).toBeNull();
});
