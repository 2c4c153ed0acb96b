/** How much is missing, in words for the operator. */

import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import type { MissingEntries } from './missing-entries.ts';

/** The console and its log speak English: nobody there has said yet what they read. */
const { start: words } = wordsIn(english);

/** `412 of 1,034 entries of event 1`, one for each stream. */
export function missingWords(lacks: readonly MissingEntries[]): string {
  const [first = '', ...more] = lacks.map(wordsOfOne);
  return more.reduce((before, next) => words.listed({ before, next }), first);
}

function wordsOfOne({ stream, holds: held, known, isAnother }: MissingEntries): string {
  const [kind = '', number = ''] = stream.split(':');
  if (known === null) return words.nothingOf({ kind, number });
  return isAnother ? words.another({ kind, number, known }) : words.some({ kind, number, held, known });
}

/** How many entries are missing, as far as it is known. */
export function missingCount(lacks: readonly MissingEntries[]): number {
  return lacks.reduce((sum, { holds, known }) => sum + Math.max(0, (known ?? 0) - holds), 0);
}
