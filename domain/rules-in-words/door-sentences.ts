/** What the desk says and does for whoever comes in (D1, D2): the same on its screen and on the volunteers’ page. */

import type { Rules } from '../event/rules/rules.ts';
import type { door } from '../words/en-GB/door.ts';
import { eitherText, timeOfDayText } from '../words/formats.ts';
import type { Language } from '../words/language.ts';
import type { Said } from '../words/messages.ts';

/** What it takes to say it in one language. */
export interface DoorSpeech {
  readonly door: Said<typeof door>;
  readonly either: (items: readonly string[]) => string;
  readonly timeOfDay: (minute: number) => string;
}

export type DoorRules = Pick<Rules, 'minimumAge' | 'connections' | 'cardsUntil' | 'namesAtDoor'>;

export function doorSpeech(words: DoorSpeech['door'], language: Language): DoorSpeech {
  return {
    door: words,
    either: (items) => eitherText(items, language),
    timeOfDay: (minute) => timeOfDayText(minute, language),
  };
}

/** One question, asked aloud before a card is handed over; null where everybody in the room may vote. */
export function doorQuestion(
  { minimumAge: age, connections }: DoorRules,
  area: string,
  { door: words, either }: DoorSpeech,
): string | null {
  if (connections.length === 0 || area === '') return age === 0 ? null : words.askAge({ age });
  const asked = { ways: either(connections.map((each) => words.ways[each])), area };
  return age === 0 ? words.ask(asked) : words.askFrom({ ...asked, age });
}

/** Until when cards are handed out; null where that is until the close. */
export function cardsUntilSentence(
  { cardsUntil: until }: DoorRules,
  { door: { until: words }, timeOfDay }: DoorSpeech,
): string | null {
  if (until.kind === 'close') return null;
  return until.kind === 'time' ? words.time({ time: timeOfDay(until.minute) }) : words[until.kind];
}
