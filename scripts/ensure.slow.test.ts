import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { top } from './tool.ts';

// A project as small as can be: its only libraries stand beside it, so that installing needs no network.
let project: string;
const file = (...names: string[]) => join(project, ...names);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'decision-day-ensure-'));
  for (const folder of ['scripts', 'node/bin', 'lib']) mkdirSync(file(folder), { recursive: true });
  copyFileSync(join(top, 'scripts', 'ensure.mjs'), file('scripts', 'ensure.mjs'));
  for (const program of ['node', 'node.exe']) writeFileSync(file('node', 'bin', program), '');
  write('node/package.json', { name: 'node', version: '24.0.0' });
  write('lib/package.json', { name: 'lib', version: '1.0.0' });
  ask({ node: 'file:node' });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

test('installs what is missing, says so beside standard output, and is silent when nothing is to do', () => {
  expect(ensure()).toEqual({
    status: 0,
    stdout: '',
    stderr: expect.stringContaining('Installing the libraries'),
  });
  expect(existsSync(file('node_modules', 'node', 'package.json'))).toBe(true);
  expect(ensure()).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('installs again when the lock file asks for more, or when a library was lost', () => {
  ensure();
  ask({ node: 'file:node', lib: 'file:lib' });
  expect(ensure().stderr).toContain('Installing the libraries');
  rmSync(file('node_modules', 'lib'), { recursive: true });
  expect(ensure().stderr).toContain('Installing the libraries');
  expect(existsSync(file('node_modules', 'lib', 'package.json'))).toBe(true);
  expect(ensure()).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('without the internet it ends with 2 and says what to do', () => {
  write('package.json', { name: 'project', version: '1.0.0', dependencies: { far: '1.0.0' } });
  write('package-lock.json', {
    name: 'project',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'project', version: '1.0.0', dependencies: { far: '1.0.0' } },
      'node_modules/far': { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` },
    },
  });
  const { status, stdout, stderr } = ensure();
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(
    'The libraries could not be fetched: no connection to the internet. Connect once, then start again.',
  );
});

/** Runs the installer with a registry that nobody answers for. */
function ensure() {
  const env = {
    ...process.env,
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_cache: file('cache'),
    npm_config_fetch_retries: '0',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file('scripts', 'ensure.mjs')], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Writes package.json and package-lock.json as npm would for libraries that stand in the folders beside them. */
function ask(dependencies: Record<string, string>): void {
  const root = { name: 'project', version: '1.0.0', dependencies };
  const libraries = Object.keys(dependencies).flatMap((name) => [
    [name, { version: name === 'node' ? '24.0.0' : '1.0.0' }],
    [`node_modules/${name}`, { resolved: name, link: true }],
  ]);
  write('package.json', root);
  write('package-lock.json', {
    ...root,
    lockfileVersion: 3,
    packages: { '': root, ...Object.fromEntries(libraries) },
  });
}

function write(name: string, content: unknown): void {
  writeFileSync(file(name), JSON.stringify(content));
}
