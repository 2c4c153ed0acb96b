/** A proxy in front of the server, as a council's IT would put it there: it speaks https, the server plain http. */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { CannotGoOn } from '../command.ts';
import { caddy } from './caddy.ts';
import type { FrontProgram } from './front-program.ts';
import { nginx } from './nginx.ts';

export interface RunningProxy {
  /** In PEM form: whoever connects has to trust it first. */
  readonly certificate: string;
  stop(): void;
}

export const fronts = { nginx, caddy } as const satisfies Record<string, FrontProgram>;
export type ProxyName = keyof typeof fronts;

/** Where the program stands; Debian's is installed when it does not. @throws Stopped when that cannot be done */
export function findFront(name: ProxyName): string {
  const { places, package: debian } = fronts[name];
  const found = () => places.find((place) => existsSync(place));
  if (found() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { stdio: ['ignore', 2, 2] as ['ignore', number, number] };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', debian], quiet);
  }
  const program = found();
  if (program === undefined)
    throw new CannotGoOn(`There is no ${name} here to stand in front: install it, then try again.`);
  return program;
}

/** Starts it on `port` with a certificate for localhost, in front of the server on `behind`. */
export async function startFront(
  name: ProxyName,
  folder: string,
  port: number,
  behind: number,
): Promise<RunningProxy> {
  const program = findFront(name);
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const [certificate, key, settings] = ['hall.pem', 'hall-key.pem', 'settings'].map((file) =>
    join(folder, file),
  ) as [string, string, string];
  writeFileSync(certificate, made.cert);
  writeFileSync(key, made.private, { mode: 0o600 });
  writeFileSync(settings, fronts[name].settings({ folder, port, behind, certificate, key }));
  // It keeps what it wants to remember below the folder, and not in somebody's home.
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const front = spawn(program, fronts[name].words(folder, settings), { env, stdio: ['ignore', 2, 2] });
  return { certificate: made.cert, stop: () => void front.kill('SIGTERM') };
}
