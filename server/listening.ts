/** The port: plain http, or https where the operator has a certificate (TLS_CERT, TLS_KEY). */

import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server as HttpServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createSecureContext } from 'node:tls';
import { assert } from '../domain/outcome.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { BadConfig, type Config } from './config.ts';

export interface Listening {
  readonly http: HttpServer;
  readonly port: number;
}

/** How long a connection may take to say what it wants, and may wait in case it wants more. */
const headersMs = 15_000;
const patience = {
  headersTimeout: headersMs,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
} as const;

/** What comes in one go: what a connection wants is read before a quarter of all have come after it (W34). */
function waitingAtOnce(mostLines: number): number {
  return Math.max(16, Math.min(511, Math.floor(mostLines / 4)));
}

/**
 * Takes the port and lets `answer` speak on it.
 *
 * @param mostLines how many connections there can be at once
 * @throws `EADDRINUSE` when the port is taken; BadConfig when the certificate and its key cannot be used
 */
export async function listen(config: Config, answer: RequestListener, mostLines: number): Promise<Listening> {
  const http = config.tls
    ? createSecureServer({ ...patience, handshakeTimeout: headersMs, ...readTls(config.tls) }, answer)
    : createServer(patience, answer);
  return { http, port: await portOf(http, config, waitingAtOnce(mostLines)) };
}

/** Where this server reaches itself. */
export function localUrl({ host, tls }: Config, port: number): string {
  const wide = host === '0.0.0.0' || host === '::';
  const address = wide ? '127.0.0.1' : host;
  return `${tls ? 'https' : 'http'}://${address.includes(':') ? `[${address}]` : address}:${port}`;
}

function readTls({ cert, key }: { readonly cert: string; readonly key: string }): {
  cert: Buffer;
  key: Buffer;
} {
  const pair = { cert: readSetting('TLS_CERT', cert), key: readSetting('TLS_KEY', key) };
  try {
    createSecureContext(pair);
  } catch (fault) {
    throw new BadConfig(wordsIn(english).start.tlsPair, { cause: fault });
  }
  return pair;
}

function readSetting(name: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (fault) {
    throw new BadConfig(wordsIn(english).start.settingFile({ name, file }), { cause: fault });
  }
}

function portOf(http: HttpServer, { port, host }: Config, backlog: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen({ port, host, backlog }, () => {
      http.off('error', reject);
      const address = http.address();
      assert(typeof address === 'object' && address !== null, 'a listening server has an address');
      resolve(address.port);
    });
  });
}
