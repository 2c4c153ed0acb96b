import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../db/testing/temp-database.ts';
import { protocolVersion } from '../domain/wire/contract.ts';
import { databaseName } from '../server/data-folder.ts';
import { exitCode, open, ready, stop, type Opened } from './testing/opened-program.ts';

const forPrograms = { LOG: 'json', TRUST_PROXY: '1' };
const kinds = ['serves', 'drains', 'stopped', 'cannot-start', 'fault', 'notice'];

/** The rights of everybody but the owner; Windows has none. */
const othersRead = process.platform === 'win32' ? 0 : 0o077;

interface Line {
  readonly at: string;
  readonly kind: string;
  readonly what: string;
  readonly fault?: string;
}

function linesOf({ said }: Opened): Line[] {
  return said.error
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Somebody who sends secrets where they do not belong, from an address of their own. */
async function misplace(url: string, secrets: readonly string[]): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': '203.0.113.77' };
  const post = (path: string, body: string) => fetch(`${url}${path}`, { method: 'POST', headers, body });
  for (const secret of secrets) {
    await post('/api/session', JSON.stringify({ token: secret }));
    await post('/api/card', JSON.stringify({ code: secret }));
    await post(`/api/events/${encodeURIComponent(secret)}/command`, `{"token":"${secret}"`);
    await fetch(`${url}/${encodeURIComponent(secret)}?token=${encodeURIComponent(secret)}`, {
      headers: { Cookie: `desk=${secret}` },
    });
  }
  const auth = { protocol: protocolVersion, role: 'phone', event: 1, device: 'phone'.padEnd(22, '0') };
  const socket = io(url, { auth, transports: ['websocket'], forceNew: true });
  onTestFinished(() => void socket.disconnect());
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  for (const token of secrets) await socket.emitWithAck('mine', { token, take: true });
}

test('[OP3] each line is a record of a known kind, and none holds a link, a code, a token or an address', async () => {
  const folder = tempFolder();
  const opened = open(folder, forPrograms);
  const { url, links, cards } = await ready(opened);
  const greeting = join(folder, 'links.txt');
  const handed = readFileSync(greeting, 'utf8');
  expect(statSync(greeting).mode & othersRead).toBe(0);
  const secrets = [
    ...handed.matchAll(/#([\w-]{8,})/g),
    ...Object.values(links ?? {}).flatMap((link) => [...link.matchAll(/#(.+)/g)]),
  ].map(([, secret = '']) => secret);
  const codes = (cards ?? []).flatMap(({ code, url: address }) => [code, address.split('#')[1] ?? '']);
  expect([secrets.length > 5, codes.length]).toEqual([true, 10]);
  await misplace(url, [...secrets, ...codes]);
  // Something that the operator has to know.
  for (const name of ['', '-wal', '-shm']) rmSync(join(folder, `${databaseName}${name}`), { force: true });
  await expect.poll(() => opened.said.error, { timeout: 10_000 }).toContain('"kind":"fault"');
  expect(await stop(opened)).toBe(0);

  const lines = linesOf(opened);
  expect(lines.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
  expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['serves', 'fault', 'stopped']));
  expect(lines.filter(({ at, what }) => !/^\d{4}-.*Z$/.test(at) || what === '')).toEqual([]);
  const addresses = ['203.0.113.77', '127.0.0.1'];
  const found = [...secrets, ...codes, ...addresses].filter((each) => opened.said.error.includes(each));
  expect(found).toEqual([]);
  expect(existsSync(greeting)).toBe(false);
  // People read the same words in the file.
  const file = readFileSync(join(folder, 'log', 'decision-day.log'), 'utf8');
  expect(lines.filter(({ what }) => !file.includes(what)).map(({ what }) => what)).toEqual([]);
});

test.each([
  [{ METRICS: 'everywhere' }, 2, /^METRICS must be a port/],
  [{ HOST: '203.0.113.7' }, 1, /^HOST names an address/],
])('[OP3] a start that cannot be made says why in one record: %j', async (variables, code, sentence) => {
  const opened = open(tempFolder(), { ...forPrograms, ...variables });
  expect(await exitCode(opened)).toBe(code);
  expect(linesOf(opened).filter(({ kind }) => kind !== 'notice')).toEqual([
    { at: expect.any(String), kind: 'cannot-start', what: expect.stringMatching(sentence) },
  ]);
});
