/**
 * The audit bundle: everything that a person without access needs to decide a result again, and nothing else. The
 * result fingerprint is the SHA-256 of `result.json`, byte for byte (E4). So any tool that hashes a file can compare it
 * with the printed sheet.
 */

import { z } from 'zod';
import { canonicalJson, type JsonValue } from '../../../domain/canonical.ts';
import { doubtAbout, type Doubt, type ProofKind } from '../../../domain/event/signatures.ts';
import type { EventState } from '../../../domain/event/state.ts';
import { currentRun } from '../../../domain/event/state.ts';
import { publication, publishedText, type Words } from '../../../domain/exports/publication.ts';
import type { WholeBallots } from '../../../domain/exports/whole-ballots.ts';
import { publicationShape } from '../../../domain/wire/decode-publication.ts';
import { english } from '../../../domain/words/language.ts';
import { readMe } from './read-me.ts';

export const bundleFileNames = [
  'README.txt',
  'result.json',
  'ballots.json',
  'signatures.json',
  'result.schema.json',
] as const;
export type BundleFileName = (typeof bundleFileNames)[number];

/** The text of each file of a bundle; `ballots.json` is there only when whole ballots are published. */
export type BundleFiles = ReadonlyMap<BundleFileName, string>;

/**
 * Who signed what, by what they were to the event, and how each proved who they are. No name and no time: those stand on
 * the signed sheet.
 */
export interface BundleSignatures {
  readonly fingerprint: string;
  readonly signed: readonly ('officer' | 'second')[];
  readonly proofs: readonly ProofKind[];
  /** Why nothing proves that two people signed; null when that is proven, and before both have. */
  readonly doubt: Doubt | null;
}

/** Null before the first run. @param sha256 of a text, in hexadecimal */
export function bundleFiles(
  state: EventState,
  words: Words,
  whole: WholeBallots,
  sha256: (text: string) => string,
): BundleFiles | null {
  const published = publication(state, words);
  if (published === null) return null;
  const result = publishedText(published);
  const fingerprint = sha256(result);
  const run = currentRun(state)?.number;
  const signed = state.signatures.filter((each) => each.run === run && each.fingerprint === fingerprint);
  const doubt = doubtAbout({ ...state, signatures: signed });
  const signatures: BundleSignatures = {
    fingerprint,
    signed: signed.map((each) => each.as),
    proofs: signed.map(({ proof }) => proof.by),
    doubt,
  };
  return new Map<BundleFileName, string>([
    ['README.txt', readMe(published, fingerprint, { withBallots: whole.ballots !== null, doubt }, english)],
    ['result.json', result],
    ...(whole.ballots === null
      ? []
      : [['ballots.json', canonicalJson(whole.ballots as unknown as JsonValue)] as const]),
    ['signatures.json', canonicalJson(signatures as unknown as JsonValue)],
    ['result.schema.json', resultSchema()],
  ]);
}

/** The JSON Schema of `result.json`. */
export function resultSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(publicationShape, { target: 'draft-2020-12' }), null, 2)}\n`;
}
