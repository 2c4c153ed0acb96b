import { expect, test } from 'vitest';
import { englishInCatalogue, saidMessages } from './catalogue.ts';
import type { SourceFile } from './source.ts';

const part: SourceFile = {
  path: 'domain/words/en-GB/desk.ts',
  text: "export const desk = {\n  title: 'Desk',\n  never: 'Never said',\n  status: {\n    open: 'open',\n  },\n} as const;\n",
};
const binding: SourceFile = {
  path: 'client/words/desk.ts',
  text: "import { desk } from '../../domain/words/en-GB/desk.ts';\nexport const deskWords = inPageLanguage(desk);\n",
};
const screen = (text: string): SourceFile => ({
  path: 'client/desk/screen.tsx',
  text: `import { deskWords as words } from '../words/desk.ts';\n${text}\n`,
});

const opens: SourceFile = { path: 'client/desk/is-open.ts', text: "export type Status = 'open';" };

test('[L1] a message that nobody says is named', () => {
  const findings = saidMessages([
    part,
    binding,
    opens,
    screen('export const a = words.title + words.status[x];'),
  ]);
  expect(findings).toEqual([
    { path: 'domain/words/en-GB/desk.ts', line: 3, problem: 'Nobody says never: remove it.' },
  ]);
});

test('[L1] a message of an inner record that nothing in the code names is found too', () => {
  const says = screen('export const a = words.title + words.never + words.status[x];');
  expect(saidMessages([part, binding, says, opens])).toEqual([]);
  expect(saidMessages([part, binding, says])).toEqual([
    { path: 'domain/words/en-GB/desk.ts', line: 5, problem: 'Nobody says open: remove it.' },
  ]);
});

test('[L1] messages that are given on, or looked up by a name that stands in the code, are said', () => {
  const looksUp = screen("export const a = words[code]; type Code = 'title' | 'never' | 'status';");
  expect(saidMessages([part, binding, opens, looksUp])).toEqual([]);
  const forgets = screen("export const a = words[code]; type Code = 'title' | 'status' | 'never-mind';");
  expect(saidMessages([part, binding, opens, forgets]).map(({ problem }) => problem)).toEqual([
    'Nobody says never: remove it.',
  ]);
  const given = screen('export const kind = { words: { ...words } };');
  const user: SourceFile = { path: 'client/desk/user.ts', text: 'a(kind.title, kind.never, kind.status);' };
  expect(saidMessages([part, binding, opens, given, user])).toEqual([]);
  expect(saidMessages([part, binding, opens, given])).toHaveLength(3);
});

const pad = (text: string): SourceFile => ({ path: 'client/pads/new.tsx', text });

test.each([
  ['a text in a page', '<p>Score it</p>'],
  ['a text in an attribute', '<p title="Score this project" />'],
  ['one word that is read out', '<button aria-label="Close" />'],
  ['a glued sentence', '`You have ${left} tokens`; `${left} of ${all} tokens left`'],
  ['a list of words', '`${who}: name, signature, time`'],
  ['a currency', '`£${pounds}`'],
])('[L1] English in the code is named: %s', (_what, code) => {
  expect(englishInCatalogue([pad(`export const a = [${code.replace(';', ',')}];`)]).length).toBeGreaterThan(
    0,
  );
});

test('[L1] what programmers read, and what nobody reads, may stand in the code', () => {
  const code = `export const a = () => { assert(x, 'a bid has a place'); throw new Error('There is no pad'); };
export const c = [Symbol('the browser refused'), document.querySelectorAll<HTMLElement>('li a')];
export const b = <p className="row wide" role="status">{words.title} {'·'}&nbsp; {x.kind === 'left-out' ? 1 : 2}</p>;`;
  expect(englishInCatalogue([pad(code.replace(' className="row wide"', ''))])).toEqual([]);
});

test('[L1] what the operator’s log says, what is typed, and names of the sample may stand in the code', () => {
  const server = (path: string, text: string): SourceFile => ({ path, text });
  const code =
    "export const a = () => this.#report('the crowd broke down'); export const b = ['npm run recount', 'yyyy-mm-dd hh:mm'];";
  expect(englishInCatalogue([server('server/office/new.ts', code)])).toEqual([]);
  const bid = "export const bid = { name: 'A new bench', purpose: 'A new bench' };";
  expect(englishInCatalogue([server('server/practice/sample-new.ts', bid)])).toHaveLength(1);
  expect(englishInCatalogue([server('server/office/new.ts', bid)])).toHaveLength(2);
});

test('[L1] what a fault tells whoever started the program is named, and what only programmers read is not', () => {
  const found = (path: string, text: string) => englishInCatalogue([{ path, text }]);
  const told = "throw new FolderInUse('Decision Day already runs');";
  expect(found('db/lock.ts', told)).toHaveLength(1);
  expect(found('scripts/backup.ts', "throw new BadUsage('Name one file');")).toHaveLength(1);
  expect(
    found('db/journal.ts', "throw new Error('no such stream'); class A { a = super('was moved') }"),
  ).toEqual([]);
  expect(found('db/heads.ts', "db.prepare('SELECT seq FROM journal WHERE stream = ?');")).toEqual([]);
  expect(found('db/heads.ts', 'first(sql`${insert} VALUES (${number}) RETURNING number`);')).toEqual([]);
  expect(found('db/heads.ts', 'say(told`${number} were kept until ${day}`);')).toHaveLength(1);
  expect(found('domain/contract/log.ts', "const a = 'The log of an event.';")).toEqual([]);
  // A command of the laboratory.
  expect(found('scripts/soak.ts', "say('phones come and leave');")).toEqual([]);
});
