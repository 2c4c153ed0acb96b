import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCopy } from '../../db/check-copy.ts';
import { contentHash } from '../../db/uploads/uploads.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { bidId, eventId } from '../../domain/ids.ts';
import { purposes } from '../../domain/purposes.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { Keeping } from '../../domain/wire/http-staff.ts';
import type { KeptDocument } from '../../domain/wire/http-documents.ts';
import { sealFrom } from '../copies/kit.ts';
import { kitName } from '../copies/names.ts';
import { takeOver } from '../copies/take-over.ts';
import { databaseName } from '../data-folder.ts';
import { buildForTest } from '../testing/build-for-test.ts';
import { pdf, sentDocument } from '../testing/documents.ts';
import { bidOfAChild } from '../testing/bid-of-a-child.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';
import { photo, sent } from '../testing/pictures.ts';
import { openHall, type HallSetup, type TestHall } from '../testing/test-hall.ts';

interface Office {
  readonly hall: TestHall;
  readonly officer: HttpClient;
}

async function office(setup: HallSetup = {}): Promise<Office> {
  const hall = await openHall(setup);
  return { hall, officer: new HttpClient(hall.localUrl, { Cookie: await hall.cookie('officer') }) };
}

const at = (bid: number) => `/api/events/1/bids/${bid}/documents`;

function files(folder: string): string[] {
  const uploads = join(folder, 'uploads');
  return existsSync(uploads) ? readdirSync(uploads).toSorted() : [];
}

/** Attaches a PDF, and gives what the list says of it. */
async function attached(
  { officer }: Office,
  title: string,
  isPublic = false,
  bid = 1,
): Promise<KeptDocument> {
  const answer = await officer.post(at(bid), sentDocument(await pdf(), title, isPublic));
  const found = answer.value<KeptDocument[]>().findLast((each) => each.bid === bid && each.title === title);
  if (!found) throw new Error(`“${title}” is not in the list`);
  return found;
}

/** What somebody gets who asks for it; without a cookie it is anybody. */
function taken({ localUrl }: TestHall, path: string, cookie: string | Promise<string> = '') {
  return new HttpClient(localUrl, { Cookie: cookie }).get(path);
}

/** Why it was refused, with its facts. */
function why(answer: HttpAnswer): unknown {
  const outcome = answer.outcome();
  return outcome.ok ? null : [outcome.refusal.code, outcome.refusal.detail];
}

test('[U10, U11] a document is listed with its title and size, and comes as a file to keep', async () => {
  const made = await office();
  const { hall } = made;
  const { hash, ...told } = await attached(made, 'Budget: 2027/28');
  expect(told).toEqual({ bid: 1, title: 'Budget: 2027/28', isPublic: false, bytes: expect.any(Number) });
  const { headers, bytes } = await taken(hall, `${at(1)}/${hash}`, hall.cookie('officer'));
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="Budget- 2027-28.pdf"',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'no-store',
  });
  expect([bytes.length, bytes.subarray(0, 5).toString()]).toEqual([told.bytes, '%PDF-']);
  const { text } = await made.officer.get('/api/events/1/log');
  expect(text).toContain('Downloaded a document of bid 1');
  expect(text).toContain(`Added a document to bid 1, for officers and auditors (${hash})`);
  expect(text).not.toContain('Budget');
});

test('[U11] only officers and auditors read a document, unless it was made public', async () => {
  const made = await office();
  const { hall } = made;
  const secret = await attached(made, 'Bank details');
  const open = await attached(made, 'Budget', true);
  const statuses = async (role: Parameters<TestHall['cookie']>[0] | null) => {
    const cookie = role === null ? '' : await hall.cookie(role);
    const paths = ['/api/events/1/documents', ...[secret, open].map(({ hash }) => `${at(1)}/${hash}`)];
    return Promise.all(paths.map(async (path) => (await taken(hall, path, cookie)).status));
  };
  expect(await statuses('officer')).toEqual([200, 200, 200]);
  for (const other of ['facilitator', 'desk', 'projector'] as const)
    expect([other, ...(await statuses(other))]).toEqual([other, 403, 403, 403]);
  expect(await statuses(null)).toEqual([401, 401, 401]);
  const anybody = (hash: string) => taken(hall, `/api/events/1/documents/${hash}`);
  expect((await anybody(open.hash)).status).toBe(200);
  for (const wrong of [secret.hash, '0'.repeat(64), '..%2f..%2fkeys.json', 'x'])
    expect([wrong, (await anybody(wrong)).status]).toEqual([wrong, 404]);
  expect((await taken(hall, `/api/events/2/documents/${open.hash}`)).status).toBe(404);
  // What everybody's phone gets names the one that is public, and nothing of the other.
  const book = await taken(hall, '/api/events/1/book');
  expect(book.value<Book>().bids[0]?.documents).toEqual([
    { hash: open.hash, title: 'Budget', bytes: open.bytes },
  ]);
  for (const name of [secret.hash, 'Bank details']) expect(book.bytes.includes(name)).toBe(false);
});

