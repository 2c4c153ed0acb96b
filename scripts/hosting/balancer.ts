/** HAProxy and nginx as the settings beside this file set them up, here on this computer and before other servers. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is changed in the settings, as whoever puts them up changes them. */
interface Here {
  readonly folder: string;
  readonly port: number;
  /** Ports of the servers. */
  readonly servers: readonly number[];
  /** All servers are one process, which may be busy for long: then a check waits for it. */
  readonly inOneProcess?: boolean;
}

interface BalancerProgram {
  readonly places: readonly string[];
  readonly settings: (here: Here) => string;
  readonly words: (folder: string, settings: string) => readonly string[];
}

/** The header in which a balancer under test says which event it found. */
export const foundHeader = 'x-event-found';

const shipped = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');

const patientChecks = [
  [/timeout check 2s/, 'timeout check 60s'],
  [/check inter 1s/, 'check inter 300ms'],
] as const;

const balancers = {
  haproxy: {
    places: ['/usr/sbin/haproxy', '/usr/local/sbin/haproxy'],
    words: (_, settings) => ['-db', '-f', settings],
    settings: ({ port, servers, inOneProcess = false }) =>
      change(shipped('haproxy.cfg'), [
        [/^ {4}bind .*$/m, `    bind 127.0.0.1:${port}`],
        [
          /^ {4}server a [^]*/m,
          servers.map((each, place) => `    server s${place} 127.0.0.1:${each}\n`).join(''),
        ],
        [
          /^ {4}default_backend/m,
          `    http-response set-header ${foundHeader} %[var(txn.event)]\n    default_backend`,
        ],
        [/maxconn 25000/, 'maxconn 500'],
        ...(inOneProcess ? patientChecks : []),
      ]),
  },
  nginx: {
    places: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'],
    words: (folder, settings) => ['-p', folder, '-c', settings, '-e', join(folder, 'errors')],
    settings({ folder, port, servers }) {
      const http = change(shipped('nginx.conf'), [
        [
          /^ {4}listen 443 ssl;\n {4}ssl_certificate .*\n {4}ssl_certificate_key .*$/m,
          `    listen 127.0.0.1:${port};`,
        ],
        [
          /^ {4}server 10[^]*?(?= {4}keepalive)/m,
          servers.map((each) => `    server 127.0.0.1:${each} max_fails=1 fail_timeout=2s;\n`).join(''),
        ],
        [/^ {4}location/m, `    add_header ${foundHeader} $event always;\n    location`],
      ]);
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (each) => `${each}_temp_path ${folder};`,
      );
      return `daemon off;
worker_processes 1;
pid ${join(folder, 'pid')};
events { worker_connections 500; }
http {
  access_log off;
  ${temp.join(' ')}
${http}}
`;
    },
  },
} as const satisfies Record<string, BalancerProgram>;

export type BalancerName = keyof typeof balancers;

export interface RunningBalancer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Where the program is; null where it is not installed. */
export function placeOf(name: BalancerName): string | null {
  return balancers[name].places.find((place) => existsSync(place)) ?? null;
}

/** @throws when it is not installed, or ends before it takes connections */
export async function startBalancer(name: BalancerName, here: Here): Promise<RunningBalancer> {
  const program = placeOf(name);
  if (program === null) throw new Error(`${name} is not installed`);
  const file = join(here.folder, 'settings');
  writeFileSync(file, balancers[name].settings(here));
  const running = spawn(program, balancers[name].words(here.folder, file), { stdio: ['ignore', 2, 2] });
  const ended = once(running, 'exit');
  while (!(await takesConnections(here.port)))
    if (running.exitCode !== null) throw new Error(`${name} does not start with its settings`);
  return {
    url: `http://127.0.0.1:${here.port}`,
    async stop() {
      running.kill('SIGTERM');
      await ended;
    },
  };
}

/** Nothing says when it is ready: its port opens. */
async function takesConnections(port: number): Promise<boolean> {
  const line = connect(port, '127.0.0.1');
  const opened = await new Promise<boolean>((resolve) =>
    line.once('connect', () => resolve(true)).once('error', () => resolve(false)),
  );
  line.destroy();
  if (!opened) await new Promise((resolve) => setTimeout(resolve, 20));
  return opened;
}

/** @throws where the settings have no such line any more */
function change(settings: string, lines: readonly (readonly [RegExp, string])[]): string {
  return lines.reduce((text, [line, instead]) => {
    if (!line.test(text)) throw new Error(`the settings have no line ${line}`);
    return text.replace(line, () => instead);
  }, settings);
}
