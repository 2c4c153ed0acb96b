import { expect, test } from 'vitest';
import { ruleIds } from './rule-ids.ts';
import { testedRules } from './tested-rules.ts';

const spec = {
  path: 'domain/SPEC.md',
  text: '# Rules\n\n- **ST1** Doors open first; see B2.\n- **B2** A ballot is complete.\n\n| A3 | ties |\n',
};
const problems = (text: string, path = 'domain/stage.test.ts') =>
  ruleIds([spec, { path, text }]).map((finding) => finding.problem);

test.each([
  `test('doors open first', () => {});`,
  `test('[ST9] a rule nobody wrote', () => {});`,
  `test('[ST1, B9] one of two is not there', () => {});`,
  `it('ST1 without brackets', () => {});`,
  `test.each([1, 2])('scores %i', () => {});`,
  'test(`round ${round}`, () => {});',
  `test.skip('doors', () => {});`,
])('not a good name in domain/: %s', (text) => {
  expect(problems(text)).toHaveLength(1);
});

test.each([
  `test('[ST1] doors open first', () => {});`,
  `test('[ST1, B2] doors and ballots', () => {});`,
  `test.each([1, 2])('[A3] ties of %i', () => {});`,
  'test(`[B2] seed ${seed}`, () => {});',
  `/^x/.test('plain text');`,
])('a good name in domain/: %s', (text) => {
  expect(problems(text)).toEqual([]);
});

test('only tests in domain/ carry ids', () => {
  expect(problems(`test('opens', () => {});`, 'db/open.test.ts')).toEqual([]);
});

test('an id used for two rules is found', () => {
  const twice = { path: spec.path, text: `${spec.text}- **ST1** Doors again.\n` };
  expect(ruleIds([twice])).toEqual([{ path: spec.path, line: 7, problem: 'The id ST1 is used twice.' }]);
});

test('a rule that no test holds is found, wherever the tests of the others stand', () => {
  const held = [
    { path: 'domain/stage.test.ts', text: `test('[ST1] doors', () => {});` },
    { path: 'server/live/ballots.test.ts', text: `describe('[A1, B2] complete', () => {});` },
  ];
  expect(testedRules([spec, ...held])).toEqual([]);
  expect(testedRules([spec, { path: 'domain/stage.ts', text: '// [B2]' }, ...held.slice(0, 1)])).toEqual([
    { path: spec.path, line: 4, problem: 'No test holds to B2.' },
  ]);
});
