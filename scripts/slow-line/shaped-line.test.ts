import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { shapedLine, type LineRules } from './shaped-line.ts';

/** A server behind a slow line, and how to reach it. */
async function behind(rules: LineRules, answer: (socket: Socket) => void): Promise<() => Socket> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined);
    answer(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const line = await shapedLine(rules, 1);
  line.leadTo((server.address() as AddressInfo).port);
  onTestFinished(async () => {
    await line.close();
    server.close();
  });
  return () => connect({ port: line.port, host: '127.0.0.1', allowHalfOpen: true });
}

async function everything(socket: Socket): Promise<Buffer> {
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  await once(socket, 'end');
  return Buffer.concat(parts);
}

test('everything arrives, whole and in its order, although every fifth piece is lost at first', async () => {
  const rules = { bitsPerSecond: 20_000_000, roundTripMs: 4, lostPercent: 20, resendMs: 5 };
  const call = await behind(rules, (socket) => socket.pipe(socket));
  const sent = randomBytes(200_000);
  const socket = call();
  const arrived = everything(socket);
  socket.end(sent);
  expect((await arrived).equals(sent)).toBe(true);
});

test('what was on its way to somebody who hung up keeps nobody else waiting', async () => {
  // Ten megabytes would take this line half an hour.
  const rules = { bitsPerSecond: 50_000, roundTripMs: 20, lostPercent: 0, resendMs: 0 };
  const call = await behind(rules, (socket) =>
    socket.once('data', (asked) =>
      socket.end(asked.toString() === 'much' ? Buffer.alloc(10_000_000) : 'little'),
    ),
  );
  const first = call();
  first.write('much');
  await once(first, 'data');
  first.destroy();
  const second = call();
  const arrived = everything(second);
  second.write('little, please');
  expect((await arrived).toString()).toBe('little');
});
