import type { CopyTrouble } from '../../domain/wire/http-copies.ts';
import { copies } from '../../domain/words/en-GB/copies.ts';
import { inPageLanguage } from './in-page-language.ts';
import { momentWords } from './moments.ts';

/** Where sealed copies go, on the officer's page and wherever a copy did not come about. */
export const copiesWords = inPageLanguage(copies);

/** When the last copy was made. */
export function lastSentence(at: number): string {
  const style = { dateStyle: 'medium', timeStyle: 'medium' } as const;
  return copiesWords.last({ at: momentWords(at, style) });
}

/** That the newest copy failed, and what to do. */
export function failedSentence(trouble: CopyTrouble): string {
  return copiesWords.failed({ trouble: copiesWords.troubles[trouble] });
}

/** Why copies cannot go to a folder. */
export function folderFlawSentence(why: string): string {
  const known: Readonly<Record<string, string>> = copiesWords.flaws;
  return known[why] ?? copiesWords.flaws.unwritable;
}
