/** Recounts an audit bundle: from the archive alone, with no database, no key and no access. */

import { hash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { publishedText } from '../../domain/exports/publication.ts';
import type { Doubt } from '../../domain/event/signatures.ts';
import { doubtLine } from '../../domain/exports/signing-words.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import {
  recountFurtherRuns,
  recountProblemWords,
  recountPublication,
  type RecountScope,
} from '../../domain/exports/recount-publication.ts';
import {
  decodeFurtherRuns,
  decodePublication,
  decodeSignatures,
  decodeWholeBallots,
} from '../../domain/wire/decode-publication.ts';
import { bundleFileNames, resultSchema, type BundleFileName } from '../../server/office/bundle/files.ts';
import { english } from '../../domain/words/language.ts';
import { readMe } from '../../server/office/bundle/read-me.ts';

/** Whoever recounts reads English: nobody has said yet what they read. */
const { bundle: words } = wordsIn(english).commands;

export interface BundleRecount {
  readonly fingerprint: string | null;
  readonly decided: RecountScope | null;
  /** What does not hold, a sentence each. */
  readonly problems: readonly string[];
  /** What decides nothing and is still worth a look, a sentence each. */
  readonly remarks: readonly string[];
}

/** What a file of a bundle may grow to when it is unpacked: ten thousand whole ballots come to a tenth of it. */
const mostUnpackedBytes = 100_000_000;
const known: readonly string[] = bundleFileNames;

/** The texts in an archive, empty for what is not looked into; null when it is not one. */
export function openBundle(archive: Uint8Array): ReadonlyMap<string, string> | null {
  const names: string[] = [];
  try {
    const entries = unzipSync(archive, {
      filter({ name, originalSize }) {
        names.push(name);
        return known.includes(name) && originalSize <= mostUnpackedBytes;
      },
    });
    return new Map(names.map((name) => [name, strFromU8(entries[name] ?? new Uint8Array())]));
  } catch {
    return null;
  }
}

export function recountBundle(files: ReadonlyMap<string, string>): BundleRecount {
  const result = files.get('result.json');
  const published = result === undefined ? null : decodePublication(parse(result));
  if (result === undefined || published === null)
    return {
      fingerprint: null,
      decided: null,
      problems: [words.noResult],
      remarks: [],
    };
  const fingerprint = sha256(result);
  const ballotsText = files.get('ballots.json');
  const ballots = ballotsText === undefined ? null : decodeWholeBallots(parse(ballotsText));
  const recount = recountPublication(published, ballots?.map(({ marks }) => marks) ?? null, sha256);
  const foreign = [...files.keys()].filter((name) => !known.includes(name));
  const problems = [
    // The fingerprint is taken over these bytes: written in another way they would be another result.
    ...(result === publishedText(published) ? [] : [words.notCanonical]),
    ...recount.problems.map((problem) => recountProblemWords(problem, wordsIn(english).recount)),
    ...(ballotsText !== undefined && ballots === null ? [words.ballotsUnreadable] : []),
    ...(ballots === null || isInOrder(ballots.map(({ id }) => id)) ? [] : [words.ballotsOrder]),
    ...signatureProblems(files, fingerprint, published.event.practice),
    ...(files.get('README.txt')?.includes(fingerprint) === true ? [] : [words.noFingerprint]),
    // Quoted: a name could hold signs that clear the window and write another verdict into it.
    ...foreign.map((name) => words.foreign({ file: JSON.stringify(name) })),
  ];
  const remarks = [
    // A result that contradicts itself has no words.
    ...(problems.length > 0
      ? []
      : sameText(
          files,
          'README.txt',
          readMe(published, fingerprint, { withBallots: ballots !== null, doubt: doubtIn(files) }, english),
        )),
    ...signatureRemarks(files),
    ...sameText(files, 'result.schema.json', resultSchema()),
  ];
  return { fingerprint, decided: recount.decided, problems, remarks };
}

/** What does not hold in the runs after the signing, a sentence each. @param text of `after-signing.json` */
export function recountAfter(files: ReadonlyMap<string, string>, text: string): readonly string[] {
  const result = files.get('result.json') ?? '';
  const published = decodePublication(parse(result));
  const further = decodeFurtherRuns(parse(text));
  if (published === null || further === null) return [words.noAfter];
  const ballots = decodeWholeBallots(parse(files.get('ballots.json') ?? ''))?.map(({ marks }) => marks);
  const problems = recountFurtherRuns(published, sha256(result), further, ballots ?? null);
  return problems.map((problem) => recountProblemWords(problem, wordsIn(english).recount));
}

function signatureProblems(
  files: ReadonlyMap<string, string>,
  fingerprint: string,
  practice: boolean,
): string[] {
  const signatures = decodeSignatures(parse(files.get('signatures.json') ?? ''));
  if (signatures === null) return [words.signaturesUnreadable];
  const roles = new Set(signatures.signed);
  return [
    ...(signatures.fingerprint === fingerprint ? [] : [words.otherSigned]),
    ...(roles.size === signatures.signed.length ? [] : [words.signedTwice]),
    ...(!practice && signatures.proofs?.includes('name') && roles.size === 2 && signatures.doubt === null
      ? [words.proofsDiffer]
      : []),
  ];
}

function doubtIn(files: ReadonlyMap<string, string>): Doubt | null {
  return decodeSignatures(parse(files.get('signatures.json') ?? ''))?.doubt ?? null;
}

/** Who signed decides nothing about the count; whoever relies on the signatures has to hear of it. */
function signatureRemarks(files: ReadonlyMap<string, string>): string[] {
  const signatures = decodeSignatures(parse(files.get('signatures.json') ?? ''));
  if (signatures === null || signatures.signed.length < 2) return [];
  if (signatures.proofs === undefined) return [words.proofsUnsaid];
  const line = doubtLine(signatures.doubt ?? null, wordsIn(english).doubts);
  return line === null ? [] : [line];
}

/** A bundle of years ago holds although the program has learnt better words since: the result itself decides. */
function sameText(files: ReadonlyMap<string, string>, name: BundleFileName, text: string): string[] {
  return files.get(name) === text ? [] : [words.otherText({ file: name })];
}

function isInOrder(ids: readonly string[]): boolean {
  return ids.every((id, place) => place === 0 || (ids[place - 1] ?? '') < id);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const sha256 = (text: string): string => hash('sha256', text, 'hex');
