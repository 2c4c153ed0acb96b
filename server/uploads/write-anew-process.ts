/** The process that reads a PDF which somebody sent. It gets the request's body, writes what came of it, and ends. */

import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { documentAsked } from '../../domain/contract/documents.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { readSent } from '../workers/sent-json.ts';
import { mostSentBytes } from './limits.ts';
import { safePdf } from './safe-pdf.ts';
import type { WrittenHead } from './write-anew.ts';

// The library reads in one go, so a thread of its own watches the memory.
const watch = new Worker(new URL('./memory-watch.ts', import.meta.url));

interface Made {
  readonly head: WrittenHead;
  readonly content: Uint8Array;
}

const made = await writtenAnew(await buffer(process.stdin));
await watch.terminate();
process.stdout.write(`${JSON.stringify(made.ok ? accepted(made.value.head) : made)}\n`);
if (made.ok) process.stdout.write(made.value.content);

async function writtenAnew(sent: Buffer): Promise<Outcome<Made>> {
  const asked = readSent(sent, documentAsked);
  if (!asked.ok) return asked;
  const { title, isPublic, file } = asked.value;
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > mostSentBytes.document) return refused('too-large');
  const safe = await safePdf(bytes, title);
  if (!safe.ok) return safe;
  const content = safe.value;
  return accepted({ head: { title, isPublic, bytes: content.length }, content });
}
