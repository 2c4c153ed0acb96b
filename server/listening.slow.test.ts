import { writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { io } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../db/testing/temp-database.ts';
import { buildForTest } from './testing/build-for-test.ts';
import { BadConfig, type Config } from './config.ts';
import { makeSample } from './practice/sample.ts';

/** A certificate of our own for this computer, in files. */
async function certificate(folder: string): Promise<{ cert: string; key: string; text: string }> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const files = { cert: join(folder, 'hall.pem'), key: join(folder, 'hall-key.pem') };
  writeFileSync(files.cert, made.cert);
  writeFileSync(files.key, made.private);
  return { ...files, text: made.cert };
}

const plain = (dataDir: string): Config => ({
  port: 0,
  host: '127.0.0.1',
  dataDir,
  publicUrl: null,
  trustProxy: 0,
});

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(url: string, ca: string, sent?: unknown, cookie = ''): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', Cookie: cookie };
    const options = { ca, method: sent ? 'POST' : 'GET', headers };
    const asking = request(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    asking.on('error', reject);
    asking.end(sent ? JSON.stringify(sent) : undefined);
  });
}

test('with a certificate of its own the server speaks https: pages, sessions, live connections, the practice crowd', async () => {
  const dataDir = tempFolder();
  const { text, ...tls } = await certificate(dataDir);
  const server = await buildForTest({ ...plain(dataDir), tls });
  onTestFinished(() => server.close());
  expect(server.url).toBe(`https://127.0.0.1:${server.port}`);

  const health = await ask(`${server.url}/healthz`, text);
  expect(JSON.parse(health.body)).toEqual({ ok: true });
  const page = await ask(`${server.url}/officer`, text);
  expect(page.headers['strict-transport-security']).toMatch(/max-age/);

  const token = (await server.access.makeOwnerLink()).url.split('#')[1];
  const signedIn = await ask(`${server.url}/api/session`, text, { token });
  expect(signedIn.headers['set-cookie']?.[0]).toMatch(/; Secure/);

  const room = await makeSample({ ...server, now: Date.now });
  const phone = io(server.url, { ca: text, transports: ['websocket'], auth: { nobody: true } });
  onTestFinished(() => void phone.close());
  // The line itself stands; who speaks no word of the contract is then refused by the gateway.
  const heard = await new Promise<string>((resolve) => {
    phone.once('connect', () => resolve('connected'));
    phone.once('connect_error', (fault) => resolve(fault.message));
  });
  expect(heard).not.toMatch(/websocket error|certificate/);

  const cookie = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const crowd = await ask(`${server.url}/api/events/${room.event}/crowd`, text, { phones: 3 }, cookie);
  expect(JSON.parse(crowd.body)).toEqual({ ok: true, value: { phones: 3 } });
  await expect.poll(() => room.presence.crowd, { timeout: 20_000 }).toBe(3);
});

test('a certificate without its own key stops the start with one sentence', async () => {
  const dataDir = tempFolder();
  const one = await certificate(dataDir);
  const other = await certificate(tempFolder());
  const start = (tls: { cert: string; key: string }) => buildForTest({ ...plain(dataDir), tls });
  await expect(start({ cert: one.cert, key: other.key })).rejects.toThrow(BadConfig);
  await expect(start({ cert: one.cert, key: join(dataDir, 'none.pem') })).rejects.toThrow(
    /^TLS_KEY names a file that cannot be read: .*\.$/,
  );
});
