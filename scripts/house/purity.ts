import { Visitor } from 'vite';
import { type Check, type Finding, isCode, isTest, lineAt, parse, type SourceFile } from './source.ts';

/** What a clerk with paper does not have. */
const COMPUTERS_ONLY = new Set(
  (
    'process globalThis console performance crypto Buffer require fetch ' +
    'setTimeout setInterval setImmediate queueMicrotask ' +
    'window document navigator localStorage sessionStorage location'
  ).split(' '),
);

/** The domain knows no clock, no chance, no machine: the same journal gives the same decision, for ever. */
export const domainPurity: Check = (files) =>
  files
    .filter((file) => isCode(file) && file.path.startsWith('domain/') && !isTest(file.path))
    .flatMap((file) => [...clockAndChance(file), ...machine(file)]);

function clockAndChance(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const report = (start: number, problem: string) =>
    findings.push({ path: file.path, line: lineAt(file, start), problem });
  const clock = 'The domain has no clock: take the time as an argument.';
  new Visitor({
    MemberExpression(node) {
      const name = file.text.slice(node.start, node.end).replace(/\s|\?/g, '');
      if (name === 'Date.now') report(node.start, clock);
      if (name === 'Math.random')
        report(node.start, 'The domain knows no chance: take what was drawn as an argument.');
    },
    NewExpression(node) {
      const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date';
      if (isDate && node.arguments.length === 0) report(node.start, clock);
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') report(node.start, clock);
    },
  }).visit(parse(file).program);
  return findings;
}

/** Only names that stand alone count: `event.location` is a field, `location` is the browser's. */
function machine(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const own = new Set<number>();
  new Visitor({
    MemberExpression: (node) => void (node.computed || own.add(node.property.start)),
    Property: (node) => void (node.computed || node.shorthand || own.add(node.key.start)),
    TSPropertySignature: (node) => void own.add(node.key.start),
    PropertyDefinition: (node) => void own.add(node.key.start),
    Identifier(node) {
      if (!COMPUTERS_ONLY.has(node.name) || own.has(node.start)) return;
      own.add(node.start); // In `{ crypto }` one word is visited twice, as name and as value.
      const problem = `The domain must be true with no computer: ${node.name} belongs elsewhere.`;
      findings.push({ path: file.path, line: lineAt(file, node.start), problem });
    },
  }).visit(parse(file).program);
  return findings;
}
