/**
 * The process that reads a picture which somebody sent. It gets the request's body, writes what came of it, and ends. What
 * goes wrong in it, in our code or in the library, ends this process and nothing else.
 */

import { buffer } from 'node:stream/consumers';
import sharp, { type Sharp } from 'sharp';
import { pictureAsked } from '../../domain/contract/pictures.ts';
import type { PictureForm } from '../../db/register/pictures.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { readSent } from '../workers/sent-json.ts';
import { formatOf, isTaken } from './known-format.ts';
import { mostMemoryMb, mostPixels, mostSentBytes } from './limits.ts';
import type { ReEncodedHead } from './re-encode.ts';

/** Longest sides, in pixels: a phone's page at twice or three times its width, and a part of the projector's picture. */
const sizes = { phone: 720, screen: 1_440 } as const;

interface Made {
  readonly head: ReEncodedHead;
  readonly files: readonly Buffer[];
}

const tooMuch = setInterval(() => {
  if (process.memoryUsage.rss() > mostMemoryMb * 1_000_000) process.exit(1);
}, 50);

// Only three readers of the library are let in: the others read drawings, documents and what not.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

const made = await reEncode(await buffer(process.stdin));
clearInterval(tooMuch);
process.stdout.write(`${JSON.stringify(made.ok ? accepted(made.value.head) : made)}\n`);
if (made.ok) for (const file of made.value.files) process.stdout.write(file);

async function reEncode(sent: Buffer): Promise<Outcome<Made>> {
  const asked = readSent(sent, pictureAsked);
  if (!asked.ok) return asked;
  const { alt, file } = asked.value;
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > mostSentBytes.picture) return refused('too-large');
  const format = formatOf(bytes);
  if (!isTaken(format)) return refused('not-a-picture', { found: format });
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels)
      return refused('picture-too-large', { mostMegapixels: mostPixels / 1_000_000 });
    return accepted(await inAllForms(bytes, alt));
  } catch {
    return refused('not-a-picture', { found: 'broken' });
  }
}

/** Turned upright as the camera says, in the colours of screens, and without anything else that the file said. */
async function inAllForms(bytes: Buffer, alt: string): Promise<Made> {
  const upright = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .resize({ width: sizes.screen, height: sizes.screen, fit: 'inside', withoutEnlargement: true });
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const screen = sharp(data, { raw: { width, height, channels } });
  const phone = screen
    .clone()
    .resize({ width: sizes.phone, height: sizes.phone, fit: 'inside', withoutEnlargement: true });
  const forms: readonly (readonly [PictureForm, Sharp])[] = [
    ['phone-webp', phone.clone().webp({ quality: 72 })],
    ['phone-jpeg', phone.clone().jpeg({ quality: 74, mozjpeg: true })],
    ['screen-webp', screen.clone().webp({ quality: 78 })],
    ['screen-jpeg', screen.clone().jpeg({ quality: 80, mozjpeg: true })],
  ];
  const encoded = [];
  for (const [form, picture] of forms)
    encoded.push({ form, ...(await picture.toBuffer({ resolveWithObject: true })) });
  const shown = encoded[0]?.info ?? info;
  return {
    head: {
      alt,
      width: shown.width,
      height: shown.height,
      files: encoded.map(({ form, data: file }) => ({ form, bytes: file.length })),
    },
    files: encoded.map(({ data: file }) => file),
  };
}
