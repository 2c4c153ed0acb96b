import { type Check, isCode, isTest, lineAt } from './source.ts';

const SPEC = 'domain/SPEC.md';
const LISTED = /^- \*\*([A-Z]{1,2}\d+)\*\*/gm;
const NAMED = /\[([A-Z]{1,2}\d+(?:, [A-Z]{1,2}\d+)*)\]/g;

/** Every rule has a test that begins with its number, here or in db/, server/ or client/: a rule that none holds is a wish. */
export const testedRules: Check = (files) => {
  const spec = files.find((file) => file.path === SPEC);
  if (!spec) return [];
  const tests = files.filter((file) => isCode(file) && isTest(file.path));
  const named = tests.flatMap(({ text }) => [...text.matchAll(NAMED)].map((match) => match[1] ?? ''));
  const held = new Set(named.flatMap((ids) => ids.split(', ')));
  return [...spec.text.matchAll(LISTED)]
    .filter(([, id = '']) => !held.has(id))
    .map(({ 1: id = '', index }) => ({
      path: SPEC,
      line: lineAt(spec, index),
      problem: `No test holds to ${id}.`,
    }));
};
