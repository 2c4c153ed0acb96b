import { Visitor } from 'vite';
import {
  type Check,
  type Finding,
  importsOf,
  isCode,
  isTest,
  lineAt,
  parse,
  type SourceFile,
  target,
} from './source.ts';

const part = /^domain\/words\/en-GB\/.+\.ts$/;

/** A message that nobody says is translated for nothing. */
export const saidMessages: Check = (files) => {
  const code = files.filter((file) => isSaying(file) && !isTest(file.path) && !part.test(file.path));
  const isNamed = namedIn(code);
  return files.filter(({ path }) => part.test(path)).flatMap((file) => unsaid(file, code, isNamed));
};

/** The page itself says what is read before any script runs. */
function isSaying(file: SourceFile): boolean {
  return isCode(file) || file.path.endsWith('.html');
}

type IsNamed = (key: string) => boolean;

/** Whether a name stands anywhere in the code: as a text, in a type, or as what it is. */
function namedIn(code: readonly SourceFile[]): IsNamed {
  const names = new Set(code.flatMap(({ text }) => text.match(/[\w-]+/g) ?? []));
  return (key) =>
    /^[\w-]+$/.test(key) ? names.has(key) : code.some(({ text }) => text.includes(`'${key}'`));
}

function unsaid(file: SourceFile, code: readonly SourceFile[], isNamed: IsNamed): Finding[] {
  const sayers = sayersOf(file, code);
  // Looked up by a name of the program's own.
  const isLookedUp = sayers.some(({ text }) => /\b\w*[wW]ords\[/.test(text));
  // Given on as a whole, its messages can be said by a file that does not know where they come from.
  const isGivenOn = sayers.some(({ text }) => /\.\.\.\w*[wW]ords\b|[(,]\s*\w*[wW]ords[,)]/.test(text));
  const texts = (isGivenOn ? code : sayers).map(({ text }) => text);
  const isSaid = (key: string): boolean => {
    const said = new RegExp(
      `\\.${key}\\b|\\[['"]${key}['"]\\]|\\{[^{}]*\\b${key}\\b[^{}]*\\} = \\w*[wW]ords`,
    );
    return texts.some((text) => said.test(text));
  };
  return keysIn(file)
    .filter(({ key, isInner }) => !(isInner || isLookedUp ? isNamed(key) : isSaid(key)))
    .map(({ key, start }) => ({
      path: file.path,
      line: lineAt(file, start),
      problem: `Nobody says ${key}: remove it.`,
    }));
}

/** The files that import a part of the catalogue, and those that import it from them. */
function sayersOf(file: SourceFile, code: readonly SourceFile[]): SourceFile[] {
  const importersOf = (paths: ReadonlySet<string>): SourceFile[] =>
    code.filter(
      (other) => isCode(other) && importsOf(other).some(({ from }) => paths.has(target(other, from) ?? '')),
    );
  const first = importersOf(new Set([file.path]));
  const second = importersOf(new Set(first.map(({ path }) => path)));
  return [...first, ...second];
}

/** The keys of a part. What stands in an inner record is found by a name of the program's own. */
function keysIn(file: SourceFile): { key: string; start: number; isInner: boolean }[] {
  return [...file.text.matchAll(/^( {2,})(?:'([^']+)'|(\w+)):/gm)].map((match) => ({
    key: match[2] ?? match[3] ?? '',
    start: match.index,
    isInner: match[1] !== '  ',
  }));
}

/**
 * Where all that people read comes from the catalogue: the program, and the commands for an organiser. The commands of the
 * laboratory (docs/lab.md) are read by engineers.
 */
const spoken = [
  'client/',
  'db/',
  'domain/',
  'scripts/backup.ts',
  'scripts/carry.ts',
  'scripts/command.ts',
  'scripts/commands/bundle-report.ts',
  'scripts/commands/recount-bundle.ts',
  'scripts/commands/recount-report.ts',
  'scripts/pack.ts',
  'scripts/pack/launchers.ts',
  'scripts/pack/npm.ts',
  'scripts/read-bids.ts',
  'scripts/recount.ts',
  'scripts/restore-check.ts',
  'scripts/start.ts',
  'scripts/starting/',
  'scripts/sums.ts',
  'server/',
];

/** Values that programs read, and that never change; what programmers read of the HTTP routes; and the catalogue itself. */
const forPrograms = [
  'domain/contract/',
  'domain/exports/across.ts',
  'domain/exports/election-file.ts',
  // The titles of the 360Giving Data Standard.
  'domain/open-data/grant-columns.ts',
  'domain/words/',
  'server/http/openapi.ts',
  // What each number means, as monitoring programs show it.
  'server/operate/metrics.ts',
];

