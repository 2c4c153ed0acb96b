/** Who a spreadsheet of bids is read for: in their language are its amounts, and what its columns are called. */

import type { bidHeadings } from '../../../domain/words/en-GB/bid-headings.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Said } from '../../../domain/words/messages.ts';
import { wordsIn } from '../../../domain/words/words-in.ts';

export interface SheetReader {
  readonly language: Language;
  readonly words: Said<typeof bidHeadings>;
}

export function readerIn(language: Language): SheetReader {
  return { language, words: wordsIn(language)['bid-headings'] };
}

/** The names in a message that lists several, with semicolons between them. */
export function namesIn(message: string): readonly string[] {
  return message
    .split(';')
    .map(plainName)
    .filter((name) => name !== '');
}

/** `Amount requested (£)` as `amount requested`. */
export function plainName(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[^\p{L}\p{M}\p{N} ]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