test('[U10, W2] a photo called .pdf is refused for what it is, and so is a PDF as a picture; nothing is kept', async () => {
  const { hall, officer } = await office();
  const jpeg = await officer.post(at(1), sentDocument(await photo()));
  expect(why(jpeg)).toEqual(['not-a-document', { found: 'jpeg' }]);
  const asPicture = await officer.put('/api/events/1/bids/1/picture', sent(await pdf()));
  expect(why(asPicture)).toEqual(['not-a-picture', { found: 'pdf' }]);
  const long = { file: 'A'.repeat(13_400_000), title: 'x', isPublic: false };
  expect((await officer.post(at(1), long)).refusal).toBe('too-large');
  expect((await officer.post(at(99), sentDocument(await pdf()))).refusal).toBe('unknown-bid');
  expect(files(hall.dataDir)).toEqual([]);
});

test('[U11, S9] a title does not say who a presenter under 18 is', async () => {
  const { officer } = await office();
  expect((await officer.put('/api/events/1/bids/1', bidOfAChild)).refusal).toBeNull();
  const naming = await officer.post(at(1), sentDocument(await pdf(), 'Letter of Ann Holt'));
  expect(naming.refusal).toBe('names-a-child');
});

test('[U11] once voting is open nothing new is public; documents for officers still come, and any one can be removed', async () => {
  const made = await office();
  const { hall, officer } = made;
  const open = await attached(made, 'Budget', true);
  await hall.hearAll();
  await hall.ask({ type: 'pause' });
  const { stageVersion } = hall.room.state;
  const late = await officer.post(at(1), sentDocument(await pdf(), 'Plan', true));
  expect(late.refusal).toBe('rules-frozen');
  await attached(made, 'Signed agreement');
  expect((await officer.delete(`${at(1)}/${open.hash}`)).refusal).toBeNull();
  expect(hall.room.state.stageVersion).toBe(stageVersion);
  expect(hall.room.book().bids[0]).not.toHaveProperty('documents');
  expect(files(hall.dataDir)).toHaveLength(1);
});

test('[U12] documents beyond the bound are refused in the commit, and nothing of them is kept', async () => {
  const { hall } = await office();
  const { register } = hall.server;
  const big = (bid: number, bytes: number) => ({
    kind: 'document-kept' as const,
    document: {
      event: eventId(1),
      bid: bidId(bid),
      file: contentHash(Buffer.from(`${bid}`)),
      textHash: 'b'.repeat(64),
      bytes,
      key: Buffer.alloc(32),
    },
  });
  await register.write([big(1, 499_999_999)]);
  await expect(register.write([big(2, 2)])).rejects.toMatchObject({
    refusal: { code: 'documents-full', detail: { mostMb: 500 } },
  });
  expect(await register.uploads.contents()).toEqual([big(1, 1).document.file]);
});

test('[U12] removed, nothing of a document is left: no file, no title, no key; with its project or practice too', async () => {
  const made = await office({ practice: true });
  const { hall, officer } = made;
  const { hash } = await attached(made, 'Xylophone quotation');
  for (const bid of [1, 2]) await attached(made, 'Budget', false, bid);
  expect((await officer.delete(`${at(2)}/${hash}`)).refusal).toBe('unknown-document');
  expect((await officer.delete(`${at(1)}/${hash}`)).refusal).toBeNull();
  expect(files(hall.dataDir)).toHaveLength(2);
  expect((await taken(hall, `${at(1)}/${hash}`, await hall.cookie('officer'))).status).toBe(404);
  for (const name of readdirSync(hall.dataDir).filter((each) => each.startsWith(databaseName)))
    expect([name, readFileSync(join(hall.dataDir, name)).includes('Xylophone')]).toEqual([name, false]);
  await officer.post('/api/events/1/command', { type: 'remove-bid', bid: 1 });
  expect(files(hall.dataDir)).toHaveLength(1);
  await officer.post('/api/officer/practice/wipe', { confirmed: true });
  expect(files(hall.dataDir)).toEqual([]);
});

