import { describe, expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { eventId, nobody } from '../../domain/ids.ts';
import type { CardOpened } from '../../domain/wire/http.ts';
import { codeFrom, type CodeLength } from '../access/card-codes.ts';
import { randomToken } from '../access/role-links.ts';
import { buildForTest } from '../testing/build-for-test.ts';
import { printedCards as printed } from '../testing/printer.ts';
import { openHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const tokenOf = (url: string) => url.slice(url.indexOf('#') + 1);
const wrongCode = (n: number, length: CodeLength = 'now') =>
  codeFrom(Buffer.from(`${n} is a wrong code`.padEnd(16)), length);

describe('signing in', () => {
  test('[W9] a link becomes a cookie that no script reads and no other page sends', async () => {
    const hall = await openHall();
    const visitor = new HttpClient(hall.localUrl);
    const token = tokenOf((await hall.server.access.makeLink('facilitator', eventId(1), nobody)).url);
    const answer = await visitor.post('/api/session', { token });
    expect(answer.value()).toMatchObject({
      role: 'facilitator',
      person: 0,
      name: '',
      event: 1,
      account: 'none',
    });
    const [cookie = ''] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^dd_facilitator_1=[\w-]{32}; Max-Age=604800; Path=\/; .*HttpOnly; SameSite=Lax$/);
    expect(answer.text).not.toContain(token);

    const signedIn = visitor.with({ Cookie: cookie.split(';')[0] ?? '' });
    expect((await signedIn.get('/api/session?role=facilitator&event=1')).value()).toEqual(answer.value());
    expect((await signedIn.get('/api/session?role=facilitator&event=2')).refusal).toBe('signed-out');
    expect((await signedIn.get('/api/session?role=officer')).refusal).toBe('signed-out');
    expect((await signedIn.get('/api/session')).refusal).toBe('signed-out');
  });

  test.each([
    ['by the public https address', 'vote.example', true],
    ['by the address in the hall', '127.0.0.1', false],
  ])('%s a cookie is kept for https: %s %s', async (_, host, secure) => {
    const publicUrl = 'https://vote.example';
    const config = { port: 0, host: '127.0.0.1', dataDir: tempFolder(), publicUrl, trustProxy: 0 };
    const server = await buildForTest(config, { report: () => undefined });
    onTestFinished(() => server.close());
    const token = tokenOf((await server.access.makeLink('projector', eventId(1), nobody)).url);
    const visitor = new HttpClient(`http://127.0.0.1:${server.port}`, { Host: host });
    const [cookie = ''] = (await visitor.post('/api/session', { token })).headers['set-cookie'] ?? [];
    expect(cookie).toContain('HttpOnly');
    expect(cookie.includes('Secure')).toBe(secure);
  });

  test('an owner link lets one person in', async () => {
    const hall = await openHall();
    const token = tokenOf((await hall.server.access.makeOwnerLink()).url);
    const both = [0, 1].map(() => new HttpClient(hall.localUrl).post('/api/session', { token }));
    const refusals = (await Promise.all(both)).map(({ refusal }) => refusal);
    expect(new Set(refusals)).toEqual(new Set([null, 'link-spent']));
  });

  test('[W33] however many wrong links and codes come from there, a right one is let in at once', async () => {
    const hall = await openHall();
    const visitor = new HttpClient(hall.localUrl);
    const links = (['projector', 'facilitator', 'desk'] as const).map((role) =>
      hall.server.access.makeLink(role, eventId(1), nobody),
    );
    const tokens = (await Promise.all(links)).map(({ url }) => tokenOf(url));
    const wrong = (n: number) =>
      n % 2
        ? visitor.post('/api/session', { token: randomToken() })
        : visitor.post('/api/sign-code', { code: randomToken() });
    for (let n = 0; n < 400; n += 1) expect((await wrong(n)).refusal).toBe('link-spent');
    for (const token of tokens) expect((await visitor.post('/api/session', { token })).status).toBe(200);
    // Nothing is kept of the wrong ones.
    expect(await hall.server.register.staffActs.list()).toHaveLength(tokens.length);
  });
});

describe('opening a card', () => {
  test('a card opens by QR and by code, on any phone, always as the same card', async () => {
    const hall = await openHall({ cards: 3 });
    const visitor = new HttpClient(hall.localUrl);
    for (const { number, code, url } of await printed(hall)) {
      const opened = (
        await visitor.post('/api/card', { code: ` ${code.toLowerCase()} ` })
      ).value<CardOpened>();
      expect(opened).toEqual({ event: 1, number, token: expect.stringMatching(/^[\w-]{64}$/) });
      expect((await visitor.post('/api/card', { code: tokenOf(url) })).value()).toEqual(opened);
      expect(hall.tokens[number - 1]).toBe(opened.token);
    }
    await hall.server.rooms.followed();
    expect(hall.room.hall().joined).toBe(3);
  });

  test('a cancelled card says so', async () => {
    const hall = await openHall();
    const [card] = await printed(hall);
    const desk = new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });
    await desk.post('/api/events/1/cards/1/cancel', { reason: 'lost', newCard: null });
    expect((await desk.post('/api/card', { code: card?.code })).refusal).toBe('cancelled-card');
  });

  test('[W11] a hall of 200 phones behind one address comes in at once, wrong fingers and all', async () => {
    const hall = await openHall({ cards: 200 });
    const visitor = new HttpClient(hall.localUrl);
    const cards = await printed(hall);
    const asked = cards.flatMap(({ code }) => [
      visitor.post('/api/card', { code: `${code.slice(1)}${code.slice(0, 1)}` }),
      visitor.post('/api/card', { code }),
    ]);
    const refusals = (await Promise.all(asked)).map(({ refusal }) => refusal);
    expect(refusals.filter((refusal) => refusal === null)).toHaveLength(200);
    expect(refusals.filter((refusal) => refusal === 'unknown-card')).toHaveLength(200);
  });

  test('[W11] who tries the short codes of older cards is slowed down, whatever address they claim to have', async () => {
    const hall = await openHall();
    const refusals = [];
    for (let n = 0; n < 40; n += 1) {
      const visitor = new HttpClient(hall.localUrl, { 'X-Forwarded-For': `10.0.0.${n}` });
      refusals.push((await visitor.post('/api/card', { code: wrongCode(n, 'before') })).refusal);
    }
    expect(refusals.slice(0, 30).every((refusal) => refusal === 'unknown-card')).toBe(true);
    expect(refusals.slice(30).every((refusal) => refusal === 'card-number-too')).toBe(true);
    const [card] = await printed(hall);
    const there = new HttpClient(hall.localUrl);
    expect((await there.post('/api/card', { code: tokenOf(card?.url ?? '') })).refusal).toBeNull();
    expect((await there.post('/api/card', { code: card?.code ?? '' })).refusal).toBeNull();
  });

  test('[W11] who tries codes of today holds up nobody at the same address', async () => {
    const hall = await openHall();
    const [card] = await printed(hall);
    const there = new HttpClient(hall.localUrl);
    for (let n = 0; n < 100; n += 1)
      expect((await there.post('/api/card', { code: wrongCode(n) })).refusal).toBe('unknown-card');
    expect((await there.post('/api/card', { code: card?.code ?? '' })).refusal).toBeNull();
  });
});
