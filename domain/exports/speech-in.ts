import { formatsIn, type Nameless, type WalkSpeech } from '../reasons/speech.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import type { ResultSpeech } from './rows.ts';

/** Everything that can be said of a result: for the server, and for tests. No page carries the words of every language. */
export function resultSpeechIn(language: Language): Nameless<WalkSpeech> & ResultSpeech {
  const words = wordsIn(language);
  const { places, reasons, walk } = words;
  return {
    ...formatsIn(language),
    places,
    reasons,
    walk,
    lines: words['reason-lines'],
    table: words['tables/result'],
  };
}
