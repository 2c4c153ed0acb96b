/** From stored text back to an entry. */

import type { Link } from './chain.ts';
import type { StoredEntry } from './journal.ts';

/** The body is JSON that the journal itself wrote, with a `type`; anything else means that the file was tampered with. */
export function parseEntry({ seq, at, by, version, body: text, stream }: Link): StoredEntry {
  const body: unknown = JSON.parse(text);
  if (typeof body !== 'object' || body === null || !('type' in body) || typeof body.type !== 'string')
    throw new Error(`Entry ${seq} of ${stream} is not an entry.`);
  return { seq, at, by, version, type: body.type, body };
}
