import type { ReopenReason } from '../../domain/event/stages.ts';
import { reopened } from '../../domain/words/en-GB/reopened.ts';
import { inPageLanguage } from './in-page-language.ts';

const words = inPageLanguage(reopened);

/** Why voting is open again, as the hall is told (ST19). */
export const reopenedWords: Record<ReopenReason, string> = words.reasons;
export const reopenedHeading = words.heading;

/** That it is, and why. */
export function reopenedSentences(reason: ReopenReason): string {
  return `${words.sentence} ${reopenedWords[reason]}`;
}
