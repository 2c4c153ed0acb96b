import { isUtf8 } from 'node:buffer';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { beyondLimits } from '../../domain/pabulib/check-limits.ts';
import { wrongTotals } from '../../domain/pabulib/check-totals.ts';
import type { Election, Warning } from '../../domain/pabulib/election.ts';
import { malformedSentence } from '../../domain/pabulib/fault-words.ts';
import { MalformedElection, type FilePlace } from '../../domain/pabulib/malformed.ts';
import { parseElection } from '../../domain/pabulib/parse.ts';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { BadUsage } from '../command.ts';

/** How much of a file is in memory at a time, beside the election that comes of it. */
const PIECE_BYTES = 256 * 1024;

/**
 * Reads an election from a Pabulib file, piece by piece.
 *
 * @throws BadUsage when there is no such file, it is not UTF-8, or it is malformed.
 */
export function readElectionFile(path: string): Election {
  try {
    return parseElection(textOf(path));
  } catch (error) {
    if (!(error instanceof MalformedElection)) throw error;
    const sentence = malformedSentence(error, wordsIn(english)['election-faults']);
    throw new BadUsage(`${path}: ${sentence}`, { cause: error });
  }
}

/** All that is odd about an election and changes no result. */
export function warningsOf(election: Election): readonly Warning[] {
  return [...election.warnings, ...wrongTotals(election), ...beyondLimits(election)];
}

/** What a text editor of Windows calls "Unicode" begins so; as UTF-8 its first letters are not even text. */
function refuseUtf16(path: string, [first, second]: Uint8Array): void {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!marked) return;
  throw new BadUsage(`${path}: this is UTF-16 text. Open it in a text editor and save it as UTF-8.`);
}

function* textOf(path: string): Generator<string> {
  let begun = false;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      const { line, column } = firstNotUtf8(path);
      throw new BadUsage(`${path}: line ${line}, column ${column}: this is not UTF-8 text.`, {
        cause: error,
      });
    }
  };
  for (const bytes of bytesOf(path)) {
    if (!begun) refuseUtf16(path, bytes);
    begun = true;
    yield decode(bytes);
  }
  yield decode();
}

/** Where the first byte stands that is no UTF-8. The file is read again, whole: no election comes of it. */
function firstNotUtf8(path: string): FilePlace {
  const lines = readFileSync(whereAsked(path))
    .toString('latin1')
    .split(/\r\n|\r|\n/);
  const found = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  const text = Buffer.from(lines[found] ?? '', 'latin1').toString('utf8');
  return { line: found + 1, column: text.indexOf('\uFFFD') + 1 };
}

function* bytesOf(path: string): Generator<Uint8Array> {
  const piece = new Uint8Array(PIECE_BYTES);
  const file = attempt(path, () => openSync(whereAsked(path), 'r'));
  try {
    for (;;) {
      const length = attempt(path, () => readSync(file, piece));
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** A folder opens and does not read; a file that is not there does neither. */
function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new BadUsage(`${path} cannot be read.`, { cause: error });
  }
}

/** npm runs a script in the project's folder; INIT_CWD is the folder in which the person typed the command. */
function whereAsked(path: string): string {
  const typedIn = process.env['INIT_CWD'];
  if (existsSync(path) || typedIn === undefined) return path;
  return resolve(typedIn, path);
}
