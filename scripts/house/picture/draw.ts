import { importsOf, isCode, isTest, type SourceFile, target } from '../source.ts';
import { type Part, parts } from './parts.ts';

/** Wide boxes close together: a forge shows a page of little width, and nobody likes to scroll. */
const SETTINGS = '%%{init: {"flowchart": {"wrappingWidth": 400, "rankSpacing": 24, "nodeSpacing": 24}}}%%';

type Arrows = ReadonlyMap<Part, ReadonlySet<Part>>;

/**
 * A Mermaid diagram of who imports whom, drawn from the imports themselves. An arrow that follows from others is left
 * out: whoever imports the upper of two parts reaches the lower one too.
 */
export function pictureOf(files: readonly SourceFile[]): string {
  const arrows = fewest(arrowsBetween(files.filter(isDrawn)));
  const folders = [...new Set(parts.map(folderOf))];
  return [
    '```mermaid',
    SETTINGS,
    'flowchart TB',
    ...folders.flatMap((folder) => [
      `  subgraph ${folder}_folder["${folder}/"]`,
      ...parts.filter((part) => folderOf(part) === folder).map((part) => `    ${box(part)}`),
      '  end',
    ]),
    ...parts.flatMap((part) =>
      parts.filter((to) => arrows.get(part)?.has(to)).map((to) => `  ${part.id} --> ${to.id}`),
    ),
    '```',
  ].join('\n');
}

/** The first two parts that import each other: then there is no top and no bottom. */
export function circleIn(files: readonly SourceFile[]): readonly [Part, Part] | null {
  const arrows = arrowsBetween(files.filter(isDrawn));
  for (const part of parts)
    for (const to of arrows.get(part) ?? []) if (reaches(arrows, to, part)) return [part, to];
  return null;
}

/** Files that belong to no box. Files in the top folder itself are no part of the program. */
export function outside(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter(
    (file) => isDrawn(file) && file.path.includes('/') && partWith(file.path) === undefined,
  );
}

function isDrawn(file: SourceFile): boolean {
  return isCode(file) && !isTest(file.path) && !/\/(?:testing|gallery)\//.test(file.path);
}

function arrowsBetween(files: readonly SourceFile[]): Arrows {
  const arrows = new Map<Part, Set<Part>>(parts.map((part) => [part, new Set()]));
  for (const file of files) {
    const part = partWith(file.path);
    for (const { from } of importsOf(file)) {
      const path = target(file, from);
      const to = path === undefined ? undefined : partWith(path);
      if (part && to && to !== part) arrows.get(part)?.add(to);
    }
  }
  return arrows;
}

function partWith(path: string): Part | undefined {
  const length = ({ paths }: Part): number =>
    Math.max(
      0,
      ...paths.filter((beginning) => path.startsWith(beginning)).map((beginning) => beginning.length),
    );
  const longest = Math.max(...parts.map(length));
  return longest === 0 ? undefined : parts.find((part) => length(part) === longest);
}

/** Without the arrows that follow from others. */
function fewest(arrows: Arrows): Arrows {
  const follows = (part: Part, to: Part): boolean =>
    [...(arrows.get(part) ?? [])].some((between) => between !== to && reaches(arrows, between, to));
  return new Map(
    [...arrows].map(([part, all]) => [part, new Set([...all].filter((to) => !follows(part, to)))]),
  );
}

function reaches(arrows: Arrows, part: Part, to: Part, seen = new Set<Part>()): boolean {
  if (part === to) return true;
  seen.add(part);
  return [...(arrows.get(part) ?? [])].some((next) => !seen.has(next) && reaches(arrows, next, to, seen));
}

function folderOf({ paths }: Part): string {
  return paths[0]?.split('/')[0] ?? '';
}

function box(part: Part): string {
  const inside = part.paths.filter((path) => path !== `${folderOf(part)}/`);
  const names = inside.map((path) => path.replace(`${folderOf(part)}/`, '').replace(/\/$|\.tsx?$/g, ''));
  const text = names.length === 0 ? '' : `<br>${names.join(', ')}`;
  return `${part.id}["<b>${part.title}</b>${text}"]`;
}
