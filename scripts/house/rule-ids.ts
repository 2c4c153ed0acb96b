import { Visitor } from 'vite';
import { type Check, type Finding, isCode, isTest, lineAt, parse, type SourceFile } from './source.ts';

const SPEC = 'domain/SPEC.md';
const ID = '[A-Z]{1,2}\\d+';
/** A rule stands on a line that begins with its id, as list item, table row, heading or plain. */
const RULE = new RegExp(`^[^\\w\\n]*(${ID})\\b`, 'gm');
const TEST_NAME = new RegExp(`^\\[(${ID}(?:, ${ID})*)\\] `);
/** The same at the start of a text in a test's code. */
const CLAIM = new RegExp(`['"\`]\\[(${ID}(?:, ${ID})*)\\] `, 'g');

type Rule = { readonly id: string; readonly at: number };

/** Every rule has one number, every test in domain/ names the rule it holds to, and no rule goes untested. */
export const ruleIds: Check = (files) => {
  const spec = files.find((file) => file.path === SPEC);
  if (!spec) return [];
  const rules = [...spec.text.matchAll(RULE)].map((match) => ({ id: match[1] ?? '', at: match.index }));
  const known = new Set(rules.map(({ id }) => id));
  const twice = rules.filter(({ id }, place) => rules.findIndex((rule) => rule.id === id) < place);
  return [
    ...twice.map(({ id, at }) => ({
      path: SPEC,
      line: lineAt(spec, at),
      problem: `The id ${id} is used twice.`,
    })),
    ...files.filter(isDomainTest).flatMap((file) => testNames(file, known)),
    ...rulesWithoutTest(spec, rules, files),
  ];
};

/** A rule may be held to anywhere: in the domain, over real sockets, or in a browser journey. */
function rulesWithoutTest(spec: SourceFile, rules: readonly Rule[], files: readonly SourceFile[]): Finding[] {
  const tests = files.filter((file) => isCode(file) && isTest(file.path));
  const held = new Set(
    tests.flatMap((file) => [...file.text.matchAll(CLAIM)].flatMap((claim) => claim[1]?.split(', '))),
  );
  return rules
    .filter(({ id }) => !held.has(id))
    .map(({ id, at }) => ({ path: SPEC, line: lineAt(spec, at), problem: `No test holds to rule ${id}.` }));
}

function isDomainTest(file: SourceFile): boolean {
  return isCode(file) && isTest(file.path) && file.path.startsWith('domain/');
}

function testNames(file: SourceFile, known: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  new Visitor({
    CallExpression(node) {
      if (!isTestCall(file.text.slice(node.callee.start, node.callee.end))) return;
      const [name] = node.arguments;
      if (name?.type !== 'TemplateLiteral' && !(name?.type === 'Literal' && typeof name.value === 'string'))
        return;
      const problem = nameProblem(file.text.slice(name.start + 1, name.end - 1), known);
      if (problem) findings.push({ path: file.path, line: lineAt(file, node.start), problem });
    },
  }).visit(parse(file).program);
  return findings;
}

/** `test(…)`, `it(…)` and what grows from them, such as `test.each(…)(…)`. */
function isTestCall(callee: string): boolean {
  return /^(?:test|it)(?:\.(?!each$|for$)\w+|\.(?:each|for)\([^]*\))*$/.test(callee);
}

function nameProblem(name: string, known: ReadonlySet<string>): string | undefined {
  const ids = TEST_NAME.exec(name)?.[1]?.split(', ');
  if (!ids) return `The test “${name}” does not begin with the rule it holds to, such as [ST3].`;
  const unknown = ids.filter((id) => !known.has(id));
  return unknown.length > 0 ? `The test “${name}” names a rule that ${SPEC} does not have.` : undefined;
}
