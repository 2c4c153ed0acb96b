import type { OpeningPeriod } from '../event/rules/day-format.ts';
import { periodText } from './hours-in-words.ts';
import { formatsIn, type Formats } from '../reasons/speech.ts';
import type { acts } from '../words/en-GB/acts.ts';
import type { settings } from '../words/en-GB/settings.ts';
import { timeOfDayText } from '../words/formats.ts';
import type { Language } from '../words/language.ts';
import type { Said } from '../words/messages.ts';
import { wordsIn } from '../words/words-in.ts';

/** What it takes to say the log of staff actions in one language. */
export interface ActSpeech extends Formats {
  readonly acts: Said<typeof acts>;
  readonly settings: Said<typeof settings>;
  readonly timeOfDay: (minute: number) => string;
  /** Opening hours, piece by piece. */
  readonly hours: (hours: readonly OpeningPeriod[]) => readonly string[];
}

export function actSpeechIn(language: Language): ActSpeech {
  const { acts: messages, settings: names, 'opening-hours': words } = wordsIn(language);
  return {
    ...formatsIn(language),
    acts: messages,
    settings: names,
    timeOfDay: (minute) => timeOfDayText(minute, language),
    hours: (each) => each.map((period) => periodText(period, words, language)),
  };
}

/** Several changes in one line: names hold commas. */
export function changesText(changes: readonly string[]): string {
  return changes.join('; ');
}
