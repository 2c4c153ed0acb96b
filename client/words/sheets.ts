import { markRange, type BallotRules } from '../../domain/ballots/index.ts';
import { sheets } from '../../domain/words/en-GB/sheets.ts';
import { inPageLanguage } from './in-page-language.ts';

export const sheetsWords = inPageLanguage(sheets);

/** Which keys give a mark. */
export function markKeysSentence(rules: BallotRules): string {
  const { key } = sheetsWords;
  const { lowest, highest } = markRange(rules);
  if (highest === 1) return key.choose;
  return highest <= 9 ? key.mark({ lowest, highest }) : key.markEnter({ lowest, highest });
}
