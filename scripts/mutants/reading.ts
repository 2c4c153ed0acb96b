import type { Mutant } from './mutant.ts';

const pabulib = ['domain/pabulib'];

/** Faults in reading and writing elections. */
export const readingMutants: readonly Mutant[] = [
  {
    name: 'Borda is off by one',
    file: 'domain/pabulib/profile.ts',
    from: "borda === 'last-is-one' ? 0 : 1",
    to: "borda === 'last-is-one' ? 1 : 2",
    tests: pabulib,
  },
  {
    name: 'Borda counts from the bottom',
    file: 'domain/pabulib/profile.ts',
    from: 'BigInt(first - place)',
    to: 'BigInt(place + 1)',
    tests: pabulib,
  },
  {
    name: 'a blank ballot is not read',
    file: 'domain/pabulib/ballots.ts',
    from: 'this.#voters.add(voter.value);',
    to: "this.#voters.add(voter.value);\n    if (cellOf(section, row, 'vote').value === '') return;",
    tests: pabulib,
  },
  {
    name: 'decimals are dropped',
    file: 'domain/pabulib/numbers.ts',
    from: 'most = Math.max(most, places);',
    to: 'most = Math.min(most, places);',
    tests: pabulib,
  },
  {
    name: 'a line break inside quotes ends the row',
    file: 'domain/pabulib/cells.ts',
    from: 'const CELL_END = /[;\\r\\n]/g;',
    to: 'const CELL_END = /[;\\n]/g;',
    tests: pabulib,
  },
  {
    name: 'a row is taken before its end is certain',
    file: 'domain/pabulib/cells.ts',
    from: 'if (!reader.whole && reader.at >= reader.text.length) {',
    to: 'if (!reader.whole && reader.at > reader.text.length) {',
    tests: pabulib,
  },
  {
    name: 'quotes are not doubled in writing',
    file: 'domain/pabulib/write.ts',
    from: "value.replaceAll('\"', '\"\"')",
    to: 'value',
    tests: pabulib,
  },
  {
    name: 'ids are in the order of UTF-16',
    file: 'domain/code-points.ts',
    from: 'if (left !== right) return left - right;',
    to: 'if (left !== right) return a < b ? -1 : 1;',
    tests: ['domain/code-points.test.ts'],
  },
];
