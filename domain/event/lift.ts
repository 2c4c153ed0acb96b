/**
 * Reads stored entries of every version there has been. Stored bytes are never rewritten: when the shape of an entry
 * changes, its old version gets a pure function here that lifts it to today's shape (J6).
 */

import { entryVersion, type EntryBody } from './entries.ts';

/** `body` as it was stored under `version`; it was written by this program and its chain was verified. */
export function lift(version: number, body: unknown): EntryBody {
  if (version === entryVersion) return body as EntryBody;
  if (version === 1) return fromVersion1(body as Version1);
  throw new Error(`entry version ${version} is newer than this program`);
}

type Version1 = Exclude<EntryBody, { type: 'pitch-started-again' | 'act-undone' }>;

/** Every entry of version 1 is one of today: it knew no pitch that starts again, and no act that is taken back. */
function fromVersion1(body: Version1): EntryBody {
  return body;
}
