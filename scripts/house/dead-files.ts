import { posix } from 'node:path';
import { type Check, isTest, type SourceFile } from './source.ts';

const NAMED = /['"`( ]([\w./@-]+\.(?:tsx?|css|mjs))(?=['"`) ]|$)/gm;

/** A file that no other names, by import, by address or in an npm script, is either dead or lost. */
export const noDeadFiles: Check = (files) => {
  const named = new Set(files.flatMap((file) => filesNamedIn(file)));
  return files
    .filter(({ path }) => /\.(?:tsx?|css|mjs)$/.test(path))
    .filter(({ path }) => !isTest(path) && !named.has(path))
    .map(({ path }) => ({ path, problem: 'Nothing imports or names this file.' }));
};

/** A name may be written from the file's own folder, from the top folder, or (in HTML) from the client's root. */
function filesNamedIn(file: SourceFile): string[] {
  const folder = posix.dirname(file.path);
  const names = [...file.text.matchAll(NAMED)].flatMap((match) => match[1] ?? []);
  return names
    .flatMap((name) => [posix.join(folder, name), posix.normalize(name.replace(/^\//, 'client/'))])
    .filter((path) => path !== file.path);
}
