import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../db/testing/temp-database.ts';
import { build } from './build.ts';
import type { Storage } from './kept.ts';

/** A port that nobody had a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks for a WebSocket as the socket library of a phone does. */
function asksForSocket(port: number): ClientRequest {
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'A'.repeat(22) + '==',
  };
  return request({ port, host: '127.0.0.1', path: '/socket.io/?EIO=4&transport=websocket', headers }).end();
}

test('[W2] while the server starts it says at once that it cannot answer yet, to a socket too, which comes in later', async () => {
  const { promise: held, resolve: goOn } = Promise.withResolvers<void>();
  const { promise: reading, resolve: reads } = Promise.withResolvers<void>();
  const port = await freePort();
  const slow = ({ register, ...storage }: Storage): Storage => ({
    ...storage,
    register: {
      ...register,
      changes: {
        ...register.changes,
        async after(number) {
          reads();
          await held;
          return register.changes.after(number);
        },
      },
    },
  });
  const config = { port, host: '127.0.0.1', dataDir: tempFolder(), publicUrl: null, trustProxy: 0 };
  const building = build(config, { storage: slow, report: () => undefined });
  onTestFinished(async () => {
    goOn();
    await (await building).close();
  });
  await reading;

  const plain = request({ port, host: '127.0.0.1', path: '/api/health' }).end();
  for (const asked of [plain, asksForSocket(port)]) {
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1']);
    answer.resume();
  }
  goOn();
  await building;
  const [answer, socket] = await once(asksForSocket(port), 'upgrade');
  expect((answer as IncomingMessage).statusCode).toBe(101);
  (socket as { destroy(): void }).destroy();
});
