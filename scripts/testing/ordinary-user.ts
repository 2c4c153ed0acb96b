/** Runs a command as a user who is not root and owns nothing. Only root can become another user. */

import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../tool.ts';

const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];

/** `folder` is the clone that the command stands in. */
type RunAs = (
  door: string,
  words: readonly string[],
  variables?: NodeJS.ProcessEnv,
  folder?: string,
) => ProcessOutput;

/** Null where this test may not become somebody else; then it says so and is passed over. */
export function ordinaryUser(): RunAs | null {
  if (process.getuid?.() !== 0 || spawnSync('setpriv', [...nobody, 'true']).status !== 0) return null;
  return (door, words, variables = {}, folder = top) => {
    const program = [process.execPath, join(folder, 'scripts', `${door}.ts`), ...words];
    const env = { PATH: process.env['PATH'], HOME: '/tmp', TMPDIR: '/tmp', ...variables };
    const { status, stdout, stderr } = spawnSync('setpriv', [...nobody, ...program], {
      cwd: folder,
      encoding: 'utf8',
      env,
      timeout: 60_000,
    });
    return { status, said: `${stdout}${stderr}` };
  };
}

export interface ProcessOutput {
  readonly status: number | null;
  readonly said: string;
}

/** Everybody may look into the folder and read what is in it; nobody but root may change anything. */
export function protect(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) protect(path);
    else chmodSync(path, 0o444);
  }
  chmodSync(folder, 0o555);
}
