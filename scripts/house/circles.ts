import { posix } from 'node:path';
import { type Check, type Finding, importsOf, isCode, isTest, type SourceFile, target } from './source.ts';

/**
 * No circles: what a file imports, straight or by way of others, does not import that file, not even for a type. In every
 * folder this goes for its folders and files too, style sheets included: so each can be read from the bottom up, and what
 * stands at the bottom can be moved without the rest. A test brings folders together and is left out.
 */
export const noCircles: Check = (files) => {
  const code = files.filter(isCode);
  const withoutTests = code.filter(({ path }) => !isTest(path));
  const ofFiles = circlesBetween(code, (path) => path);
  // Their folders would be named once more.
  if (ofFiles.length > 0) return ofFiles;
  return foldersOf(withoutTests).flatMap((folder) =>
    circlesBetween(withoutTests, (path) => partOf(folder, path)),
  );
};

/** Every folder above a file, the top one (`''`) included. */
function foldersOf(files: readonly SourceFile[]): readonly string[] {
  const folders = new Set(['']);
  for (const { path } of files) {
    const names = path.split('/').slice(0, -1);
    for (const at of names.keys()) folders.add(names.slice(0, at + 1).join('/'));
  }
  return [...folders].sort();
}

/**
 * `domain/event/decide` for everything in that folder, and for `decide.ts` beside it, which is its face; `undefined` for
 * what is not in `folder` at all.
 */
function partOf(folder: string, path: string): string | undefined {
  const inFolder = folder === '' ? path : posix.relative(folder, path);
  if (inFolder.startsWith('..')) return undefined;
  const [part = ''] = inFolder.split('/');
  return posix.join(folder, part.replace(/\.tsx?$/, ''));
}

/** Finds each circle once. `placeOf` says which place a path belongs to: its file, or a part of a folder. */
function circlesBetween(
  files: readonly SourceFile[],
  placeOf: (path: string) => string | undefined,
): Finding[] {
  const imported = importsBetween(files, placeOf);
  const walked = new Set<string>();
  const circles: Finding[] = [];
  const walk = (place: string, way: readonly string[]): void => {
    if (way.includes(place)) {
      const circle = [...way.slice(way.indexOf(place)), place];
      circles.push({ path: place, problem: `Imports itself: ${circle.join(' → ')}.` });
    }
    if (walked.has(place)) return;
    walked.add(place);
    for (const next of imported.get(place) ?? []) walk(next, [...way, place]);
  };
  for (const place of imported.keys()) walk(place, []);
  return circles;
}

/** What each place imports. Files of one place may import each other one way; a file that imports itself is a circle. */
function importsBetween(
  files: readonly SourceFile[],
  placeOf: (path: string) => string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const imported = new Map<string, Set<string>>();
  for (const file of files) {
    const here = placeOf(file.path);
    if (here === undefined) continue;
    const places = imported.get(here) ?? new Set();
    imported.set(here, places);
    for (const { from } of importsOf(file)) {
      const to = target(file, from);
      const there = to === undefined ? undefined : placeOf(to);
      if (there !== undefined && (there !== here || to === file.path)) places.add(there);
    }
  }
  return imported;
}