/** English that stands in the code reaches no translator. */
export const englishInCatalogue: Check = (files) =>
  files
    .filter(
      (file) => isCode(file) && spoken.some((folder) => file.path.startsWith(folder)) && !isTest(file.path),
    )
    .filter(
      ({ path }) =>
        !forPrograms.some((place) => path.startsWith(place)) && !/\/(?:testing|gallery)\//.test(path),
    )
    .flatMap(englishIn);

function englishIn(file: SourceFile): Finding[] {
  const found: { text: string; start: number }[] = [];
  const forProgrammers: (readonly [start: number, end: number])[] = [];
  const named: (readonly [start: number, end: number])[] = [];
  const note = (text: string, start: number, pattern: RegExp): void => {
    if (!nobodyReads.some((code) => code.test(text)) && pattern.test(text.replaceAll(datePart, '')))
      found.push({ text, start });
  };
  new Visitor({
    // An entity such as `&nbsp;` is no word.
    JSXText: ({ value, start }) => note(value.replace(/&\w+;/g, ''), start, /\p{L}/u),
    JSXAttribute({ name, value, start }) {
      if (value?.type === 'Literal' && readOut.test(file.text.slice(name.start, name.end)))
        note(value.value, start, /\p{L}/u);
    },
    Literal: ({ value, start }) => void (typeof value === 'string' && note(value, start, sentence)),
    Property({ key, start, end }) {
      if (key.type !== 'Identifier' || !madeUpNames.has(key.name) || !madeUp.test(file.path)) return;
      named.push([start, end]);
    },
    TemplateElement: ({ value, start }) => note(value.raw, start, sentence),
    NewExpression({ callee, start, end }) {
      if (!faultsWithWords.test(file.text.slice(callee.start, callee.end))) forProgrammers.push([start, end]);
    },
    CallExpression({ callee, start, end }) {
      const called = file.text.slice(callee.start, callee.end);
      if (forProgrammersOnly.test(called)) forProgrammers.push([start, end]);
    },
    TaggedTemplateExpression({ tag, start, end }) {
      if (file.text.slice(tag.start, tag.end) === 'sql') forProgrammers.push([start, end]);
    },
  }).visit(parse(file).program);
  return found
    .filter(({ start }) => ![...forProgrammers, ...named].some(([from, to]) => from <= start && start < to))
    .map(({ text, start }) => ({
      path: file.path,
      line: lineAt(file, start),
      problem: `“${text.trim()}” belongs in the catalogue (domain/words/en-GB/).`,
    }));
}

/** What people hear or see although it stands in an attribute: one word is enough. */
const readOut =
  /^(?:aria-(?:label|description|roledescription|valuetext)|alt|title|placeholder|label|heading|hint|caption)$/;

/** What these are given is read by whoever mends the program, or by the browser as a selector; `report` writes the operator's log. */
const forProgrammersOnly =
  /(?:^|\.)#?(?:assert|report|Symbol|querySelector(?:All)?|closest|matches|super|operator\.note|Buffer\.from|app\.set)$/;

/** Faults whose message is shown to whoever started the program or a command as it is. */
const faultsWithWords =
  /^(?:BadConfig|BadUsage|CannotGoOn|DatabaseDamaged|DatabaseTooNew|EntriesMissing|EventIsOpen|FolderInUse|JournalBroken|KeyFileFault|KitFault|MigrationChanged|NotOurDatabase)$/;

/** Names of the people, groups and places of the sample are data, like names that somebody typed. */
const madeUp = /^server\/practice\/sample/;
const madeUpNames = new Set(['name', 'organisation', 'venue', 'area']);

const nobodyReads = [
  /^\s*(?:npm|certutil) /, // typed to a computer
  /^@echo off|%~|^\[Desktop Entry\]/, // launchers
  /^\s*</, // markup
  /^public, max-age=/, // a header
  /\b(?:SELECT|FROM|WHERE|INTO|UPDATE|DELETE|CREATE|DROP|TEMPLATE|CLOSE|BEGIN|EXCLUSIVE|AND|AS|USING|ORDER BY)\b/, // SQL
  /^(?:Google Chrome|Microsoft Edge)$/, // programs
];

/** A part of the pattern of a date: `yyyy`. */
const datePart = /\b(\p{L})\1+\b/gu;

/** Two words, or a currency. */
const sentence = /\p{L}{2,}[,;:.]? \p{L}|£/u;
