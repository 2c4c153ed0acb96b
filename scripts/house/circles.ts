import { type Check, type Finding, importsOf, isCode, isTest, type SourceFile, target } from './source.ts';

/** Folders whose rooms, the folders and files that stand in them, import each other one way only. */
const HOUSES = [
  'client',
  'client/officer',
  'domain',
  'domain/event',
  'server',
  'server/http',
  'server/office',
];

/**
 * No circles: what a file imports, straight or by way of others, does not import that file, not even for a type. So the
 * house can be read from the ground up, and whatever stands on the ground can be moved without the rest. Where the
 * rooms are few enough to be read one after the other this goes for them too, style sheets included; a test brings
 * rooms together and is left out.
 */
export const noCircles: Check = (files) => {
  const code = files.filter(isCode);
  const rooms = code.filter(({ path }) => !isTest(path));
  return [
    ...circlesBetween(code, (path) => path),
    ...HOUSES.flatMap((house) => circlesBetween(rooms, (path) => roomIn(house, path))),
  ];
};

/** `client/officer/bids` for everything in that folder; `undefined` for what stands outside the house. */
function roomIn(house: string, path: string): string | undefined {
  if (!path.startsWith(`${house}/`)) return undefined;
  const [room] = path.slice(house.length + 1).split('/');
  return `${house}/${room}`;
}

/** Finds each circle once. `placeOf` says which place a path belongs to: its file, or its room. */
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

/** What each place imports. Two files of one room may import each other; a file that imports itself is a circle. */
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
