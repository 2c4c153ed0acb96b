import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Request } from 'express';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { eventId } from '../../domain/ids.ts';
import { english } from '../../domain/words/language.ts';
import { openHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';
import { served } from '../testing/served.ts';
import { keepLanguage } from './language.ts';
import { firstAnswers, type FirstAnswers } from './first-answer.ts';
import { inlineStyles, page, pages } from './pages.ts';

describe('every answer', () => {
  test('carries a strict policy that never asks plain http for https', async () => {
    const hall = await openHall();
    const { headers } = await new HttpClient(hall.localUrl).get('/api/session');
    const host = `127.0.0.1:${hall.server.port}`;
    // The styles that the build left in the page, if there is a build.
    const styles = inlineStyles(fileURLToPath(new URL('../../dist/client', import.meta.url)))
      .map((hash) => ` 'sha256-${hash}'`)
      .join('');
    expect(headers['content-security-policy']).toBe(
      `default-src 'self';style-src 'self'${styles};connect-src 'self' ws://${host} wss://${host};img-src 'self' data:;object-src 'none';` +
        `base-uri 'none';form-action 'self';frame-ancestors 'none'`,
    );
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('[W10] is refused under a name that is not ours, whatever is asked', async () => {
    const hall = await openHall();
    const visitor = new HttpClient(hall.localUrl, { Host: 'evil.example' });
    for (const path of ['/', '/api/session', '/api/events/1/book', '/assets/x.js']) {
      const { status, refusal } = await visitor.get(path);
      expect([path, status, refusal]).toEqual([path, 403, 'not-allowed']);
    }
  });

  test('[W10] a change is refused when another page asks for it; reading is not', async () => {
    const hall = await openHall();
    const visitor = new HttpClient(hall.localUrl, { Origin: 'http://evil.example' });
    expect((await visitor.post('/api/card', { code: 'x' })).refusal).toBe('not-allowed');
    expect((await visitor.get('/api/events/1/book')).refusal).toBeNull();
    const own = visitor.with({ Origin: hall.localUrl });
    expect((await own.post('/api/card', { code: 'x' })).refusal).toBe('unknown-card');
  });
});

describe('what is sent', () => {
  test.each([
    ['no JSON', '{"code":', 'malformed', 400],
    ['no object', '"code"', 'malformed', 400],
    ['nothing', '', 'malformed', 400],
    ['the wrong shape', '{"code":7}', 'malformed', 400],
    ['more than was asked for', '{"code":"x","role":"officer"}', 'malformed', 400],
    ['more than any card code is', JSON.stringify({ code: 'x'.repeat(101) }), 'malformed', 400],
    ['far too much', JSON.stringify({ code: 'x'.repeat(40_000) }), 'too-large', 413],
    ['letters that are no UTF-8 name', '{"code":"\\ud800"}', 'unknown-card', 404],
  ])('%s: %#', async (_, body, refusal, status) => {
    const hall = await openHall();
    const answer = await new HttpClient(hall.localUrl).send('POST', '/api/card', body);
    expect([answer.refusal, answer.status]).toEqual([refusal, status]);
    expect((await new HttpClient(hall.localUrl).get('/healthz')).status).toBe(200);
  });

  test('[W9] of somebody who may not come in is not read at all', async () => {
    const hall = await openHall();
    for (const body of ['{"csv":', JSON.stringify({ csv: 'x'.repeat(13_000_000), take: false })]) {
      const answer = await new HttpClient(hall.localUrl).send('POST', '/api/events/1/bids/import', body);
      expect([answer.refusal, answer.status]).toEqual(['signed-out', 401]);
    }
  });

  test('[W9] slowly by somebody who is signed out meanwhile is not taken', async () => {
    const hall = await openHall();
    const body = JSON.stringify({ name: 'Mallory', part: 'witness' });
    const headers = {
      Cookie: await hall.cookie('facilitator'),
      'Content-Type': 'application/json',
      'Content-Length': body.length,
      Expect: '100-continue',
    };
    const asked = request(`${hall.localUrl}/api/events/1/people`, { method: 'POST', headers });
    asked.flushHeaders();
    // The server has looked at who asks, and waits for the rest.
    await new Promise<void>((resolve) => asked.once('continue', resolve));
    await hall.server.register.links.revokeAllOf(eventId(1), Date.now());
    asked.end(body);
    const answer = await new Promise<IncomingMessage>((resolve) => asked.once('response', resolve));
    answer.resume();
    expect(answer.statusCode).toBe(401);
  });

  test('compressed is not unpacked', async () => {
    const hall = await openHall();
    const packed = new HttpClient(hall.localUrl, { 'Content-Encoding': 'gzip' });
    expect((await packed.send('POST', '/api/card', '{"code":"x"}')).refusal).toBe('malformed');
  });

  test('what is no JSON by its own word is not read', async () => {
    const hall = await openHall();
    const form = new HttpClient(hall.localUrl, { 'Content-Type': 'application/x-www-form-urlencoded' });
    expect((await form.send('POST', '/api/card', 'code=x')).refusal).toBe('malformed');
  });

  test('an address under /api that does not exist is an outcome too, as is one that cannot be read', async () => {
    const hall = await openHall();
    expect((await new HttpClient(hall.localUrl).get('/api/nothing')).status).toBe(404);
    expect((await new HttpClient(hall.localUrl).get('/api/events/%E0/book')).refusal).toBe('malformed');
    for (const event of ['0', '-1', '1.5', 'x', '1e3', '99999999999999999999', '__proto__']) {
      expect((await new HttpClient(hall.localUrl).get(`/api/events/${event}/book`)).refusal).toBe(
        'unknown-event',
      );
    }
  });
});

test('healthz says whether ballots can be saved, under any name', async () => {
  const hall = await openHall();
  const answer = await new HttpClient(hall.localUrl, { Host: 'probe' }).get('/healthz');
  expect([answer.status, answer.text]).toEqual([200, '{"ok":true}']);
});

describe('pages', () => {
  const script = 'console.log("hall");'.repeat(50);

  async function built(): Promise<HttpClient> {
    const folder = tempFolder();
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Hall</title>');
    writeFileSync(join(folder, 'index.en-XA.html'), '<!doctype html><title>Ĥáļļ</title>');
    writeFileSync(join(folder, 'secret.txt'), 'not a page');
    writeFileSync(join(folder, 'assets', 'main-abc.js'), script);
    writeFileSync(join(folder, 'assets', 'main-abc.js.gz'), gzipSync(script));
    writeFileSync(join(folder, 'assets', 'type-abc.woff2'), 'letters');
    return served(keepLanguage, pages(folder), page(folder, 404));
  }

  test('every printed address opens the page, which is asked for again each time', async () => {
    const visitor = await built();
    const addresses = ['/', '/v', '/bid', '/officer', '/join/1', '/projector/1', '/facilitate/1', '/desk/1'];
    for (const path of [...addresses, '/events/1', '/funds/1']) {
      const { status, text, headers } = await visitor.get(path);
      expect([path, status, text]).toEqual([path, 200, '<!doctype html><title>Hall</title>']);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-type']).toContain('text/html');
    }
  });

  test.each(['/nothing', '/projector', '/index.html/x', '/secret.txt', '/.vite/manifest.json'])(
    '%s is nowhere, and says so on a page',
    async (path) => {
      const { status, text } = await (await built()).get(path);
      expect([status, text]).toEqual([404, '<!doctype html><title>Hall</title>']);
    },
  );

  test('[L5] an address that asks for a language changes it for what this browser opens from then on', async () => {
    const visitor = await built();
    const strange = await visitor.get('/join/1?language=en-XA');
    expect(strange.text).toBe('<!doctype html><title>Ĥáļļ</title>');
    const cookie = strange.headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(/^language=en-XA; Max-Age=31536000; Path=\/; .*HttpOnly; SameSite=Lax$/);
    const again = visitor.with({ Cookie: cookie.split(';')[0] ?? '' });
    expect((await again.get('/v')).text).toBe(strange.text);
    expect((await again.get('/v')).headers.vary).toContain('Cookie');
    expect((await again.get('/v?language=en-GB')).text).toBe('<!doctype html><title>Hall</title>');
    // No language of ours, or one whose pages nobody built.
    for (const asked of ['cy', '../index', 'ar-XB', '']) {
      const { text, headers } = await visitor.get(`/v?language=${asked}`);
      expect([asked, text]).toEqual([asked, '<!doctype html><title>Hall</title>']);
      expect(headers['set-cookie'] === undefined).toBe(asked !== 'ar-XB');
    }
  });

  test('[W35] the first words stand in the page, before its style sheets or after, and nothing else of it changes', async () => {
    const folder = tempFolder();
    const whole =
      '<head><title>Hall</title></head><body><link rel="stylesheet" href="/a.css"><div id="root"></div></body>';
    writeFileSync(join(folder, 'index.html'), whole);
    const words = { head: '<title>$& decides</title>', body: '<h1>$1</h1>', parts: [], fetched: [] };
    const first: FirstAnswers = ({ path }) =>
      Promise.resolve(path === '/' ? null : { ...words, isWhole: path.startsWith('/events') });
    const visitor = await served(pages(folder, first));
    expect((await visitor.get('/')).text).toBe(whole);
    expect((await visitor.get('/join/1')).text).toBe(
      '<head><title>$& decides</title></head><body><div id="first"><h1>$1</h1></div>\n<link rel="stylesheet" href="/a.css"><div id="root"></div></body>',
    );
    expect((await visitor.get('/events/1')).text).toBe(
      '<head><title>$& decides</title></head><body><link rel="stylesheet" href="/a.css"><div id="first" class="whole"><h1>$1</h1></div>\n<div id="root"></div></body>',
    );
    const packed = await visitor.with({ 'Accept-Encoding': 'gzip' }).get('/join/1');
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.bytes).toString()).toContain('<h1>$1</h1>');
  });

  test.each([true, false])(
    '[V9] a page with tall letters says so before any script runs: %s',
    async (isTall) => {
      const folder = tempFolder();
      writeFileSync(join(folder, 'index.html'), '<html lang="en"><head></head><body></body></html>');
      const words = { head: '', body: '<h1>Hall</h1>', isWhole: true, isTall, parts: [], fetched: [] };
      const visitor = await served(pages(folder, () => Promise.resolve(words)));
      expect((await visitor.get('/events/1')).text.includes('<html data-tall="" lang="en">')).toBe(isTall);
    },
  );

  test('[W35] a page opens without its first words when these cannot be made', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'index.html'), '<body><div id="root"></div></body>');
    const visitor = await served(pages(folder, () => Promise.reject(new Error('no words'))));
    expect(await visitor.get('/join/1')).toMatchObject({
      status: 200,
      text: '<body><div id="root"></div></body>',
    });
    // Nor is a renderer that cannot be read kept as the answer for good.
    const renderers = tempFolder();
    const file = join(renderers, 'on-server.en-GB.js');
    writeFileSync(file, 'let it ??!= be;');
    const hall = await openHall();
    const faults: unknown[] = [];
    const report = (_where: string, fault: unknown): void => void faults.push(fault);
    const answers = firstAnswers(renderers, {
      rooms: hall.server.rooms,
      access: hall.server.access,
      register: hall.server.register,
      publicUrl: hall.server.url,
      now: () => 0,
      workers: { run: () => Promise.reject(new Error('nothing is asked of a thread')) },
      report,
    });
    const asked = { path: '/join/1', query: {} } as Request;
    expect(await answers(asked, english)).toBeNull();
    expect(faults).toHaveLength(1);
  });

  test('[W35] the policy names the styles of the pages by what is in them', () => {
    const folder = tempFolder();
    writeFileSync(
      join(folder, 'index.html'),
      '<style>p{margin:0}</style><noscript><style>b{}</style></noscript>',
    );
    writeFileSync(join(folder, 'index.en-XA.html'), '<style>p{margin:0}</style>');
    const hashes = ['p{margin:0}', 'b{}'].map((style) => createHash('sha256').update(style).digest('base64'));
    expect(inlineStyles(folder).toSorted()).toEqual(hashes.toSorted());
    expect(inlineStyles(join(folder, 'nowhere'))).toEqual([]);
  });

  test('a script travels compressed to whoever takes it, and is kept for ever', async () => {
    const visitor = await built();
    const plain = await visitor.get('/assets/main-abc.js');
    expect(plain.text).toBe(script);
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await visitor.with({ 'Accept-Encoding': 'gzip, deflate' }).get('/assets/main-abc.js');
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(packed.headers['content-type']).toContain('javascript');
    expect(gunzipSync(packed.bytes).toString()).toBe(script);
  });

  test('what was not compressed travels as it is', async () => {
    const visitor = (await built()).with({ 'Accept-Encoding': 'gzip, br' });
    const { headers, text } = await visitor.get('/assets/type-abc.woff2');
    expect([headers['content-encoding'], text]).toEqual([undefined, 'letters']);
  });

  test.each([
    '/assets/../secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/%2e%2e/secret.txt',
    '/assets/none.js',
  ])('%s leads out of nothing', async (path) => {
    const answer = await (await built()).get(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('not a page');
  });
});
