/** The ways in which a stranger reaches the server, each used with hostile messages. What it must do back is checked here. */

import { once } from 'node:events';
import { connect } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import type { EventId } from '../../domain/ids.ts';
import type { SeededRandom } from '../hall/seeded-random.ts';
import type { Hostile } from './hostile.ts';

/** Everything that was said to the server, and what it did not answer as it must. */
export interface Tally {
  messages: number;
  answered: number;
  /** Connections that the server ended. */
  closed: number;
  /** A sentence each. */
  readonly unanswered: string[];
}

export interface Target {
  readonly url: string;
  readonly event: EventId;
  /** Another phone's number for each connection. */
  readonly device: string;
}

/** A machine that is busy with other work takes its time; silence for this long is no answer. */
const patienceMs = 30_000;

/** One phone that says `count` things on one connection; each is answered, or the connection is closed. */
export async function talk(
  { url, event, device }: Target,
  hostile: Hostile,
  count: number,
  tally: Tally,
): Promise<void> {
  const socket = io(url, {
    auth: { protocol: 1, role: 'phone', event, device },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  try {
    await settled(socket);
    const gone = new Promise<'closed'>((resolve) => socket.once('disconnect', () => resolve('closed')));
    const answers = Array.from({ length: count }, () => say(socket, hostile, gone, tally));
    await Promise.all(answers);
  } finally {
    socket.disconnect();
  }
}

async function say(socket: Socket, hostile: Hostile, gone: Promise<'closed'>, tally: Tally): Promise<void> {
  const [name, ...anything] = tally.messages % 5 === 0 ? hostile.message() : ['command', hostile.command()];
  tally.messages += 1;
  if (name === 'unsent') {
    // A phone tells this and waits for no answer.
    socket.emit(name, ...anything);
    tally.answered += 1;
    return;
  }
  const answer = new Promise<'answered'>((resolve) => {
    socket.emit(name, ...anything, () => resolve('answered'));
  });
  const fate = await Promise.race([answer, gone, silence()]);
  if (fate === 'answered') tally.answered += 1;
  else if (fate === 'closed') tally.closed += 1;
  else tally.unanswered.push(`No answer to ${name} ${JSON.stringify(anything).slice(0, 300)}`);
}

/** Somebody who says strangely who they are: let in or told why not, never left waiting. */
export async function knock({ url, event }: Target, hostile: Hostile, tally: Tally): Promise<void> {
  const auth = hostile.handshake(event);
  const socket = io(url, { auth, transports: ['websocket'], forceNew: true, reconnection: false });
  tally.messages += 1;
  const told = new Promise<'answered'>((resolve) => {
    for (const name of ['view', 'refused', 'connect_error', 'disconnect'])
      socket.once(name, () => resolve('answered'));
  });
  if ((await Promise.race([told, silence()])) === 'answered') tally.answered += 1;
  else tally.unanswered.push(`Left waiting at the door: ${JSON.stringify(auth).slice(0, 300)}`);
  socket.disconnect();
}

/** Frames that are no packets, on a bare line. The server may close it or pass over them. */
export async function babble({ url }: Target, hostile: Hostile, count: number, tally: Tally): Promise<void> {
  const line = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  await once(line, 'open');
  const closed = once(line, 'close').then(() => 'closed' as const);
  for (let said = 0; said < count && line.readyState === WebSocket.OPEN; said += 1) {
    line.send(hostile.frame());
    tally.messages += 1;
  }
  line.close();
  if ((await Promise.race([closed, silence()])) === 'closed') tally.closed += 1;
  else tally.unanswered.push('A line on which nonsense was said was never closed.');
}

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'];
const paths = [
  '/api/card',
  '/api/session',
  '/api/events/1/book',
  '/api/events/1/bids',
  '/api/officer/funds',
  '/open-data/x',
];

/** A request over HTTP. Anything but "the fault is ours" is an answer. */
export async function request(
  { url }: Target,
  hostile: Hostile,
  random: SeededRandom,
  tally: Tally,
): Promise<void> {
  const method = methods[random.whole(0, methods.length - 1)] ?? 'GET';
  const known = paths[random.whole(0, paths.length - 1)] ?? '/';
  const path = random.happens(0.6) ? known : `/${encodeURIComponent(hostile.text()).slice(0, 500)}`;
  const query = random.happens(0.2)
    ? `?${encodeURIComponent(hostile.text()).slice(0, 200)}[__proto__]=1`
    : '';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = random.happens(0.8) ? JSON.stringify(hostile.value(4)) : `{"a":${'['.repeat(200)}`;
  const type = random.happens(0.8) ? 'application/json' : 'text/html';
  tally.messages += 1;
  const response = await fetch(url + path + query, {
    method,
    redirect: 'manual',
    headers: {
      'content-type': type,
      cookie: `dd_officer=${encodeURIComponent(hostile.text()).slice(0, 200)}`,
    },
    ...(hasBody && { body }),
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.arrayBuffer();
  // 503: the pages are not built here, which a command does not need.
  if (response.status < 500 || response.status === 503) tally.answered += 1;
  else tally.unanswered.push(`${method} ${path} was answered ${response.status}.`);
}

const rawRequests = [
  'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: other.example\r\n\r\n',
  'GET /../../keys.json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
  'POST /api/card HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET',
  'GET / HTTP/9.9\r\n\r\n',
  `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n\r\n`,
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000',
  'no words of any protocol\r\n\r\n',
];

/** Bytes that are no request. The server ends the connection, with or without a word. */
export async function noise({ url }: Target, random: SeededRandom, tally: Tally): Promise<void> {
  const { hostname, port } = new URL(url);
  const line = connect(Number(port), hostname);
  line.on('error', () => undefined);
  tally.messages += 1;
  const closed = once(line, 'close').then(() => 'closed' as const);
  line.end(rawRequests[random.whole(0, rawRequests.length - 1)] ?? '');
  line.resume();
  if ((await Promise.race([closed, silence()])) === 'closed') tally.closed += 1;
  else tally.unanswered.push('A connection with noise on it was never closed.');
  line.destroy();
}

/** Comes back when the connection stands, or when it is known that it will not. */
function settled(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['connect', 'connect_error']) socket.once(name, () => resolve());
  });
}

function silence(): Promise<'silence'> {
  return new Promise((resolve) => setTimeout(() => resolve('silence'), patienceMs).unref());
}
