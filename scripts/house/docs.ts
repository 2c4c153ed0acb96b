import { posix } from 'node:path';
import { type Check, type Finding, lineAt, type SourceFile } from './source.ts';

const LINK = /\]\(<?([^)\s>]+)>?\)/g;
const NPM = /\bnpm (?:run (?:--silent )?([a-z][\w-]*)|(start|test)\b)/g;
/** A file or folder of the project, in code quotes or after `node`, from the top folder. */
const NAMED = /(?:`|\bnode )((?:domain|db|server|client|scripts|docs)\/[\w./-]+)/g;
const HEADING = /^#+ +(.+)$/gm;

/** Every relative link of a page leads somewhere, every `npm run` exists, and so does every file that is named. */
export function wholeDocs(exists: (path: string) => boolean): Check {
  return (files) => {
    const manifest = files.find(({ path }) => path === 'package.json');
    const { scripts: named = {} }: { scripts?: object } = JSON.parse(manifest?.text ?? '{}');
    const scripts = new Set(Object.keys(named));
    const pages = new Map(files.filter(({ path }) => path.endsWith('.md')).map((page) => [page.path, page]));
    return [...pages.values()].flatMap((page) => [
      ...found(page, LINK, (link) => linkProblem(page, link, pages, exists)),
      ...found(page, NPM, (name) => (scripts.has(name) ? null : `package.json has no script ${name}.`)),
      ...found(page, NAMED, (path) => missing(path, exists)),
    ]);
  };
}

function found(page: SourceFile, pattern: RegExp, problemOf: (word: string) => string | null): Finding[] {
  return [...page.text.matchAll(pattern)].flatMap(({ 1: first, 2: second, index }) => {
    const problem = problemOf(first ?? second ?? '');
    return problem === null ? [] : [{ path: page.path, line: lineAt(page, index), problem }];
  });
}

function linkProblem(
  page: SourceFile,
  link: string,
  pages: ReadonlyMap<string, SourceFile>,
  exists: (path: string) => boolean,
): string | null {
  if (/^[a-z]+:/.test(link)) return null;
  const [to = '', heading] = link.split('#');
  const path = to === '' ? page.path : posix.join(posix.dirname(page.path), to);
  const gone = missing(path, exists);
  if (gone !== null || heading === undefined) return gone;
  const headings = [...(pages.get(path)?.text ?? '').matchAll(HEADING)].map(([, text = '']) => slug(text));
  return headings.includes(heading) ? null : `${path} has no heading #${heading}.`;
}

function missing(path: string, exists: (path: string) => boolean): string | null {
  const plain = path.replace(/[/.]+$/, '');
  return exists(plain) ? null : `There is no ${plain}.`;
}

/** The address that a forge gives a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
