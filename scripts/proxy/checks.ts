/** What must hold when the server stands behind a proxy that speaks https for it. */

import { request } from 'node:https';
import { io } from 'socket.io-client';
import type { EventId } from '../../domain/ids.ts';
import { protocolVersion, type Handshake } from '../../domain/wire/contract.ts';

export interface ProxyCheck {
  readonly what: string;
  readonly holds: boolean;
}

export interface BehindProxy {
  /** Where people find it: the proxy's https address. */
  readonly url: string;
  readonly certificate: string;
  readonly event: EventId;
  /** Of a fresh owner link. */
  readonly token: string;
}

export async function checkAll(behind: BehindProxy): Promise<readonly ProxyCheck[]> {
  const check = (what: string, holds: boolean): ProxyCheck => ({ what, holds });
  const page = await ask(behind, { path: '/officer' });
  const signedIn = await ask(behind, { path: '/api/session', body: { token: behind.token } });
  const cookie = signedIn.headers['set-cookie']?.[0] ?? '';
  const foreign = await ask(behind, { path: '/', headers: { host: 'elsewhere.example' } });
  const forged = await ask(behind, {
    path: '/api/session',
    body: { token: 'x' },
    headers: { origin: 'https://elsewhere.example' },
  });
  const guessed = await guessUntilRefused(behind);
  const otherPhone = await guess(behind, '127.9.9.2');
  return [
    check('pages come over https', page.status === 200 && page.body.includes('<div id="root">')),
    check('the browser is told to stay on https', 'strict-transport-security' in page.headers),
    check('a session cookie goes over https alone', signedIn.status === 200 && /; Secure/.test(cookie)),
    check('another name is refused', foreign.status === 403),
    check('a change asked for by another page is refused', forged.status === 403),
    check('a phone connects by WebSocket', await connects(behind, 'websocket')),
    check('a phone connects by long polling', await connects(behind, 'polling')),
    check('whoever guesses short codes is stopped, a forged X-Forwarded-For or not', guessed),
    check('another address may still try', otherPhone !== 'card-number-too'),
  ];
}

/** More wrong codes than an address may try, each time under another forged name. */
async function guessUntilRefused(behind: BehindProxy): Promise<boolean> {
  for (let round = 0; round < 60; round += 1) {
    const forged = { 'x-forwarded-for': `203.0.113.${round}` };
    if ((await guess(behind, '127.9.9.1', forged)) === 'card-number-too') return true;
  }
  return false;
}

/** Tries a QR secret of nobody's from a source address; the code of the refusal. */
async function guess(
  behind: BehindProxy,
  from: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const answer = await ask(behind, { path: '/api/card', body: { code: wrongCode }, headers, from });
  const { refusal }: { refusal?: { code: string } } = JSON.parse(answer.body);
  return refusal?.code ?? '';
}

/** Passes its check character and is no card's. */
const wrongCode = '2222-2222-2';

function connects(
  { url, certificate, event }: BehindProxy,
  transport: 'websocket' | 'polling',
): Promise<boolean> {
  const auth: Handshake = {
    protocol: protocolVersion,
    role: 'phone',
    event,
    device: 'proxyCheckPhone'.padEnd(22, '0'),
  };
  const socket = io(url, {
    auth,
    transports: [transport],
    ca: certificate,
    forceNew: true,
    reconnection: false,
  });
  return new Promise((resolve) => {
    const done = (heard: boolean): void => {
      resolve(heard);
      socket.disconnect();
    };
    socket.once('view', () => done(true));
    socket.once('connect_error', () => done(false));
    socket.once('disconnect', () => done(false));
  });
}

interface Asked {
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The source address on this machine. */
  readonly from?: string;
}

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string[] | string | undefined>>;
  readonly body: string;
}

function ask(
  { url, certificate }: BehindProxy,
  { path, body, headers = {}, from }: Asked,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const options = {
      ca: certificate,
      servername: 'localhost',
      agent: false,
      family: 4,
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(from && { localAddress: from }),
    };
    const asking = request(`${url}${path}`, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers: told } = response;
        resolve({ status, headers: told, body: Buffer.concat(parts).toString() });
      });
    });
    asking.on('error', reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
