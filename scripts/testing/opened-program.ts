/** The program itself, started by its command in another process. */

import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { CardNumber } from '../../domain/ids.ts';

export const startDoor = fileURLToPath(new URL('../start.ts', import.meta.url));

/** What it prints once it serves; links and cards on its first start only, or when they were asked for. */
export interface Ready {
  readonly url: string;
  readonly event: number | null;
  readonly links?: Readonly<Record<'projector' | 'facilitator' | 'desk' | 'officer', string>>;
  readonly cards?: readonly { readonly number: CardNumber; readonly code: string; readonly url: string }[];
}

export interface Opened {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** All that it wrote so far. */
  readonly said: { out: string; error: string };
}

/** Runs a command in a data folder; further settings stand in `variables`, and words of the command line in `words`. */
export function open(
  dataDir: string,
  variables: Record<string, string> = {},
  words: readonly string[] = [],
): Opened {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...variables };
  const child = spawn(process.execPath, [startDoor, '--json', ...words], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said.error += part.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said };
}

const firstPort = 20_000;
const portsOfAWorker = 500;

/**
 * A free port that nobody is given while the program is between two starts: systems take the ports of connections from
 * above 32,768, and each worker of the test runner has a range of its own below.
 */
export async function portToReturnTo(): Promise<string> {
  const worker = Number(process.env['VITEST_POOL_ID'] ?? 0) % 20;
  const from = firstPort + worker * portsOfAWorker;
  for (let port = from; port < from + portsOfAWorker; port += 1) if (await isFree(port)) return String(port);
  throw new Error(`no port from ${from} on is free`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const listens = new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  const free = await listens;
  if (free) await new Promise((closed) => server.close(closed));
  return free;
}

/** @throws what it said when it ended before it served */
export async function ready({ child, said }: Opened): Promise<Ready> {
  while (!said.out.includes('\n')) {
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(said.error)));
    await Promise.race([once(child.stdout, 'data'), ended]);
  }
  return JSON.parse(said.out);
}

export async function exitCode({ child }: Pick<Opened, 'child'>): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** On Windows no signal reaches a program: it ends there at once, as good as any end that can be asked for. */
export async function stop({ child }: Opened): Promise<number | null> {
  child.kill('SIGTERM');
  const code = await exitCode({ child });
  return process.platform === 'win32' && child.signalCode === 'SIGTERM' ? 0 : code;
}
