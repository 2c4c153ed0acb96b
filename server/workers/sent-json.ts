/** JSON that somebody sent, as bytes. Megabytes of it are parsed only in a thread, where nobody waits. */

import type { z } from 'zod';
import { refused, type Outcome } from '../../domain/outcome.ts';
import { readShape } from '../../domain/wire/decode-shape.ts';

/** How many bytes are parsed in one turn of the loop: even nothing but brackets takes only a millisecond or two. */
export const mostBytesAtOnce = 32_000;

export function readSent<T>(bytes: Uint8Array, shape: z.ZodType<T>): Outcome<T> {
  const read = readShape(shape, parsed(bytes));
  return read?.success ? { ok: true, value: read.data } : refused('malformed');
}

/** Undefined for what is no JSON, which no shape takes. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch {
    return undefined;
  }
}