test('[U8, U12] documents are erased with the contacts of their groups, as many as the page said, and not before', async () => {
  const made = await office();
  const { hall, officer } = made;
  await officer.put('/api/events/1/bids/1/picture', sent(await photo()));
  for (const [bid, title] of [
    [1, 'Budget'],
    [1, 'Plan'],
    [2, 'Budget'],
  ] as const)
    await attached(made, title, false, bid);
  const uploads = async () => {
    const { purposes: kept } = (await officer.get('/api/events/1/keeping')).value<Keeping>();
    return purposes.map((purpose) => [purpose, kept[purpose].pictures, kept[purpose].documents]);
  };
  const others = [
    ['funded', 0, 0],
    ['staff', 0, 0],
  ];
  expect(await uploads()).toEqual([['voters', 0, 0], ['not-chosen', 1, 3], ...others]);
  const erase = (purpose: string) =>
    officer.post('/api/events/1/keeping/erase', { purpose, confirmed: true });
  expect((await erase('not-chosen')).refusal).toBe('wrong-stage');
  await officer.post('/api/events/1/archive', { archived: true });
  for (const other of ['voters', 'funded', 'staff']) expect((await erase(other)).refusal).toBeNull();
  expect(files(hall.dataDir)).toHaveLength(4 + 3);
  expect((await erase('not-chosen')).refusal).toBeNull();
  expect(files(hall.dataDir)).toEqual([]);
  expect(await uploads()).toEqual([['voters', 0, 0], ['not-chosen', 0, 0], ...others]);
  expect((await officer.get('/api/events/1/documents')).value()).toEqual([]);
});

test('[U9, U13, B16] the database and its copies do not grow with documents; on a stick they are sealed, and a takeover reads them', async () => {
  const made = await office();
  const { hall, officer } = made;
  const [stick, second] = [tempFolder(), join(tempFolder(), 'second')];
  hall.server.copies.carryTo({ to: stick, isElsewhere: false, seal: sealFrom('seven swans asleep') });
  const cookie = await hall.cookie('officer');
  await hall.server.copies.make();
  const sizes = () =>
    [join(hall.dataDir, 'copies', databaseName), join(stick, kitName)].map((file) => statSync(file).size);
  const before = sizes();
  const pages = Array.from(
    { length: 300 },
    (_, page) => `Page ${page} of a long report, with ${Math.random()}`,
  );
  const long = await officer.post(at(1), sentDocument(await pdf({ pages }), 'Report'));
  const [{ hash, bytes } = { hash: '', bytes: 0 }] = long.value<KeptDocument[]>();
  expect(bytes).toBeGreaterThan(100_000);
  expect((await hall.server.copies.make()).fault).toBeNull();
  expect(sizes().every((size, index) => size - (before[index] ?? 0) < 20_000)).toBe(true);
  expect([files(stick), files(join(hall.dataDir, 'copies'))]).toEqual([[hash], [hash]]);
  const stamp = () => statSync(join(stick, 'uploads', hash)).ino;
  const first = stamp();
  await hall.server.copies.make();
  expect(stamp()).toBe(first);
  const onStick = readFileSync(join(stick, 'uploads', hash));
  expect([onStick.includes('%PDF'), onStick.includes('endobj')]).toEqual([false, false]);

  takeOver(join(stick, kitName), 'seven swans asleep', second);
  expect(checkCopy(join(second, databaseName)).problems).toEqual([]);
  const original = await taken(hall, `${at(1)}/${hash}`, cookie);
  const { port } = hall.server;
  await hall.close();
  const server = await buildForTest(
    { port, host: '127.0.0.1', dataDir: second, publicUrl: null, trustProxy: 0 },
    { report: () => undefined },
  );
  const there = await fetch(`${server.url}${at(1)}/${hash}`, { headers: { Cookie: cookie } });
  expect(Buffer.from(await there.arrayBuffer()).equals(original.bytes)).toBe(true);
  // A file that was changed is no document.
  writeFileSync(join(second, 'uploads', hash), 'something else');
  expect((await fetch(`${server.url}${at(1)}/${hash}`, { headers: { Cookie: cookie } })).status).toBe(404);
  expect(checkCopy(join(second, databaseName)).problems).toEqual([expect.stringContaining(hash)]);
  await server.close();
});
