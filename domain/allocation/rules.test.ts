import { expect, test } from 'vitest';
import { rules } from './index.ts';

test('[A15] every rule is listed once, with its version and what it must be told', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { version, options } of rules) {
    expect(version).toBeGreaterThanOrEqual(1);
    expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
  }
});

test('[A15] a rule works from whole ballots and the choices made', () => {
  const ranked = rules.find(({ id }) => id === 'ranked');
  const instance = { budget: 10n, projects: ['a', 'b'].map((id) => ({ id, cost: 6n, least: null })) };
  const ballots = [
    { voter: 'v1', listed: ['a'], points: [3n] },
    { voter: 'v2', listed: ['a', 'b'], points: [1n, 3n] },
  ];
  const chosenBy = (by: string) => {
    const choices = new Map([
      ['by', by],
      ['borderline', 'skip'],
    ]);
    const settings = { choices, numbers: new Map() };
    return ranked?.allocate(instance, { ballots, scale: 1n, unlisted: 0n }, settings, () => 'open').chosen;
  };
  expect(chosenBy('total')).toEqual(['a']);
  expect(chosenBy('mean')).toEqual(['b']);
  expect(() => chosenBy('weight')).toThrow('a choice is made for by');
});
