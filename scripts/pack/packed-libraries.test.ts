import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, readHouse, target } from '../house/source.ts';
import { top } from '../tool.ts';
import { platforms } from './platforms.ts';

const files = new Map(readHouse(top).map((file) => [file.path, file]));
const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } =
  JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));

/** Every file that a program loads, and every library it names; type imports vanish when it runs. */
function loadedBy(entry: string): { loaded: Set<string>; libraries: Set<string> } {
  const loaded = new Set<string>();
  const libraries = new Set<string>();
  const walk = (path: string): void => {
    const file = files.get(path);
    if (!file || loaded.has(path)) return;
    loaded.add(path);
    for (const { from, start } of importsOf(file)) {
      if (/^import type\b/m.test(file.text.slice(file.text.lastIndexOf('\n', start) + 1, start))) continue;
      const next = target(file, from);
      if (next !== undefined) walk(next);
      else if (!from.startsWith('node:'))
        libraries.add(
          from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  };
  walk(entry);
  return { loaded, libraries };
}

test.each(['scripts/start.ts', 'server/practice/crowd-thread.ts'])(
  'what %s loads goes into the packed folder: no test’s library, no page’s source',
  (entry) => {
    const { loaded, libraries } = loadedBy(entry);
    expect(loaded.size).toBeGreaterThan(10);
    expect([...libraries].filter((library) => !(library in manifest.dependencies))).toEqual([]);
    expect([...loaded].filter((path) => /^client\/|\/testing\//.test(path))).toEqual([]);
  },
);

test('each platform has its part of SQLite in the library as it is installed', () => {
  for (const { sqlite } of Object.values(platforms)) {
    expect(() =>
      readFileSync(join(top, 'node_modules', 'better-sqlite3', 'prebuilds', sqlite)),
    ).not.toThrow();
  }
});

test('[U1] the library that reads pictures has its build for each of the six systems, in the version of the lock file', () => {
  const lock: { packages: Record<string, { version?: string }> } = JSON.parse(
    readFileSync(join(top, 'package-lock.json'), 'utf8'),
  );
  const version = manifest.dependencies['sharp'];
  for (const system of ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'])
    expect([system, lock.packages[`node_modules/@img/sharp-${system}`]?.version]).toEqual([system, version]);
});
