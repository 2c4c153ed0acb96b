import { expect, test } from 'vitest';
import { isFine, lineOf, told } from './told.ts';

const idle = { votes: 20, worstMs: 4, loopMs: 5, loopCpuMs: 10 };
const found = { votes: 20, worstMs: 44, loopMs: 30, loopCpuMs: 50 };
const asked = (...answers: string[]) => answers.map((answer) => ({ act: 'CSV', answer, expected: '200' }));

test('[J19] an act that was refused was not measured, however little votes waited', () => {
  const refused = told('CSV', asked('200', 'too-large', 'too-large'), found, idle);
  expect(refused).toMatchObject({ met: true, answers: { '200': 1, 'too-large': 2 } });
  expect(isFine(refused)).toBe(false);
  expect(lineOf(refused)).toContain('ANSWERED WRONGLY: CSV: too-large instead of 200');
});

test('[J19] a refusal that is expected is fine, and a wait of more than 100 ms is not', () => {
  const brackets = told(
    'brackets',
    [{ act: 'brackets', answer: 'malformed', expected: 'malformed' }],
    found,
    idle,
  );
  expect(isFine(brackets)).toBe(true);
  expect(lineOf(brackets)).toContain('measured 40 / met');
  expect(isFine(told('slow', asked('200'), { ...found, worstMs: 105 }, idle))).toBe(false);
});
