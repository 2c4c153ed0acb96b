import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type ParseResult, parseSync } from 'vite';

/** One file of the repository: its path from the top folder with forward slashes, and what it says. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What is wrong, where, in one sentence. `line` counts from 1. */
export type Finding = { readonly path: string; readonly line?: number; readonly problem: string };

/** A house check looks at all files at once and plants nothing: the same files give the same findings. */
export type Check = (files: readonly SourceFile[]) => readonly Finding[];

/** Something that a file imports, as written (`'../ids.ts'`, `'zod'`); `typeOnly` where nothing is loaded when it runs. */
export type Import = { readonly from: string; readonly start: number; readonly typeOnly?: true };

const NOT_OURS = new Set(['node_modules', 'dist', 'data', '.git', 'test-results', 'playwright-report']);
const TEXT = /\.(?:tsx?|mjs|css|html|json|md|sql|svg)$|^(?:LICENSE|\.[\w-]+)$|^run$/;

/** Reads every text file of the project below `top`, leaving out what git leaves out. */
export function readHouse(top: string): SourceFile[] {
  const walk = (folder: string): SourceFile[] =>
    readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (NOT_OURS.has(entry.name) || entry.name === 'package-lock.json') return [];
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() && TEXT.test(entry.name)
        ? [{ path, text: readFileSync(join(top, path), 'utf8') }]
        : [];
    });
  return walk('');
}

export function isCode(file: SourceFile): boolean {
  return /\.tsx?$/.test(file.path);
}

/** A test, a browser journey, or something that only they use. */
export function isTest(path: string): boolean {
  return /\.(?:test|spec)\.tsx?$/.test(path) || path.startsWith('client/e2e/');
}

const parsed = new WeakMap<SourceFile, ParseResult>();

/** The syntax tree and module record of a TypeScript file. */
export function parse(file: SourceFile): ParseResult {
  const known = parsed.get(file);
  if (known) return known;
  const result = parseSync(file.path, file.text);
  parsed.set(file, result);
  return result;
}

/** Everything a file imports: `import`, `import()` of a plain text, and `export … from`. */
export function importsOf(file: SourceFile): Import[] {
  const { staticImports, staticExports, dynamicImports } = parse(file).module;
  const exported = staticExports.flatMap((statement) =>
    statement.entries.map((entry) => entry.moduleRequest),
  );
  return [
    ...staticImports.map(({ moduleRequest: { value, start }, start: statement }) => {
      // `import { type X }` still loads the file: only a whole `import type` is erased.
      const typeOnly = /^import\s+type\b/.test(file.text.slice(statement));
      return { from: value, start, ...(typeOnly && { typeOnly }) };
    }),
    ...exported.flatMap((request) => (request ? [{ from: request.value, start: request.start }] : [])),
    ...dynamicImports
      .filter(({ moduleRequest: { start } }) => /['"`]/.test(file.text.charAt(start)))
      .map(({ moduleRequest: { start, end } }) => ({ from: file.text.slice(start + 1, end - 1), start })),
  ];
}

/** Each name that a file imports, or hands on, as it is called where it comes from. */
export function namesFrom(file: SourceFile): { name: string; from: string; start: number }[] {
  const { staticImports, staticExports } = parse(file).module;
  return [
    ...staticImports.flatMap(({ moduleRequest: { value: from, start }, entries }) =>
      entries.map(({ importName }) => ({ name: importName.name ?? '', from, start })),
    ),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ importName, moduleRequest: of }) =>
        of ? [{ name: importName.name ?? '', from: of.value, start: of.start }] : [],
      ),
    ),
  ];
}

/** The path from the top folder that a relative import means; `undefined` for a library. */
export function target(file: SourceFile, from: string): string | undefined {
  return from.startsWith('.') ? posix.join(posix.dirname(file.path), from) : undefined;
}

/** The line, counted from 1, on which the character at `offset` stands. */
export function lineAt(file: SourceFile, offset: number): number {
  return file.text.slice(0, offset).split('\n').length;
}
