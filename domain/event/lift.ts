/**
 * Reads stored entries of every version there has been. Stored bytes are never rewritten: when the shape of an entry
 * changes, its old version gets a pure function here that lifts it to today's shape (J6).
 */

import { entryVersion, type EntryBody } from './entries.ts';
import { byName } from './signatures.ts';

/** `body` as it was stored under `version`; it was written by this program and its chain was verified. */
export function lift(version: number, body: unknown): EntryBody {
  if (version === entryVersion) return body as EntryBody;
  if (version === 5) return fromVersion5(body as Version5);
  if (version === 4) return fromVersion5(fromVersion4(body as Version4));
  if (version === 3) return fromVersion5(fromVersion4(fromVersion3(body as Version3)));
  if (version === 2) return fromVersion5(fromVersion4(fromVersion3(fromVersion2(body as Version2))));
  if (version === 1)
    return fromVersion5(fromVersion4(fromVersion3(fromVersion2(fromVersion1(body as Version1)))));
  throw new Error(`entry version ${version} is newer than this program`);
}

type Signed = Extract<EntryBody, { type: 'signed' }>;
type Undone = Extract<EntryBody, { type: 'act-undone' }>;
type Received = Extract<EntryBody, { type: 'ballot-received' }>;
type Replaced = Extract<EntryBody, { type: 'card-replaced' }>;
type Version5 = Exclude<EntryBody, Replaced> | (Replaced & { readonly batch: number });
type Version4 = Exclude<Version5, Received> | Omit<Received, 'sent'>;
type Version3 = Exclude<Version4, Undone> | Omit<Undone, 'stage'>;
type Version2 = Exclude<Version3, Signed> | Omit<Signed, 'proof'>;
type Version1 = Exclude<Version2, { type: 'pitch-started-again' | 'act-undone' }>;

/** Every entry of version 1 is one of version 2: it knew no pitch that starts again, and no act that is taken back. */
function fromVersion1(body: Version1): Version2 {
  return body;
}

/** Version 2 did not say how a signature was proven: it is as good as a name. */
function fromVersion2(body: Version2): Version3 {
  return body.type === 'signed' ? { ...body, proof: byName } : body;
}

/** Version 3 did not say which stage stands again; the fold knows it. */
function fromVersion3(body: Version3): Version4 {
  return body.type === 'act-undone' ? { ...body, stage: null } : body;
}

/** Version 4 did not say what a phone had sent: it is taken for what counted. */
function fromVersion4(body: Version4): Version5 {
  return body;
}

/** Every entry of version 5 is one of version 6: it knew no lost card whose place a card of a pile takes. */
function fromVersion5(body: Version5): EntryBody {
  return body;
}
