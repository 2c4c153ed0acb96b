import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRaw } from '../../db/testing/raw-sqlite.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { cardNumber } from '../../domain/ids.ts';
import type { CardTried } from '../../domain/wire/card-tried.ts';
import { codeFrom } from '../access/card-codes.ts';
import { canaryCards } from '../testing/canaries.ts';
import { openHall, type HallSetup, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

/** Pages as they are built, whose words are the facts that the server puts into them. */
function builtPages(): string {
  const folder = tempFolder();
  const script = '<script type="module" crossorigin src="/assets/main.js"></script>';
  writeFileSync(
    join(folder, 'index.html'),
    `<head><title>Page</title>${script}</head><body><div id="root"></div></body>`,
  );
  mkdirSync(join(folder, 'on-server'));
  writeFileSync(
    join(folder, 'on-server', 'on-server.en-GB.js'),
    `export const renderPage = (page) => ({ head: '<title>Made</title>', body: '<!--' + JSON.stringify(page) + '-->',
      isWhole: true, hasNoScript: true, parts: [], fetched: [] });`,
  );
  return folder;
}

async function triedHall(setup: HallSetup = {}) {
  const hall = await openHall({ ...setup, machine: { ...setup.machine, pages: builtPages() } });
  const cards = await canaryCards(hall, []);
  return { hall, cards };
}

function formOf(hall: TestHall, headers: Record<string, string> = {}): HttpClient {
  const type = 'application/x-www-form-urlencoded';
  return new HttpClient(hall.localUrl, { 'Content-Type': type, ...headers });
}

async function tried(client: HttpClient, typed: string): Promise<CardTried | null> {
  const answer = await client.send('POST', '/works', `code=${encodeURIComponent(typed)}`);
  const [, page = '{}'] = /<!--(.*)-->/.exec(answer.text) ?? [];
  return (JSON.parse(page) as { tried: CardTried | null }).tried;
}

/** Every row of every table, and every file of the data folder but those that the program rewrites by itself. */
function everythingKept({ dataDir }: TestHall): string {
  const file = readdirSync(dataDir).find((name) => name.endsWith('.sqlite'));
  const db = openRaw(join(dataDir, file ?? ''), { readonly: true });
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all();
  const rows = tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]);
  db.close();
  return JSON.stringify(rows);
}

test('[D5] a card that is tried works before voting opens, while it is open, and is told that it is over', async () => {
  const { hall, cards } = await triedHall();
  const form = formOf(hall);
  const typed = cards[0]?.code ?? '';
  expect(await tried(form, typed)).toEqual({ kind: 'works', voting: 'before' });
  await hall.hearAll();
  expect(await tried(form, typed)).toEqual({ kind: 'works', voting: 'open' });
  // A scanner that types reads the whole address off the square.
  expect(await tried(form, `http://hall.example/v#${cards[0]?.secret}`)).toEqual({
    kind: 'works',
    voting: 'open',
  });
  await hall.seal();
  expect(await tried(form, typed)).toEqual({ kind: 'works', voting: 'over' });
});

test('[D5] a wrong code, a cancelled card and a card on paper are answered as where a card is opened', async () => {
  const { hall, cards } = await triedHall();
  await hall.hearAll();
  const form = formOf(hall);
  const desk = new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });
  await desk.post('/api/events/1/cards/2/cancel', { reason: 'lost', newCard: null });
  await desk.post('/api/events/1/cards/3/way', { onPaper: true });
  const code = (number: number) => cards.find((card) => card.number === cardNumber(number))?.code ?? '';
  expect(await tried(form, code(2))).toEqual({ kind: 'refused', code: 'cancelled-card' });
  expect(await tried(form, code(3))).toEqual({ kind: 'refused', code: 'card-on-paper' });
  expect(await tried(form, 'K7PE-3MXW-4ACF')).toEqual({ kind: 'refused', code: 'unknown-card' });
  expect(await tried(form, 'x'.repeat(400))).toEqual({ kind: 'refused', code: 'unknown-card' });
  expect(await tried(form, '  ')).toBeNull();
});

test('[D5] trying opens nothing: every row that is kept, what is counted and who is here stay as they were', async () => {
  const { hall, cards } = await triedHall();
  await hall.hearAll();
  const holder = await hall.phone('anna');
  const before = { kept: everythingKept(hall), hall: hall.room.hall(), seq: hall.room.state.seq };
  for (const { code, secret } of cards) {
    await tried(formOf(hall), code);
    await tried(formOf(hall), secret);
  }
  await hall.room.background.done();
  expect(everythingKept(hall)).toBe(before.kept);
  expect(hall.room.state.seq).toBe(before.seq);
  const { joined, connected, opened } = hall.room.hall();
  expect({ joined, connected, opened }).toEqual({
    joined: before.hall.joined,
    connected: before.hall.connected,
    opened: before.hall.opened,
  });
  expect(holder.refusals).toEqual([]);
  // Whoever opens it does change them: the comparison sees it.
  await new HttpClient(hall.localUrl).post('/api/card', { code: cards[0]?.code });
  expect(everythingKept(hall)).not.toBe(before.kept);
});

test('[D5, W11] short codes that are tried here and opened there are counted together', async () => {
  const { hall } = await triedHall();
  const form = formOf(hall);
  const phone = new HttpClient(hall.localUrl);
  // Eight symbols and the check character: looked up alone while few are tried.
  const wrong = codeFrom(Buffer.from('no card has this'), 'before');
  const answers: (string | null)[] = [];
  for (let turn = 0; turn < 30; turn += 1) {
    const here = turn % 2 === 0 ? await tried(form, wrong) : null;
    answers.push(
      turn % 2 === 0
        ? here?.kind === 'refused'
          ? here.code
          : null
        : (await phone.post('/api/card', { code: wrong })).refusal,
    );
  }
  expect(new Set(answers)).toEqual(new Set(['unknown-card']));
  // The thirty-first, wherever it is tried.
  expect(await tried(form, wrong)).toEqual({ kind: 'refused', code: 'card-number-too' });
  expect((await phone.post('/api/card', { code: wrong })).refusal).toBe('card-number-too');
});

test('[D5, W10, W12] the form runs no script, is taken from our own pages alone, and its code is in no address', async () => {
  const { hall, cards } = await triedHall();
  const page = await new HttpClient(hall.localUrl).get('/works');
  expect(page).toMatchObject({ status: 200, headers: { 'referrer-policy': 'same-origin' } });
  expect(page.text).not.toContain('<script');
  const strange = formOf(hall, { Origin: 'http://elsewhere.example' });
  expect((await strange.send('POST', '/works', 'code=x')).status).toBe(403);
  const sent = await formOf(hall, { Origin: hall.localUrl }).send('POST', '/works', `code=${cards[0]?.code}`);
  expect(sent).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
  expect(sent.text).not.toContain(cards[0]?.code);
  // In an address it is nothing.
  const asked = await new HttpClient(hall.localUrl).get(`/works?code=${cards[0]?.code}`);
  expect(asked.text).toContain('"tried":null');
  // Another reading of the form's body, or a large one, is no fault of the server.
  expect((await formOf(hall).send('POST', '/works', `code=${'x'.repeat(9_000)}`)).status).toBe(413);
  expect((await formOf(hall).send('POST', '/works', 'code=a&code=b')).status).toBe(200);
});
