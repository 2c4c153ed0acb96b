import { expect, test } from 'vitest';
import sharp from 'sharp';
import type { Outcome } from '../../domain/outcome.ts';
import { must } from '../../domain/testing/set-up.ts';
import { document, drawing, photo, sent, widePng } from '../testing/pictures.ts';
import { formatOf } from './known-format.ts';
import { reEncoder, type ReEncoded } from './re-encode.ts';

const reEncode = reEncoder();

function tried(file: Buffer): Promise<Outcome<ReEncoded>> {
  return reEncode(Buffer.from(JSON.stringify(sent(file))));
}

const refusal = (code: string, detail: object) => ({ ok: false, refusal: { code, detail } });

test('[U1] a photo comes back upright, in two sizes and two formats, without its place, time or camera', async () => {
  const original = await photo(2_000, 1_000);
  expect(original.includes('Exif')).toBe(true);
  const { alt, width, height, files } = must(await tried(original));
  expect([alt, width, height]).toEqual(['A bench in a garden', 360, 720]);
  const read = await Promise.all(
    files.map(async ({ form, content }) => {
      const found = await sharp(content).metadata();
      return [form, found.format, found.width, found.height, found.exif ?? found.icc ?? found.xmp];
    }),
  );
  expect(read).toEqual([
    ['phone-webp', 'webp', 360, 720, undefined],
    ['phone-jpeg', 'jpeg', 360, 720, undefined],
    ['screen-webp', 'webp', 720, 1_440, undefined],
    ['screen-jpeg', 'jpeg', 720, 1_440, undefined],
  ]);
  for (const { content } of files) expect(content.includes('Exif')).toBe(false);
});

test('[U1] a picture of one pixel stays one; what can be seen through lies on white', async () => {
  const dot = await sharp({ create: { width: 1, height: 1, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  const { width, height, files } = must(await tried(dot));
  expect([width, height]).toEqual([1, 1]);
  const seen = await sharp(files[0]?.content).removeAlpha().raw().toBuffer();
  expect([...seen]).toEqual([255, 255, 255]);
});

test('[U2] the largest picture that is taken is taken, and one pixel row more is refused unread', async () => {
  const largest = must(await tried(widePng(8_000, 8_000)));
  expect([largest.width, largest.height]).toEqual([720, 720]);
  const many = { mostMegapixels: 64 };
  expect(await tried(widePng(8_000, 8_001))).toEqual(refusal('picture-too-large', many));
  expect(await tried(widePng(20_000, 10_000))).toEqual(refusal('picture-too-large', many));
});

test('[U1] a file is what its bytes say, whatever it is called', async () => {
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  const tiff = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .tiff()
    .toBuffer();
  const late = Buffer.concat([Buffer.from('\n<?xml version="1.0"?>\n'), drawing()]);
  const files = [document(), drawing(), late, gif, heic, tiff, Buffer.from('MZ, a program'), await photo()];
  expect(files.map(formatOf)).toEqual(['pdf', 'svg', 'svg', 'gif', 'heic', 'other', 'other', 'jpeg']);
});

test('[U1] a document, a drawing with a program in it and half a photo are refused for what they are', async () => {
  const cut = (await photo(900, 900)).subarray(0, 1_500);
  // A drawing behind the first bytes of a photo is no drawing for anybody who reads it.
  const disguised = Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), drawing()]);
  const tries = [
    ['pdf', document()],
    ['svg', drawing()],
    ['broken', cut],
    ['broken', disguised],
  ] as const;
  for (const [found, file] of tries) expect(await tried(file)).toEqual(refusal('not-a-picture', { found }));
});

test('[U2] what takes too long is ended, and the next picture is read', async () => {
  const body = Buffer.from(JSON.stringify(sent(widePng(8_000, 8_000))));
  const hasty = reEncoder(1);
  expect(await hasty(body)).toEqual(refusal('not-a-picture', { found: 'slow' }));
  expect((await tried(await photo())).ok).toBe(true);
});

test('[W1] what is no such message is malformed', async () => {
  for (const body of ['', '{"file":"no base64!","alt":"x"}'])
    expect([body, await reEncode(Buffer.from(body))]).toMatchObject([
      body,
      { refusal: { code: 'malformed' } },
    ]);
});
