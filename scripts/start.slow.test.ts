import { once } from 'node:events';
import { unlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../db/testing/temp-database.ts';
import { exitCode, open, ready, startDoor, stop } from './testing/opened-program.ts';

test('the first start puts everything in the hands of a newcomer, and ends when it is told', async () => {
  const opened = open(tempFolder());
  const { url, event, links, cards } = await ready(opened);
  expect(event).toBe(1);
  expect(links).toEqual({
    projector: expect.stringContaining(`${url}/projector/1#`),
    facilitator: expect.stringContaining(`${url}/facilitate/1#`),
    desk: expect.stringContaining(`${url}/desk/1#`),
    officer: expect.stringContaining(`${url}/officer#`),
  });
  expect(cards?.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);

  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true });
  for (const link of Object.values(links ?? {})) {
    expect(await (await fetch(link)).text()).toContain('<div id="root">');
    expect(await post(`${url}/api/session`, { token: link.split('#')[1] })).toMatchObject({ ok: true });
  }
  for (const card of cards ?? []) {
    const opens = { ok: true, value: { event: 1, number: card.number } };
    expect(await post(`${url}/api/card`, { code: card.code })).toMatchObject(opens);
    expect(await post(`${url}/api/card`, { code: card.url.split('#')[1] })).toMatchObject(opens);
  }

  const page = await (await fetch(url)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
  const sent = await fetch(`${url}${script}`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(sent.headers.get('content-encoding')).toBe('gzip');

  expect(await stop(opened)).toBe(0);
  expect(opened.said.out.trim().split('\n')).toHaveLength(1);
  expect(opened.said.error).toMatch(/It works once, for 15 minutes:\n {2}http.*\/officer#[\w-]{32}\n/);
});

test('[OP4] later starts say where, hand out links only when asked, and end at once when told twice', async () => {
  const folder = tempFolder();
  const first = open(folder);
  const { links } = await ready(first);
  await stop(first);
  const second = open(folder);
  expect(Object.keys(await ready(second))).toEqual(['url', 'event']);
  await stop(second);
  const third = open(folder, { DRAIN_SECONDS: '600' }, ['--new-links']);
  const again = await ready(third);
  expect(again.cards).toHaveLength(5);
  expect(again.links?.desk.split('#')[1]).not.toBe(links?.desk.split('#')[1]);
  const old = links?.facilitator.split('#')[1];
  expect(await post(`${again.url}/api/session`, { token: old })).toMatchObject({ ok: true });
  third.child.kill('SIGTERM');
  await expect.poll(async () => (await fetch(`${again.url}/readyz`)).status).toBe(503);
  third.child.kill('SIGINT');
  expect(await exitCode(third)).toBe(1);
});

test.each([
  [{ PORT: 'eighty' }, 2, /^PORT must be a whole number from 0 to 65535\.\n$/],
  [{ PUBLIC_URL: 'hall' }, 2, /^PUBLIC_URL must be an address without a path, such as .*\n$/],
  [{ DATA_DIR: startDoor }, 1, /^The data folder cannot be used: .*start\.ts.*\n$/],
  [{ HOST: '203.0.113.7' }, 1, /^HOST names an address that this computer does not have: .*\n$/],
])('%j ends with one sentence', async (variables, code, sentence) => {
  const { child, said } = open(tempFolder(), variables);
  expect([await exitCode({ child }), said.out]).toEqual([code, '']);
  expect(said.error.replace(/^Building the pages.*\n/, '')).toMatch(sentence);
});

test('a port that is taken ends with one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { child, said } = open(tempFolder(), { PORT: port });
  expect([await exitCode({ child }), said.out]).toEqual([1, '']);
  expect(said.error).toBe(
    `Port ${port} is taken by another program. Stop that one, or set PORT to another number.\n`,
  );
});

test('a database without its key file is not started: every card would be dead', async () => {
  const folder = tempFolder();
  const first = open(folder);
  await ready(first);
  await stop(first);
  unlinkSync(join(folder, 'keys.json'));
  const { child, said } = open(folder);
  expect(await exitCode({ child })).toBe(1);
  expect(said.error).toMatch(
    /^The database in .* has no key file: put keys\.json back\. .*--go-on-with-less .*\n$/,
  );
});

test('words that it does not know end with one sentence', async () => {
  const { child, said } = open(tempFolder(), {}, ['--loud']);
  expect(await exitCode({ child })).toBe(2);
  expect(said.error.trim().split('\n')).toHaveLength(1);
});

async function post(url: string, body: unknown): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}
