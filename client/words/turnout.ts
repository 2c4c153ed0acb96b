import type { TurnoutFacts } from '../../domain/event/turnout.ts';
import { turnoutSentences } from '../../domain/exports/turnout-words.ts';
import { turnout } from '../../domain/words/en-GB/turnout.ts';
import { inPageLanguage } from './in-page-language.ts';

/** Each sentence by itself. */
export const turnoutMessages = inPageLanguage(turnout);

/** How many took part, of how many, a sentence each; none where nothing is known of it. */
export function turnoutWords(facts: TurnoutFacts | null | undefined): string[] {
  return turnoutSentences(facts ?? null, turnoutMessages);
}
