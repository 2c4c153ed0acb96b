/**
 * Reads stored entries of every version there has been. Stored bytes are never rewritten: when the shape of an entry
 * changes, its old version gets a pure function here that lifts it to today's shape (J6).
 */

import { entryVersion, type EntryBody } from './entries.ts';

/** `body` as it was stored under `version`; it was written by this program and its chain was verified. */
export function lift(version: number, body: unknown): EntryBody {
  if (version !== entryVersion) throw new Error(`entry version ${version} is newer than this program`);
  return body as EntryBody;
}
