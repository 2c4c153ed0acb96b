/**
 * Checks that what a phone runs uses no younger part of the language's library than old phones have (client/tsconfig.json).
 * A screen also imports types of files that only the server runs, such as the declared routes: those may use more, and the
 * check of all types reads them.
 */

import { spawnSync } from 'node:child_process';
import { importsOf, isCode, readHouse, target } from '../house/source.ts';
import { tool, top } from '../tool.ts';

/** As client/tsconfig.json leaves out. */
const onNoPhone = /^client\/e2e\/|\/(?:testing|gallery)\/|\.test\.tsx?$/;

const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [tool('typescript', 'tsc'), '--noEmit', '-p', 'client'],
  {
    cwd: top,
    encoding: 'utf8',
  },
);

const carried = carriedByScreens();
const errors = stdout.split(/\n(?! )/).filter((error) => {
  const [, path] = /^(.+?)\(\d+,\d+\): error /.exec(error) ?? [];
  // An error of no file is one of the settings.
  return error.includes('error ') && (path === undefined || carried.has(path));
});
console.log(errors.join('\n'));
// A compiler that found no error and did not end well never looked: that is no good news.
const looked = status === 0 || stdout.includes('error ');
if (!looked) console.error(stderr);
process.exitCode = errors.length > 0 || !looked ? 1 : 0;

/** The files of client/ and whatever they load when they run. */
function carriedByScreens(): ReadonlySet<string> {
  const files = new Map(
    readHouse(top)
      .filter(isCode)
      .map((file) => [file.path, file]),
  );
  const found = new Set<string>();
  const toLookAt = [...files.keys()].filter((path) => path.startsWith('client/') && !onNoPhone.test(path));
  for (let path = toLookAt.pop(); path !== undefined; path = toLookAt.pop()) {
    const file = files.get(path);
    if (!file || found.has(path)) continue;
    found.add(path);
    for (const { from, typeOnly } of importsOf(file)) if (!typeOnly) toLookAt.push(target(file, from) ?? '');
  }
  return found;
}
