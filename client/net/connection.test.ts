import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Server, type Socket } from 'socket.io';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventId } from '../../domain/ids.ts';
import { eventInAddress } from '../../domain/wire/event-in-address.ts';
import { connect, type Connection, type RetryPace } from './connection.ts';

/** A page is a document that may be hidden, and a window that hears of it. */
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
let io: Server;
/** Every connection that was made, in turn, and what came over them all. */
let arrived: Socket[];
let sent: unknown[][];
let line: Connection<'phone'>;
let told: string[];
let waiting: (() => void)[] = [];

beforeEach(async () => {
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('location', new URL(`http://127.0.0.1:${port}`));
  [arrived, sent, told, waiting] = [[], [], [], []];
  io = new Server(http);
  io.on('connection', (socket) => {
    arrived.push(socket);
    socket.onAny((...said: unknown[]) => note(() => sent.push(said)));
  });
});

afterEach(async () => {
  line.close();
  await io.close();
  vi.unstubAllGlobals();
});

function note(what: () => void): void {
  what();
  for (const look of waiting.splice(0)) look();
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise<void>((resolve) => waiting.push(resolve));
}

/** Comes back so late by itself that only something else can have brought it back. */
const never = { firstMs: 3_600_000, longestMs: 3_600_000, spreadMs: 3_600_000 };
const soon = { firstMs: 10, longestMs: 10, spreadMs: 0 };

async function connectAt(pace: RetryPace, event = 1): Promise<void> {
  line = connect({ role: 'phone', event: eventId(event), device: 'a'.repeat(22) }, pace, {
    onView: ({ book }) => note(() => told.push(`view ${book}`)),
    onMine: (token) => note(() => told.push(`mine ${token}`)),
    onUp: (up) => note(() => told.push(up ? 'up' : 'down')),
    onRefused: (code) => note(() => told.push(code)),
  });
  await until(() => told.includes('up'));
}

test('[W2] where a WebSocket is never answered, it comes by polling', async () => {
  // As behind a proxy that lets nothing but requests and replies through.
  const unanswered: Duplex[] = [];
  io.httpServer.removeAllListeners('upgrade').on('upgrade', (_, wire: Duplex) => {
    note(() => unanswered.push(wire));
  });
  const connected = connectAt({ ...soon, connectMs: 300 });
  await until(() => unanswered.length > 0);
  await connected;
  expect(arrived[0]?.conn.transport.name).toBe('polling');
  for (const wire of unanswered) wire.destroy();
});

const ballot = { type: 'ballot', token: 't', send: 1, basedOn: 0, marks: [] } as const;

test('[W2] a connection comes back by itself after the line broke, and after the server closed it', async () => {
  await connectAt(soon);
  arrived[0]?.conn.close();
  await until(() => told.length === 3);
  arrived[1]?.disconnect(true);
  await until(() => told.length === 5);
  expect(told).toEqual(['up', 'down', 'up', 'down', 'up']);
});

test.each(['pageshow', 'online', 'visibilitychange'])('[W2] at “%s” it waits no longer', async (name) => {
  await connectAt(never);
  arrived[0]?.disconnect(true);
  await until(() => told.length === 2);
  page.dispatchEvent(new Event(name));
  await until(() => told.length === 3);
  expect(told).toEqual(['up', 'down', 'up']);
});

test('[W6] a refusal ends it, one that this page does not know too; nothing brings it back', async () => {
  for (const [code, as] of [
    ['old-page', 'old-page'],
    ['a code of a later version', 'malformed'],
  ] as const) {
    told = [];
    await connectAt(soon);
    arrived.at(-1)?.emit('refused', code);
    arrived.at(-1)?.disconnect(true);
    await until(() => told.includes(as));
    page.dispatchEvent(new Event('pageshow'));
    expect(told).toEqual(['up', 'down', as]);
    expect(line.isUp()).toBe(false);
  }
  const before = arrived.length;
  // Whoever came back would be there before somebody who comes now.
  line.close();
  told = [];
  await connectAt(soon);
  expect(arrived.length).toBe(before + 1);
});

