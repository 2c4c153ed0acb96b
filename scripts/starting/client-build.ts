/** Builds the pages when something in them is newer than what stands in dist, and compresses what phones load. */

import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { CannotGoOn } from '../command.ts';
import { tool, top } from '../tool.ts';

const built = join(top, 'dist', 'client');
/** Its time is that of the build; one made by other means has none, and is made again here. */
const stampName = 'built.txt';
/** Everything that can change what the pages are. */
const sources = ['client', 'domain', 'vite.config.ts', 'package-lock.json'];
const compressible = new Set(['.js', '.css', '.svg']);

export function isClientStale(): boolean {
  // A packed folder holds the pages alone, and nothing that could be newer.
  if (!existsSync(join(top, 'client'))) return false;
  const stamp = join(built, stampName);
  if (!existsSync(stamp)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(join(top, source)) > builtAt);
}

/**
 * Built in another folder and then renamed, so that a server never serves half of one build and half of another.
 *
 * @throws Stopped
 */
export function buildClient(): void {
  for (const folder of [top, join(top, 'node_modules')])
    if (!mayWrite(folder)) throw new CannotGoOn(wordsIn(english).start.mayNotBuild({ folder }));
  const beside = join(top, 'dist', `client-${process.pid}`);
  build(`--outDir=${beside}`);
  // What the server makes pages with goes with them, and is replaced with them.
  build('--ssr', 'on-server.tsx', `--outDir=${join(beside, 'on-server')}`);
  for (const file of filesIn(join(beside, 'assets'))) compress(file);
  writeFileSync(join(beside, stampName), 'built\n');
  rmSync(built, { recursive: true, force: true });
  try {
    renameSync(beside, built);
  } catch (fault) {
    // Another start has moved the same pages there meanwhile.
    rmSync(beside, { recursive: true });
    if (isClientStale()) throw fault;
  }
}

/** @throws Stopped */
function build(...words: readonly string[]): void {
  // The pages are the same whoever starts the server, a test included.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  const command = [tool('vite'), 'build', '--logLevel=error', ...words];
  const vite = spawnSync(process.execPath, command, { cwd: top, env, stdio: ['ignore', 2, 2] });
  if (vite.status !== 0) throw new CannotGoOn(wordsIn(english).start.notBuilt);
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Beside each file, what most phones take (gzip) and what browsers ask for over https (brotli). */
function compress(file: string): void {
  if (!compressible.has(extname(file))) return;
  const content = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(content));
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return filesIn(path).reduce((latest, file) => Math.max(latest, statSync(file).mtimeMs), 0);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
