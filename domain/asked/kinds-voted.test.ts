import { expect, test } from 'vitest';
import { asFarAsTold, type ToldKind } from './kinds-voted.ts';

/** Ballots and cards of each kind; what is told, kind by kind. */
function told(
  counts: Partial<Record<ToldKind, readonly [ballots: number, cards: number]>>,
): readonly (readonly [names: string, ballots: number, cards: number])[] | null {
  const kinds = (['everybody', 'groups', 'young'] as const).flatMap((kind) => {
    const [ballots, cards] = counts[kind] ?? [0, 0];
    return cards === 0 ? [] : [[kind, { kinds: [kind], ballots, cards }] as const];
  });
  return (
    asFarAsTold(new Map(kinds))?.map(
      ({ kinds: names, ballots, cards }) => [names.join('+'), ballots, cards] as const,
    ) ?? null
  );
}

test.each([
  [
    'each is enough',
    { everybody: [40, 60], groups: [20, 30], young: [15, 25] },
    [
      ['everybody', 40, 60],
      ['groups', 20, 30],
      ['young', 15, 25],
    ],
  ],
  [
    'few from groups',
    { everybody: [40, 60], groups: [9, 30], young: [15, 25] },
    [
      ['everybody+groups', 49, 90],
      ['young', 15, 25],
    ],
  ],
  [
    'few young people who did not vote',
    { everybody: [40, 60], groups: [20, 30], young: [15, 16] },
    [
      ['everybody+young', 55, 76],
      ['groups', 20, 30],
    ],
  ],
  [
    'no kind alone',
    { everybody: [40, 45], groups: [9, 12], young: [15, 18] },
    [['everybody+groups+young', 64, 75]],
  ],
  [
    'young people cannot hide few of everybody: their number is published',
    { everybody: [4, 30], groups: [15, 30], young: [30, 45] },
    [
      ['everybody+groups', 19, 60],
      ['young', 30, 45],
    ],
  ],
  [
    'nor where they are too few alone',
    { everybody: [4, 30], groups: [15, 30], young: [30, 32] },
    [['everybody+groups+young', 49, 92]],
  ],
  ['one kind alone', { everybody: [12, 30] }, [['everybody', 12, 30]]],
  [
    'no cards of groups',
    { everybody: [12, 30], young: [10, 20] },
    [
      ['everybody', 12, 30],
      ['young', 10, 20],
    ],
  ],
  ['too few in all', { everybody: [9, 30] }, null],
  ['everybody voted', { everybody: [30, 30] }, null],
  ['no cards', {}, null],
] as const)('[O12] ballots by kind of card: %s', (_, counts, expected) => {
  expect(told(counts)).toEqual(expected);
});

test('[O12, Y20] no figure of what is told, nor what young people’s published number leaves of it, stands for fewer than ten', () => {
  const sizes = [0, 3, 9, 10, 12, 25];
  for (const everybody of sizes)
    for (const groups of sizes)
      for (const young of sizes)
        for (const absent of [0, 5, 10]) {
          const counts = Object.entries({ everybody, groups, young }).map(([kind, ballots]) => {
            return [kind, [ballots, ballots + absent]] as const;
          });
          const shown = told(Object.fromEntries(counts));
          for (const [names, ballots] of shown ?? []) {
            const isAll = shown?.length === 1;
            const rest = names.includes('young') && names !== 'young' && !isAll ? ballots - young : ballots;
            expect([everybody, groups, young, absent, rest >= 10]).toEqual([
              everybody,
              groups,
              young,
              absent,
              true,
            ]);
          }
        }
});
