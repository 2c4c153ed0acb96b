import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { compressedBytes, filesOf, inlineParts, MOST_PHONE_BYTES } from './phone-bundle.ts';
import { top } from './tool.ts';

// Checks what `vite build` left in dist/client: a hall's Wi-Fi carries two hundred phones at once.
const folder = join(top, 'dist', 'client');
const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
const bytes = compressedBytes(folder, filesOf('attendee', manifest));
const inline = inlineParts(readFileSync(join(folder, 'index.html'), 'utf8'));

process.stdout.write(`A phone downloads ${bytes} bytes; the most is ${MOST_PHONE_BYTES}.\n`);
for (const part of inline)
  process.stdout.write(`The Content-Security-Policy forbids this part of the page: ${part}\n`);
process.exitCode = bytes <= MOST_PHONE_BYTES && inline.length === 0 ? 0 : 1;
