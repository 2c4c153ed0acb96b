/** Sends a request on to the server that owns its event, so that any server can be asked (N3). */

import { timingSafeEqual } from 'node:crypto';
import { Agent, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createProxyServer } from 'httpxy';
import { eventInAddress } from '../../domain/wire/event-in-address.ts';
import type { EventId } from '../../domain/ids.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { ServerKeys } from '../access/keys.ts';
import { callerOf, sentOnHeader } from '../caller.ts';
import type { Owner, Owners } from '../live/owners.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import { SentLines } from './sent-lines.ts';

/** The result of thousands of ballots may take a minute before anything of its answer is there. */
const longestMs = 120_000;
/** A server that does not even answer an upgrade by then is gone. */
const upgradeMs = 10_000;

export interface SendingOn {
  readonly owners: Owners;
  /** All servers of an event have the same: by it they know each other. */
  readonly keys: Pick<ServerKeys, 'sign'>;
  readonly trustProxy: number;
  readonly report: ReportFault;
}

/** What becomes of a request. */
type Way = (Owner & { readonly event: EventId }) | { readonly at: 'anywhere' };

/** Looks at each request before whatever listens now. Call it after everything else has been attached. */
export function sendOnToOwners(http: Server, { owners, keys, trustProxy, report }: SendingOn): void {
  const seal = keys.sign('sent-on').toString('base64url');
  const agent = new Agent({ keepAlive: true });
  const lines = new SentLines(owners);
  const proxy = createProxyServer({ agent, proxyTimeout: longestMs, upgradeTimeout: upgradeMs });
  proxy.on('error', (fault, request, response) => {
    report('the server that owns an event could not be reached', fault);
    if (response && 'writeHead' in response) askAgain(response);
    else response?.destroy();
    request?.unpipe();
  });

  /** Where the request belongs. Whoever got it from another server sends it no further: it would never end. */
  function wayOf(request: IncomingMessage): Way {
    const wasSentOn = readSentOn(request, seal);
    const event = eventInAddress(request.url ?? '');
    if (event === null) return { at: 'anywhere' };
    const owner = owners.ownerOf(event);
    return owner.at === 'elsewhere' && wasSentOn ? { at: 'unknown', event } : { ...owner, event };
  }

  function headersFor({ headers, socket }: IncomingMessage): Record<string, string> {
    return { [sentOnHeader]: `${seal} ${callerOf(socket.remoteAddress ?? '', headers, trustProxy)}` };
  }

  takeOver(http, 'request', (request, response: ServerResponse, goOn) => {
    const way = wayOf(request);
    if (way.at === 'unknown') return askAgain(response);
    if (way.at === 'elsewhere')
      return void proxy
        .web(request, response, { target: way.address, headers: headersFor(request) })
        .catch(() => undefined);
    if (way.at === 'here' && way.epoch > 0) response.setHeader('Epoch', way.epoch);
    goOn();
  });

  takeOver(http, 'upgrade', (request, socket: Socket, goOn, head) => {
    const way = wayOf(request);
    if (way.at === 'unknown') return comeAgain(socket);
    if (way.at !== 'elsewhere') return goOn();
    socket.once('error', () => socket.destroy());
    lines.add(socket, way.event, way.address);
    const to = { target: way.address, headers: headersFor(request) };
    proxy.ws(request, socket, to, head).catch(() => undefined);
  });

  http.once('close', () => {
    agent.destroy();
    lines.stop();
  });
}

/** Puts `decide` before everything that listens to the event now. */
function takeOver<Answer>(
  http: Server,
  event: 'request' | 'upgrade',
  decide: (request: IncomingMessage, answer: Answer, goOn: () => void, head?: Buffer) => void,
): void {
  const listeners = http.listeners(event);
  http.removeAllListeners(event);
  http.on(event, (request: IncomingMessage, answer: Answer, head?: Buffer) =>
    decide(request, answer, () => listeners.forEach((each) => each.call(http, request, answer, head)), head),
  );
}

/**
 * True when another of our servers sent it. Then the header holds the caller's address and nothing else; from anybody
 * else it says nothing.
 */
function readSentOn({ headers }: IncomingMessage, seal: string): boolean {
  const [given = '', address = ''] = String(headers[sentOnHeader] ?? '').split(' ');
  delete headers[sentOnHeader];
  const [ours, theirs] = [Buffer.from(seal), Buffer.from(given)];
  if (theirs.length !== ours.length || !timingSafeEqual(ours, theirs)) return false;
  headers[sentOnHeader] = address;
  return true;
}

/** Pages ask again when they get no outcome; a browser that shows the sentence loads the address again. */
function askAgain(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  response
    .writeHead(503, {
      'Retry-After': '1',
      Refresh: '2',
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain;charset=utf-8',
    })
    .end(`${wordsIn(english).start.eventMoves}\n`);
}

/** A phone that is not answered would wait for twenty seconds before it comes again. */
export function comeAgain(socket: Duplex): void {
  // It may be gone by then.
  socket.once('error', () => socket.destroy());
  socket.end([`HTTP/1.1 503 ${STATUS_CODES[503]}`, 'Retry-After: 1', '', ''].join('\r\n'));
}
