/**
 * The state of a data folder before anything is opened to write, and whether entries are missing. A start that finds
 * less than is known stops here, until somebody says to go on.
 */

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asFarAsItGoes, ofWhatIsHeld, provenHeads } from '../db/held-contents.ts';
import { noteBeside, type Heads, type Note } from '../db/heads.ts';
import { missingIn, noContents, type StreamContents, type MissingEntries } from '../db/missing-entries.ts';
import { missingWords } from '../db/missing-words.ts';
import { dateText } from '../domain/words/formats.ts';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { keyedEvents, keyFileName } from './access/keys.ts';

/** Where the copy on the own disk is, in the data folder. */
export const copiesFolder = 'copies';
export const localCopyName = 'decision-day.sqlite';

/** Less stands in the folder than was there; the message says how much, and what to do. */
export class EntriesMissing extends Error {
  override readonly name = 'LessThanKnown';
}

export interface FolderState {
  readonly database: 'missing' | 'empty' | 'there';
  readonly hasKeys: boolean;
  readonly lacks: readonly MissingEntries[];
  /** The program was not ended properly, and what it wrote last is gone with the log. */
  readonly isLogGone: boolean;
  readonly note: Note;
  /** The copy that was made on the same disk; null where there is none that could be gone on from. */
  readonly copy: LocalCopy | null;
}

export interface LocalCopy {
  readonly file: string;
  readonly heads: Heads;
  readonly entries: number;
  /** Wall time in milliseconds. */
  readonly madeAt: number;
}

/**
 * Looks at the database `file` of `dataDir`; writes nothing.
 *
 * @param readable whether one that cannot be read counts as one in which nothing stands
 * @throws what opening a database throws
 */
export function folderStateOf(
  dataDir: string,
  file: string,
  readable: 'readable' | 'any' = 'readable',
): FolderState {
  const note = noteBeside(file);
  const hasLog = existsSync(`${file}-wal`);
  const keyed = keyedEvents(dataDir) ?? [];
  const compared = (held: StreamContents, known = note) => ({
    isThere: held !== noContents,
    lacks: missingIn(held, known, keyed),
  });
  const { isThere, lacks } =
    readable === 'any' ? asFarAsItGoes(file, compared) : ofWhatIsHeld(file, compared);
  const standing = {
    database: isThere ? 'there' : existsSync(file) ? 'empty' : 'missing',
    hasKeys: existsSync(join(dataDir, keyFileName)),
    note,
    lacks,
    isLogGone: isThere && note.found === 'heads' && note.isOpen && !hasLog,
    copy: null,
  } as const;
  if (isThere && !isLess(standing)) return standing;
  const copy = localCopy(dataDir);
  if (copy === null) return standing;
  // Where database and note are gone, the copy is the only one that knows.
  const isAlone = !isThere && note.found !== 'heads';
  const heads: Note = { found: 'heads', heads: copy.heads, without: [], isOpen: false };
  return { ...standing, lacks: isAlone ? compared(noContents, heads).lacks : lacks, copy };
}

/** Whether nothing was ever here: then everything is made. */
export function isNew({ database, hasKeys, lacks }: FolderState): boolean {
  return database !== 'there' && !hasKeys && lacks.length === 0;
}

/** Keys are made after the database and never without one: where they stand alone, there was one. */
export function isLess({ database, hasKeys, lacks, isLogGone }: FolderState): boolean {
  return lacks.length > 0 || isLogGone || (database !== 'there' && hasKeys);
}

/** @throws LessThanKnown when it is less than is known of; JournalBroken where the file is damaged */
export function refuseLess(dataDir: string, file: string, standing: FolderState): void {
  if (!isLess(standing)) return;
  const { database, copy } = standing;
  if (database === 'there') provenHeads(file);
  const sentences = [
    whatIsLess(dataDir, standing),
    words.nothingChanged,
    words.putBack,
    ...(copy === null ? [] : [copySentence(copy)]),
    words.goOn,
  ];
  throw new EntriesMissing(sentences.join(' '));
}

/** A console speaks English: nobody has said yet what they read. */
const language = english;
const { start: words } = wordsIn(language);

function whatIsLess(folder: string, { database, lacks }: FolderState): string {
  if (lacks.length > 0) return words.less[database]({ folder, lacks: missingWords(lacks) });
  return database === 'there' ? words.logGone({ folder }) : words.onlyKeys[database]({ folder });
}

function copySentence({ file, entries, madeAt }: LocalCopy): string {
  const when = dateText(new Date(madeAt), { dateStyle: 'short', timeStyle: 'medium' }, language);
  return words.newestCopy({ file, entries, when });
}

/** Null where there is none, or one that does not prove itself. */
function localCopy(dataDir: string): LocalCopy | null {
  const file = join(dataDir, copiesFolder, localCopyName);
  const madeAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (madeAt === undefined) return null;
  try {
    const heads = provenHeads(file);
    return { file, heads, entries: entriesIn(heads), madeAt };
  } catch {
    return null;
  }
}

function entriesIn(heads: Heads): number {
  return Object.values(heads).reduce((sum, { seq }) => sum + seq, 0);
}
