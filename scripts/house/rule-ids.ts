import { Visitor } from 'vite';
import { type Check, type Finding, isCode, isTest, lineAt, parse, type SourceFile } from './source.ts';

const SPEC = 'domain/SPEC.md';
const ID = '[A-Z]{1,2}\\d+';
/** A rule stands on a line that begins with its id, as list item, table row, heading or plain. */
const RULE = new RegExp(`^[^\\w\\n]*(${ID})\\b`, 'gm');
const TEST_NAME = new RegExp(`^\\[(${ID}(?:, ${ID})*)\\] `);

/** Every rule has one number, and every test in domain/ says by number which rule it holds to. */
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
    ...files.filter((file) => isDomainTest(file)).flatMap((file) => testNames(file, known)),
  ];
};

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
