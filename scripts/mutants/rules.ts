import type { Mutant } from './mutant.ts';

const ranked = ['domain/allocation/ranked.test.ts', 'domain/allocation/ranked.properties.test.ts'];
const ties = ['domain/allocation/ties.test.ts', 'domain/allocation/ranked.properties.test.ts'];
const whole = [
  'domain/allocation/whole-ballots.by-hand.test.ts',
  'domain/allocation/whole-ballots.properties.test.ts',
];

/** Faults in the ranked rules, greedy per cost and Phragmén. */
export const ruleMutants: readonly Mutant[] = [
  {
    name: 'the ranking is turned round',
    file: 'domain/allocation/ranking.ts',
    from: 'compareRatios(b.key, a.key)',
    to: 'compareRatios(a.key, b.key)',
    tests: ranked,
  },
  {
    name: 'equal keys do not share a place',
    file: 'domain/allocation/ranking.ts',
    from: 'compareRatios(level.key, key) === 0',
    to: 'compareRatios(level.key, key) > 0',
    tests: ranked,
  },
  {
    name: 'keys are compared as floats',
    file: 'domain/exact.ts',
    from: 'const left = a.n * b.d;\n  const right = b.n * a.d;',
    to: 'const left = Number(a.n) / Number(a.d);\n  const right = Number(b.n) / Number(b.d);',
    tests: ['domain/exact.test.ts'],
  },
  {
    name: 'a key of just the pass mark does not pass',
    file: 'domain/allocation/ranked.ts',
    from: 'compareRatios(key, passMark) >= 0',
    to: 'compareRatios(key, passMark) > 0',
    tests: ranked,
  },
  {
    name: 'what costs exactly what is left does not fit',
    file: 'domain/allocation/borderline.ts',
    from: 'return project.cost <= left;',
    to: 'return project.cost < left;',
    tests: ranked,
  },
  {
    name: 'a part of just the least amount is not accepted',
    file: 'domain/allocation/borderline.ts',
    from: 'left >= project.least',
    to: 'left > project.least',
    tests: ranked,
  },
  {
    name: 'stop goes on to the next',
    file: 'domain/allocation/borderline.ts',
    from: "return borderline === 'stop' || borderline === 'part-fund-then-stop';",
    to: "return borderline === 'part-fund-then-stop';",
    tests: ranked,
  },
  {
    name: 'a second part is given',
    file: 'domain/allocation/descent.ts',
    from: 'descent.partGiven = true;',
    to: 'descent.partGiven = false;',
    tests: ties,
  },
  {
    name: 'what is left is off by one',
    file: 'domain/allocation/checks.ts',
    from: "if ('after' in step) left = step.after;",
    to: "if ('after' in step) left = step.after + 1n;",
    tests: ranked,
  },
  {
    name: 'odd units of a share are given away',
    file: 'domain/allocation/sharing.ts',
    from: 'const part = rest / sharers;',
    to: 'const part = (rest + sharers - 1n) / sharers;',
    tests: ties,
  },
  {
    name: 'equals who all fit are called a tie',
    file: 'domain/allocation/ties.ts',
    from: 'if (costOf(level) <= left) return false;',
    to: 'if (costOf(level) < left) return false;',
    tests: ties,
  },
  {
    name: 'two who would take the part are no tie',
    file: 'domain/allocation/ties.ts',
    from: 'return takers.length > 1 || costOf(fitting) > 0n;',
    to: 'return costOf(fitting) > 0n;',
    tests: ties,
  },
  {
    name: 'the mean is rounded down',
    file: 'domain/allocation/keys.ts',
    from: 'ratio(total.points, BigInt(total.listed) * profile.scale)',
    to: 'ratio(total.points / (BigInt(total.listed) * profile.scale))',
    tests: ['domain/allocation/profile.test.ts'],
  },
  {
    name: 'the mean is over all ballots',
    file: 'domain/allocation/keys.ts',
    from: 'ratio(total.points, BigInt(total.listed) * profile.scale)',
    to: 'ratio(total.points, BigInt(profile.ballots.length) * profile.scale)',
    tests: ['domain/allocation/profile.test.ts'],
  },
  {
    name: 'points for not listing a project go to everybody',
    file: 'domain/allocation/profile.ts',
    from: 'BigInt(voters - listed)',
    to: 'BigInt(voters)',
    tests: ['domain/allocation/profile.test.ts'],
  },
  {
    name: 'what costs nothing does not come first',
    file: 'domain/allocation/greedy-rule.ts',
    from: 'return cost === 0n ? INFINITE : ratio(gain.n, gain.d * cost);',
    to: 'return cost === 0n ? ratio(0n) : ratio(gain.n, gain.d * cost);',
    tests: whole,
  },
  {
    name: 'Phragmén: who paid is not noted',
    file: 'domain/allocation/phragmen.ts',
    from: 'paidAt[purchase] = (paidAt[purchase] ?? 0) + size;',
    to: '',
    tests: whole,
  },
  {
    name: 'Phragmén: what costs just the budget never takes part',
    file: 'domain/allocation/phragmen.ts',
    from: 'all.filter(({ project }) => project.cost <= instance.budget)',
    to: 'all.filter(({ project }) => project.cost < instance.budget)',
    tests: whole,
  },
  {
    name: 'Phragmén: one that is too dear is passed over',
    file: 'domain/allocation/phragmen.ts',
    from: 'if (level.length === 0 || dear.length > 0) {',
    to: 'if (level.length === 0 || dear.length === level.length) {',
    tests: whole,
  },
];
