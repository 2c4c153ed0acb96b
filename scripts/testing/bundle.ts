import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { compressedBytes, filesToVote, inlineParts, MOST_PHONE_BYTES, scriptsIn } from './phone-bundle.ts';
import { top } from '../tool.ts';

// Checks what `vite build` left in dist/client: a hall's Wi-Fi carries two hundred phones at once.
const folder = join(top, 'dist', 'client');
const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
const html = readFileSync(join(folder, 'index.html'), 'utf8');
const phones = filesToVote(manifest).map(({ pad, files }) => ({
  pad,
  bytes: compressedBytes(folder, [...new Set([...files, ...scriptsIn(html)])]),
}));
const inline = inlineParts(html);

for (const { pad, bytes } of phones)
  process.stdout.write(`A phone downloads ${bytes} bytes with ${pad}; the most is ${MOST_PHONE_BYTES}.\n`);
for (const part of inline)
  process.stdout.write(`The Content-Security-Policy forbids this part of the page: ${part}\n`);
const isSmall = phones.every(({ bytes }) => bytes <= MOST_PHONE_BYTES);
process.exitCode = isSmall && inline.length === 0 ? 0 : 1;
