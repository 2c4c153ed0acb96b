import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineParts, MOST_PHONE_BYTES, phoneBytes } from './phone-bundle.ts';
import { top } from '../tool.ts';

// Checks what `vite build` left in dist/client: a hall's Wi-Fi carries two hundred phones at once.
const folder = join(top, 'dist', 'client');
const phones = phoneBytes(folder);
const inline = inlineParts(readFileSync(join(folder, 'index.html'), 'utf8'));

for (const { pad, bytes } of phones)
  process.stdout.write(`A phone downloads ${bytes} bytes with ${pad}; the most is ${MOST_PHONE_BYTES}.\n`);
for (const part of inline)
  process.stdout.write(`The Content-Security-Policy forbids this part of the page: ${part}\n`);
const isSmall = phones.every(({ bytes }) => bytes <= MOST_PHONE_BYTES);
process.exitCode = isSmall && inline.length === 0 ? 0 : 1;
