import { flawIn } from '../../../domain/event/rules-flaws.ts';
import { expect, test } from 'vitest';
import { borderlines } from '../../../domain/allocation/borderline.ts';
import { offeredScales } from '../../../domain/ballots/score.ts';
import {
  blankKinds,
  recommendedRules,
  screenPolicies,
  tieMethods,
  type Rules,
} from '../../../domain/event/rules.ts';
import { rulesFormWords as words } from '../../words/rules-form.ts';
import { formOf, readRulesForm, recommendedForm, type RulesForm } from './rules-form.ts';

/** The recommended form with the council's two questions answered. */
const answered: RulesForm = { ...formOf(recommendedRules, true) };

function errorsOf(form: RulesForm): Record<string, string> {
  const read = readRulesForm(form);
  return read.ok ? {} : Object.fromEntries(read.errors.map(({ id, message }) => [id, message]));
}

test('R1-R6 every rule that can be offered comes out of the form as it went in', () => {
  let tried = 0;
  for (const scale of offeredScales)
    for (const kind of blankKinds)
      for (const policy of screenPolicies)
        for (const borderline of borderlines)
          for (const method of tieMethods)
            for (const passMarkHundredths of [null, 0, 5, 250, 300, 1205]) {
              const rules: Rules = {
                ...recommendedRules,
                ballot: { type: 'score', ...scale },
                blanks: { kind, leastScorersPercent: 50 },
                locking: policy === 'after-each',
                allocation: { rule: 'ranked', by: 'total', borderline, passMarkHundredths },
                tie: { method, otherwise: 'hands' },
                screen: {
                  policy,
                  ...(policy === 'counts' ? { firstAt: 10, thenEvery: 5 } : { firstAt: 12, thenEvery: 6 }),
                },
                timing: { pitchSeconds: 3600, lastCallSeconds: 61, graceSeconds: 9 },
              };
              expect(flawIn(rules)).toBeNull();
              expect(readRulesForm(formOf(rules, true))).toEqual({ ok: true, value: rules });
              tried += 1;
            }
  expect(tried).toBe(4 * 2 * 3 * 4 * 3 * 6);
});

test('the two questions that the council must answer itself have no default', () => {
  expect(errorsOf(recommendedForm)).toEqual({
    'rules-blanks': words.chooseBlanks,
    'rules-screen': words.chooseScreen,
  });
  expect(readRulesForm(answered)).toEqual({ ok: true, value: recommendedRules });
});

test.each([
  ['leastScorers', '101', words.percentWrong],
  ['leastScorers', 'half', words.percentWrong],
  ['passMark', '2,5', words.passMarkWrong],
  ['passMark', '2.505', words.passMarkWrong],
  ['firstAt', '0', words.stepsWrong],
  ['thenEvery', '1001', words.stepsWrong],
  ['pitch', '3', words.clockWrong],
  ['lastCall', '0:00', words.clockWrong],
  ['grace', '0:75', words.clockWrong],
] as const)('%s of %j is a mistake of that field alone', (field, typed, message) => {
  expect(errorsOf({ ...answered, screen: 'live', [field]: typed })).toEqual({ [`rules-${field}`]: message });
});

test('rules that do not work together are told beside the answer they are about', () => {
  expect(errorsOf({ ...answered, screen: 'after-each' })).toEqual({ 'rules-screen': words.needsLocking });
  expect(errorsOf({ ...answered, screen: 'live', firstAt: '5', thenEvery: '5' })).toEqual({
    'rules-firstAt': words.stepsTooFine,
  });
});

test('what is not asked cannot be wrong', () => {
  const read = readRulesForm({ ...answered, blanks: 'ballot-not-counted', leastScorers: 'nonsense' });
  expect(read.ok && read.value.blanks).toEqual({ kind: 'ballot-not-counted', leastScorersPercent: 50 });
  expect(readRulesForm({ ...answered, screen: 'counts', firstAt: 'nonsense' }).ok).toBe(true);
});
