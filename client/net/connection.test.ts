import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Server, type Socket } from 'socket.io';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventId } from '../../domain/ids.ts';
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

async function connectAt(pace: RetryPace): Promise<void> {
  line = connect({ role: 'phone', event: eventId(1), device: 'a'.repeat(22) }, pace, {
    onView: () => note(() => told.push('view')),
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
