/** What young people chose, in words: the one wording for screens, pages, files and paper (Y21). */

import type { youngResult } from '../words/en-GB/young-result.ts';
import type { Said } from '../words/messages.ts';
import { figureFact } from './place-words.ts';
import type { PlaceSpeech } from './speech.ts';
import type { YoungLine, YoungResult } from './young-lines.ts';

export type YoungWords = Said<typeof youngResult>;

/** How many they are and what their votes are for, their first choice, and what is too small to be shown. */
export function youngSentences(
  { counted, ballots, lines, isAll }: YoungResult,
  words: YoungWords,
  { name, all }: Pick<PlaceSpeech, 'name' | 'all'>,
): string[] {
  if (ballots === null) return [words.tooFew];
  const first = lines.filter(({ place }) => place === 1).map(({ bid }) => name(bid));
  return [
    words[counted]({ ballots }),
    ...(first.length === 0 ? [] : [words.choice({ names: all(first) })]),
    ...(isAll ? [] : [words.notListed]),
  ];
}

/** "1st, average 4.5 from 12 scores". */
export function youngFacts({ place, figure }: YoungLine, speech: PlaceSpeech): string {
  return speech.list([speech.places.place({ place }), figureFact(figure, speech)]);
}
