/** What it takes to say what an entry means, one function for each type of entry. */

import type { EntryBody } from '../event/entries.ts';
import type { FundEntryBody } from '../fund/fund.ts';
import type { PersonId } from '../ids.ts';
import type { ReadText } from './act-changes.ts';
import type { ActSpeech } from './act-speech.ts';
import type { PreviousValues } from './before.ts';

export type LoggedEntry = Exclude<EntryBody, { type: 'ballot-received' }> | FundEntryBody;

export interface ActText {
  readonly before: PreviousValues;
  readonly read: ReadText;
  /** The name of a person, or their number once it was erased. */
  readonly who: (person: PersonId) => string;
  readonly speech: ActSpeech;
}

export type Tell<T extends LoggedEntry['type']> = (
  body: Extract<LoggedEntry, { type: T }>,
  told: ActText,
  words: ActSpeech['acts'],
) => string;