test('[W2] what has no answer in time, or loses its line, is answered by nothing and never sent again', async () => {
  await connectAt(soon);
  expect(await line.ask('command', ballot, 20)).toBeNull();
  const lost = line.ask('command', { ...ballot, send: 2 }, 3_600_000);
  await until(() => sent.length === 2);
  arrived[0]?.conn.close();
  expect(await lost).toBeNull();
  expect(await line.ask('command', { ...ballot, send: 3 }, 3_600_000)).toBeNull();
  line.tell('unsent', 1);
  await until(() => line.isUp());
  line.tell('unsent', 2);
  await until(() => sent.length === 3);
  expect(sent.map(([name, what]) => [name, what])).toEqual([
    ['command', ballot],
    ['command', { ...ballot, send: 2 }],
    ['unsent', 2],
  ]);
});

test.each(['websocket', 'polling'])('[N1] its address names the event, by %s', async (transport) => {
  const addresses: (string | undefined)[] = [];
  io.engine.on('headers', (_: unknown, { url }: { url?: string }) => addresses.push(url));
  if (transport === 'polling')
    io.httpServer.removeAllListeners('upgrade').on('upgrade', (_, wire: Duplex) => wire.destroy());
  await connectAt(soon, 7);
  expect(arrived[0]?.handshake.query['event']).toBe('7');
  for (const address of addresses) expect(eventInAddress(address ?? '')).toBe(7);
  expect(addresses.length).toBeGreaterThan(0);
});

/** It comes back by itself after a second; here somebody looks at the page. */
async function leftAndBack(lines: number): Promise<void> {
  await until(() => told.at(-1) === 'down');
  page.dispatchEvent(new Event('pageshow'));
  await until(() => told.at(-1) === 'up' && arrived.length === lines);
}

test('[N4] what a server of an older epoch says counts no more, on this line and on every later one', async () => {
  await connectAt(soon, 9_002);
  const say = (book: string, ...epoch: number[]): boolean =>
    arrived.at(-1)?.emit('view', { book }, ...epoch) ?? false;
  say('of the first owner', 3);
  say('of the second owner', 4);
  await until(() => told.includes('view of the second owner'));
  say('of the first owner again', 3);
  // The line to it is left, and comes back: it may lead to the owner now.
  await leftAndBack(2);
  say('without any epoch');
  await leftAndBack(3);
  arrived[2]?.emit('mine', 'stale', {}, 3);
  await leftAndBack(4);
  arrived[3]?.emit('mine', 'fresh', {}, 4);
  say('of the second owner again', 4);
  await until(() => told.at(-1) === 'view of the second owner again');
  expect(told.filter((each) => /view|mine/.test(each))).toEqual([
    'view of the first owner',
    'view of the second owner',
    'mine fresh',
    'view of the second owner again',
  ]);
});

test('[N4] an answer of an older epoch is none: what was asked is asked again', async () => {
  await connectAt(soon, 9_003);
  const answerWith = (...epoch: number[]): void =>
    void arrived
      .at(-1)
      ?.on('command', (_, answer: (...said: unknown[]) => void) =>
        answer({ ok: true, value: { revision: 1 } }, ...epoch),
      );
  answerWith(5);
  expect(await line.ask('command', ballot, 3_600_000)).toEqual({ ok: true, value: { revision: 1 } });
  arrived[0]?.removeAllListeners('command');
  answerWith(4);
  expect(await line.ask('command', ballot, 3_600_000)).toBeNull();
  await leftAndBack(2);
  answerWith();
  expect(await line.ask('command', ballot, 3_600_000)).toBeNull();
});

test('[N4] one event’s epoch says nothing of another event’s, and none at all is as before', async () => {
  await connectAt(soon, 9_004);
  arrived[0]?.emit('view', { book: 'far on' }, 9);
  await until(() => told.includes('view far on'));
  line.close();
  told = [];
  await connectAt(soon, 9_005);
  arrived.at(-1)?.emit('view', { book: 'on one machine' });
  await until(() => told.length === 2);
  expect(told).toEqual(['up', 'view on one machine']);
});
