import { type Check, type Finding, lineAt, type SourceFile } from './source.ts';

// Written so that the patterns do not match themselves: this file obeys its own check.
const UNFINISHED =
  /\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K|T[B]D|W[I]P)\b|lorem\si[p]sum|coming\sso[o]n|not\simplemente[d]/g;
const ONE_MACHINE = /(?<![\w.~-])\/(?:work|tmp|home|Users|root|mnt)\/[\w.]|\b[A-Z]:\\{1,2}Users\b/g;
/** Nothing half-done is committed. */
export const finishedWords: Check = (files) =>
  files.flatMap((file) => matches(file, UNFINISHED, 'speaks of unfinished work'));

/** What works only where it was written is not committed. */
export const noMachinePaths: Check = (files) =>
  files.flatMap((file) => matches(file, ONE_MACHINE, 'is a path of one machine'));

function matches(file: SourceFile, pattern: RegExp, why: string): Finding[] {
  return [...file.text.matchAll(pattern)].map((match) => ({
    path: file.path,
    line: lineAt(file, match.index),
    problem: `“${match[0]}” ${why}.`,
  }));
}
