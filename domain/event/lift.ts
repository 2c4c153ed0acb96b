/**
 * Reads stored entries of every version there has been. Stored bytes are never rewritten: when the shape of an entry
 * changes, its old version gets a pure function here that lifts it to today's shape (J6).
 */

import { everythingOn, purposes } from '../purposes.ts';
import { entryVersion, type EntryBody } from './entries.ts';
import { byName } from './signatures.ts';

type Signed = Extract<EntryBody, { type: 'signed' }>;
type Undone = Extract<EntryBody, { type: 'act-undone' }>;
type Received = Extract<EntryBody, { type: 'ballot-received' }>;
type Replaced = Extract<EntryBody, { type: 'card-replaced' }>;
type ErasureSet = Extract<EntryBody, { type: 'erasure-set' }>;
type Erased = Extract<EntryBody, { type: 'data-erased' }>;
type Version13 = Exclude<
  EntryBody,
  {
    type: 'rules-approved' | 'approval-taken-back' | 'period-began' | 'period-ended' | 'period-grace-ended';
  }
>;
type Version12 = Exclude<Version13, { type: 'young-cards-made' }>;
type Version11 = Exclude<Version12, { type: 'part-kept' | 'further-tie-drawn' | 'further-run-made' }>;
type Version10 = Exclude<Version11, { type: 'second-cards-counted' | 'entitled-set' | 'turnout-counted' }>;
type Version9 = Exclude<Version10, { type: 'document-added' | 'document-removed' }>;
type Version8 = Exclude<Version9, { type: 'phones-failed' }>;
type Version7 = Exclude<Version8, { type: 'picture-added' | 'picture-removed' }>;
type Version6 =
  | Exclude<Version7, ErasureSet | Erased>
  | (Omit<ErasureSet, 'days'> & { readonly day: number | null })
  | Omit<Erased, 'purposes'>;
type Version5 = Exclude<Version6, Replaced> | (Replaced & { readonly batch: number });
type Version4 = Exclude<Version5, Received> | Omit<Received, 'sent'>;
type Version3 = Exclude<Version4, Undone> | Omit<Undone, 'stage'>;
type Version2 = Exclude<Version3, Signed> | Omit<Signed, 'proof'>;
type Version1 = Exclude<Version2, { type: 'pitch-started-again' | 'act-undone' }>;

/** What an entry was in each version. */
interface Versions {
  readonly 1: Version1;
  readonly 2: Version2;
  readonly 3: Version3;
  readonly 4: Version4;
  readonly 5: Version5;
  readonly 6: Version6;
  readonly 7: Version7;
  readonly 8: Version8;
  readonly 9: Version9;
  readonly 10: Version10;
  readonly 11: Version11;
  readonly 12: Version12;
  readonly 13: Version13;
  readonly 14: EntryBody;
}

interface After {
  readonly 1: 2;
  readonly 2: 3;
  readonly 3: 4;
  readonly 4: 5;
  readonly 5: 6;
  readonly 6: 7;
  readonly 7: 8;
  readonly 8: 9;
  readonly 9: 10;
  readonly 10: 11;
  readonly 11: 12;
  readonly 12: 13;
  readonly 13: 14;
}

type OlderVersion = Exclude<keyof Versions, typeof entryVersion>;

/** From each older version to the one after it. A version that is missing here does not compile. */
const lifts: { readonly [V in OlderVersion]: (body: Versions[V]) => Versions[After[V]] } = {
  // It knew no pitch that starts again, and no act that is taken back.
  1: (body) => body,
  // It did not say how a signature was proven: it is as good as a name.
  2: (body) => (body.type === 'signed' ? { ...body, proof: byName } : body),
  // It did not say which stage stands again; the fold knows it.
  3: (body) => (body.type === 'act-undone' ? { ...body, stage: null } : body),
  // It did not say what a phone had sent: it is taken for what counted.
  4: (body) => body,
  // It knew no lost card whose place a card of a pile takes.
  5: (body) => body,
  // It erased everything on one day, in one act.
  6: (body) => {
    if (body.type === 'erasure-set') return { type: body.type, days: everythingOn(body.day) };
    return body.type === 'data-erased' ? { ...body, purposes } : body;
  },
  // It knew no pictures.
  7: (body) => body,
  // It knew no phones that failed.
  8: (body) => body,
  // It knew no documents.
  9: (body) => body,
  // It did not say of how many people or cards the ballots came.
  10: (body) => body,
  // It knew no runs after the signing.
  11: (body) => body,
  // It knew no young people's cards.
  12: (body) => body,
  // It knew no hours.
  13: (body) => body,
};

/** `body` as it was stored under `version`; it was written by this program and its chain was verified. */
export function lift(version: number, body: unknown): EntryBody {
  if (version === entryVersion) return body as EntryBody;
  if (!isOlder(version)) throw new Error(`entry version ${version} is newer than this program`);
  const liftOnce = lifts[version] as (body: unknown) => unknown;
  return lift(version + 1, liftOnce(body));
}

function isOlder(version: number): version is OlderVersion {
  return version in lifts;
}
