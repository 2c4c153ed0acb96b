import type { Mutant } from './mutant.ts';

const byHand = 'domain/allocation/equal-shares/by-hand.test.ts';
const payments = 'domain/allocation/equal-shares/payments.properties.test.ts';
const opinion = 'domain/allocation/whole-ballots.properties.test.ts';

/** Faults in the Method of Equal Shares. */
export const equalSharesMutants: readonly Mutant[] = [
  {
    name: 'a blank ballot has no share',
    file: 'domain/allocation/electorate.ts',
    from: 'voters: profile.ballots.length,',
    to: 'voters: profile.ballots.filter(({ listed }) => listed.length > 0).length,',
    tests: [byHand],
  },
  {
    name: 'voters who give different points are one group',
    file: 'domain/allocation/electorate.ts',
    from: '`${places.join()}:${points.join()}`',
    to: 'places.join()',
    tests: [byHand, opinion],
  },
  {
    name: 'shares are rounded down',
    file: 'domain/allocation/equal-shares/trial.ts',
    from: 'ratio(budget, BigInt(voters))',
    to: 'ratio(budget / BigInt(voters))',
    tests: [byHand],
  },
  {
    name: 'a voter is charged twice',
    file: 'domain/allocation/equal-shares/price.ts',
    from: 'purses.of(group) - perPoint * (points[at] ?? 0n)',
    to: 'purses.of(group) - 2n * perPoint * (points[at] ?? 0n)',
    tests: [byHand, payments],
  },
  {
    name: 'who has too little keeps it',
    file: 'domain/allocation/equal-shares/price.ts',
    from: 'price.paysAll[at] === 1 ? 0n :',
    to: 'price.paysAll[at] === 1 ? purses.of(group) :',
    tests: [byHand, payments],
  },
  {
    name: 'everybody pays the same, whatever they have',
    file: 'domain/allocation/equal-shares/price.ts',
    from: 'if (purse * among >= owed * (points[at] ?? 0n)) continue;',
    to: 'if (purse > 0n) continue;',
    tests: [byHand, payments],
  },
  {
    name: 'a dearer price counts as level',
    file: 'domain/allocation/equal-shares/trial.ts',
    from: 'if (order > 0) continue;',
    to: 'if (order > 1) continue;',
    tests: [byHand, payments],
  },
  {
    name: 'equals in price are not looked at together',
    file: 'domain/allocation/equal-shares/trial.ts',
    from: 'level = order < 0 ? [purchase] : [...level, purchase];',
    to: 'level = [purchase];',
    tests: [byHand, opinion],
  },
  {
    name: 'the float in front of the prices decides',
    file: 'domain/allocation/equal-shares/trial.ts',
    from: '(short) * (1 + 2 ** -40)',
    to: '(short) * (1 - 2 ** -40)',
    tests: [byHand, opinion],
  },
  {
    name: 'supporters who share nothing are called tied',
    file: 'domain/allocation/equal-shares/trial.ts',
    from: 'groups.has(group) && purses.of(group) > 0n',
    to: 'purses.of(group) > 0n',
    tests: [byHand, opinion],
  },
  {
    name: 'add1 stops one late',
    file: 'domain/allocation/equal-shares/raising.ts',
    from: 'if (trial.spent > budget) break;\n    best = { raises, trial };',
    to: 'best = { raises, trial };\n    if (trial.spent > budget) break;',
    tests: [byHand],
  },
  {
    name: 'add1 stops though something would just fit',
    file: 'domain/allocation/equal-shares/raising.ts',
    from: 'spent + project.cost <= budget',
    to: 'spent + project.cost < budget',
    tests: [byHand, opinion],
  },
  {
    name: 'add1 jumps over a raise',
    file: 'domain/allocation/equal-shares/raising.ts',
    from: 'if (!nobodyPaidAll) return raises + 1;',
    to: 'if (!nobodyPaidAll) return raises + 2;',
    tests: [byHand, opinion],
  },
  {
    name: 'overshoot stops at the first outcome without room',
    file: 'domain/allocation/equal-shares/completion.ts',
    from: "return completion.startsWith('add1-overshoot');",
    to: "return completion.startsWith('add1-overshot');",
    tests: [byHand, opinion],
  },
  {
    name: 'the first raise is two increments',
    file: 'domain/allocation/equal-shares/allocate.ts',
    from: 'BigInt(raises) * increment.n',
    to: 'BigInt(raises + 1) * increment.n',
    tests: [byHand],
  },
  {
    name: 'what was settled once is asked again',
    file: 'domain/allocation/precedence.ts',
    from: 'if (behind.has(other)) return true;',
    to: 'if (behind.has(other)) return false;',
    tests: [byHand, opinion],
  },
];
