import { type Check, importsOf, isCode, target } from './source.ts';

/**
 * No circles: what a file imports, straight or by way of others, does not import that file, not even for a type. So the
 * house can be read from the ground up, and whatever stands on the ground can be moved without the rest.
 */
export const noCircles: Check = (files) => {
  const code = new Map(files.filter(isCode).map((file) => [file.path, file]));
  const walked = new Set<string>();
  const circles: { path: string; problem: string }[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const file = code.get(path);
    if (file === undefined) return;
    if (way.includes(path)) {
      const circle = [...way.slice(way.indexOf(path)), path];
      circles.push({ path, problem: `Imports itself: ${circle.join(' → ')}.` });
    }
    if (walked.has(path)) return;
    walked.add(path);
    for (const { from } of importsOf(file)) walk(target(file, from) ?? '', [...way, path]);
  };
  for (const path of code.keys()) walk(path, []);
  return circles;
};
