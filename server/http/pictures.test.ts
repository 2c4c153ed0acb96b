import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { checkCopy } from '../../db/check-copy.ts';
import { uploadsBeside } from '../../db/uploads/upload-folder.ts';
import { contentHash } from '../../db/uploads/uploads.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { bidId, eventId } from '../../domain/ids.ts';
import { sealFrom } from '../copies/kit.ts';
import { kitName } from '../copies/names.ts';
import { takeOver } from '../copies/take-over.ts';
import { databaseName } from '../data-folder.ts';
import { bidOfAChild } from '../testing/bid-of-a-child.ts';
import { HttpClient } from '../testing/http-client.ts';
import { document, drawing, photo, sent, widePng } from '../testing/pictures.ts';
import { openHall, type HallSetup, type TestHall } from '../testing/test-hall.ts';

async function office(setup: HallSetup = {}): Promise<{ hall: TestHall; officer: HttpClient }> {
  const hall = await openHall(setup);
  return { hall, officer: new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') }) };
}

const at = (bid: number) => `/api/events/1/bids/${bid}/picture`;

function files(folder: string): string[] {
  return readdirSync(join(folder, 'uploads')).toSorted();
}

/** The address that the book gives, and what stands there. */
async function shown({ hall }: { hall: TestHall }, bid = 1, accept = 'image/*') {
  const picture = hall.room.book().bids.find((each) => each.bid === bid)?.picture;
  if (picture === undefined) return null;
  const address = `${hall.localUrl}/api/events/1/pictures/${picture.hash}/phone`;
  const response = await fetch(address, { headers: { Accept: accept } });
  return { picture, response, bytes: Buffer.from(await response.arrayBuffer()) };
}

test('[U5, U7] a photo of a bid is in the book with what it shows, and everybody gets it written anew', async () => {
  const made = await office();
  const { officer, hall } = made;
  expect(hall.room.book().bids[0]).not.toHaveProperty('picture');
  const added = await officer.put(at(1), sent(await photo(2_000, 1_000), '  A bench,\nin a garden '));
  expect(added.refusal).toBeNull();
  const seen = await shown(made);
  expect(seen?.picture).toMatchObject({ alt: 'A bench, in a garden', width: 360, height: 720 });
  expect(seen?.response.headers.get('content-type')).toBe('image/jpeg');
  expect(seen?.response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(seen?.response.headers.get('vary')).toContain('Accept');
  expect(seen?.response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await sharp(seen?.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 360, height: 720 });
  expect(seen?.bytes.includes('Exif')).toBe(false);
  const modern = await shown(made, 1, 'image/avif,image/webp,*/*');
  expect(modern?.response.headers.get('content-type')).toBe('image/webp');
  expect(files(hall.dataDir)).toHaveLength(4);
});

test('[U1, U2, W2] a document, a drawing and 200 megapixels are refused for what they are, and nothing is kept', async () => {
  const { hall, officer } = await office();
  for (const [file, code] of [
    [document(), 'not-a-picture'],
    [drawing(), 'not-a-picture'],
    [widePng(20_000, 10_000), 'picture-too-large'],
  ] as const)
    expect((await officer.put(at(1), sent(file))).refusal).toBe(code);
  expect((await officer.put(at(1), { file: 'A'.repeat(20_100_000), alt: 'x' })).refusal).toBe('too-large');
  expect((await officer.put(at(99), sent(await photo()))).refusal).toBe('unknown-bid');
  expect(readdirSync(hall.dataDir)).not.toContain('uploads');
  expect(hall.room.state.bids.get(bidId(1))?.picture).toBeNull();
});

test('[U3, U6] the same picture twice is kept once; it goes with the last bid that has it, and leaves nothing', async () => {
  const made = await office();
  const { hall, officer } = made;
  const same = sent(await photo());
  for (const bid of [1, 2]) await officer.put(at(bid), same);
  expect(files(hall.dataDir)).toHaveLength(4);
  const gone = await shown(made);
  expect((await officer.delete(at(1))).refusal).toBeNull();
  expect(files(hall.dataDir)).toHaveLength(4);
  expect((await shown(made, 2))?.response.status).toBe(200);
  await officer.put(at(2), sent(await photo(90, 90, '#2255cc')));
  expect(files(hall.dataDir)).toHaveLength(4);
  expect((await fetch(gone?.response.url ?? '')).status).toBe(404);
  expect((await officer.delete(at(2))).refusal).toBeNull();
  expect(files(hall.dataDir)).toEqual([]);
  expect((await officer.delete(at(2))).refusal).toBe('unknown-picture');
  // Only the hash is left of it, in the journal.
  const log = await officer.get('/api/events/1/log');
  expect(JSON.stringify(log)).toMatch(/Added a picture to bid 2 \([0-9a-f]{64}\)/);
  expect(JSON.stringify(log)).toMatch(/Removed the picture of bid 2 \([0-9a-f]{64}\)/);
});

test('[U3] a bid that is removed, and practice that is wiped, leave no picture', async () => {
  const { hall, officer } = await office({ practice: true });
  for (const bid of [1, 2]) await officer.put(at(bid), sent(await photo(40 * bid)));
  expect(files(hall.dataDir)).toHaveLength(8);
  await officer.post('/api/events/1/command', { type: 'remove-bid', bid: 1 });
  expect(files(hall.dataDir)).toHaveLength(4);
  await officer.post('/api/officer/practice/wipe', { confirmed: true });
  expect(files(hall.dataDir)).toEqual([]);
});

test('[U5, U6] once voting is open a picture stands, and can only be taken away', async () => {
  const { hall, officer } = await office();
  await officer.put(at(1), sent(await photo()));
  await hall.hearAll();
  expect((await officer.put(at(2), sent(await photo()))).refusal).toBe('rules-frozen');
  await hall.ask({ type: 'pause' });
  const { stageVersion } = hall.room.state;
  expect((await officer.delete(at(1))).refusal).toBeNull();
  expect(hall.room.state.stageVersion).toBe(stageVersion);
  expect(files(hall.dataDir)).toEqual([]);
});

test('[U5, S9] what a picture shows does not say who a presenter under 18 is', async () => {
  const { officer } = await office();
  expect((await officer.put('/api/events/1/bids/1', bidOfAChild)).refusal).toBeNull();
  const naming = await officer.put(at(1), sent(await photo(), 'Ann Holt with the choir'));
  expect(naming.refusal).toBe('names-a-child');
});

test('[U7] an address leads to named pictures of that event only, and out of no folder', async () => {
  const made = await office();
  await made.officer.put(at(1), sent(await photo()));
  const [content = ''] = files(made.hall.dataDir);
  const bad = [content, '..%2f..%2fkeys.json', '%2e%2e', 'x', '0'.repeat(64)];
  for (const hash of bad) {
    const { status } = await fetch(`${made.hall.localUrl}/api/events/1/pictures/${hash}/phone`);
    expect([hash, status]).toEqual([hash, 404]);
  }
});

test('[U3] after a crash nothing unnamed is left; what is damaged is not shown, and is reported', async () => {
  const reported: string[] = [];
  const made = await office({ machine: { report: (what) => reported.push(what) } });
  const { hall, officer } = made;
  await officer.put(at(1), sent(await photo()));
  const kept = files(hall.dataDir);
  const uploads = join(hall.dataDir, 'uploads');
  // As a process leaves it that was killed between the file and the commit, or in the middle of a file.
  writeFileSync(join(uploads, 'f'.repeat(64)), 'named by nobody');
  writeFileSync(join(uploads, `${'e'.repeat(64)}.new`), 'half');
  await hall.restart();
  expect(files(hall.dataDir)).toEqual(kept);
  expect((await shown(made))?.response.status).toBe(200);
  // Of a file that is gone, the copy on this computer is taken; without one the start says so.
  await hall.server.copies.make();
  for (const name of kept.slice(0, 2)) rmSync(join(uploads, name));
  await hall.restart();
  expect(files(hall.dataDir)).toEqual(kept);
  expect(reported).toEqual([]);
  for (const name of kept) writeFileSync(join(uploads, name), 'not what it was');
  expect((await shown(made))?.response.status).toBe(404);
  expect(reported.join()).toContain('missing or damaged');
});

test('[U9] the database and its copies do not grow with pictures, and a copy writes each file once', async () => {
  const { hall, officer } = await office();
  const { copies } = hall.server;
  await copies.make();
  const local = join(hall.dataDir, 'copies');
  const bytes = () => statSync(join(local, databaseName)).size;
  const before = bytes();
  const noise = {
    width: 1_400,
    height: 1_400,
    channels: 3,
    noise: { type: 'gaussian', sigma: 40, mean: 128 },
  };
  const big = await sharp({ create: { ...noise, background: 'white' } as never })
    .jpeg()
    .toBuffer();
  await officer.put(at(1), sent(big));
  expect((await copies.make()).fault).toBeNull();
  const stamps = () => files(local).map((name) => statSync(join(local, 'uploads', name)).ino);
  const first = stamps();
  expect(first).toHaveLength(4);
  const written = files(local).reduce((sum, name) => sum + statSync(join(local, 'uploads', name)).size, 0);
  expect(written).toBeGreaterThan(400_000);
  expect(bytes() - before).toBeLessThan(20_000);
  await copies.make();
  expect(stamps()).toEqual(first);
  const file = join(local, databaseName);
  expect(checkCopy(file).problems).toEqual([]);
  writeFileSync(join(uploadsBeside(file), files(local)[0] ?? ''), 'spoilt');
  expect(checkCopy(file).problems).toEqual([expect.stringContaining('is not the one that was written')]);
  await copies.make();
  expect(checkCopy(file).problems).toEqual([]);
  await officer.delete(at(1));
  await copies.make();
  expect(files(local)).toEqual([]);
});

test('[U9, B16] a kit carries its pictures beside it, and a takeover has them', async () => {
  const { hall, officer } = await office();
  const [stick, second] = [tempFolder(), join(tempFolder(), 'second')];
  hall.server.copies.carryTo({ to: stick, isElsewhere: false, seal: sealFrom('seven swans asleep') });
  await officer.put(at(1), sent(await photo()));
  expect((await hall.server.copies.make()).fault).toBeNull();
  const carried = files(stick);
  expect(carried).toEqual(files(hall.dataDir));
  const stamps = () => carried.map((name) => statSync(join(stick, 'uploads', name)).ino);
  const first = stamps();
  await hall.server.copies.make();
  expect(stamps()).toEqual(first);
  // Somebody else's bytes on the stick are nobody's picture.
  writeFileSync(join(stick, 'uploads', carried[0] ?? ''), 'something else');
  takeOver(join(stick, kitName), 'seven swans asleep', second);
  expect(files(second)).toEqual(carried.slice(1));
  expect(checkCopy(join(second, databaseName)).problems).toHaveLength(1);
  await officer.delete(at(1));
  await hall.server.copies.make();
  expect(files(stick)).toEqual([]);
});

test('[U4] pictures beyond the bound are refused in the commit, and nothing of them is kept', async () => {
  const { hall } = await office();
  const { register } = hall.server;
  const big = (bid: number, bytes: number) => ({
    kind: 'picture-kept' as const,
    picture: {
      event: eventId(1),
      bid: bidId(bid),
      picture: 'a'.repeat(64),
      textHash: 'b'.repeat(64),
      files: [{ form: 'phone-jpeg' as const, content: contentHash(Buffer.from(`${bid}`)), bytes }],
    },
  });
  await register.write([big(1, 199_999_999)]);
  await expect(register.write([big(2, 2)])).rejects.toMatchObject({
    refusal: { code: 'pictures-full', detail: { mostMb: 200 } },
  });
  await register.write([big(2, 1), big(1, 5)]);
  expect(await register.uploads.contents()).toHaveLength(2);
});

test('[U8] pictures are erased with the contacts of their groups, in one commit, and not before', async () => {
  const { hall, officer } = await office();
  for (const bid of [1, 2]) await officer.put(at(bid), sent(await photo(40 * bid)));
  const erase = (purpose = 'not-chosen') =>
    officer.post('/api/events/1/keeping/erase', { purpose, confirmed: true });
  expect((await erase()).refusal).toBe('wrong-stage');
  expect(files(hall.dataDir)).toHaveLength(8);
  expect((await officer.post('/api/events/1/archive', { archived: true })).refusal).toBeNull();
  for (const other of ['voters', 'funded', 'staff']) expect((await erase(other)).refusal).toBeNull();
  expect(files(hall.dataDir)).toHaveLength(8);
  expect((await erase()).refusal).toBeNull();
  expect(files(hall.dataDir)).toEqual([]);
  expect(hall.room.book().bids.filter(({ picture }) => picture !== undefined)).toEqual([]);
  expect(await hall.server.register.uploads.contents()).toEqual([]);
});
