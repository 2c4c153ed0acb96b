/** What the log says of erasure, purpose by purpose. */

import { dayText } from '../day.ts';
import type { EntryOf } from '../event/entries.ts';
import { purposes, type ErasureDays } from '../purposes.ts';
import { changesText, type ActSpeech } from './act-speech.ts';

/** Which days changed, from what to what. One day for everything is said once, as it was when there was only one. */
export function erasureSetWords(before: ErasureDays, days: ErasureDays, { acts: words }: ActSpeech): string {
  const changed = purposes.filter((purpose) => before[purpose] !== days[purpose]);
  const [first] = changed;
  const isOne = changed.every(
    (purpose) => first && before[purpose] === before[first] && days[purpose] === days[first],
  );
  if (first !== undefined && changed.length === purposes.length && isOne) {
    const now = daySet(days[first]);
    const old = before[first];
    return old === null ? words.erasureSet(now) : words.erasureSetFrom({ ...now, before: dayText(old) });
  }
  const each = changed.map((purpose) => {
    const set = { what: words.erasurePurpose[purpose], ...daySet(days[purpose]) };
    const old = before[purpose];
    return old === null ? words.erasureDay(set) : words.erasureDayFrom({ ...set, before: dayText(old) });
  });
  return words.erasureDaysSet({ changes: changesText(each) });
}

/** How much was erased for one purpose; for all of them together when it was one act for everything. */
export function erasedWords(erased: EntryOf<'data-erased'>, words: ActSpeech['acts']): string {
  const [only, ...others] = erased.purposes;
  if (only === undefined || others.length > 0) return words.dataErased(erased);
  return only === 'voters' && erased.names > 0 ? words.erasedAtDoor(erased) : words.erased[only](erased);
}

function daySet(day: number | null): { has: 'yes' | 'no'; now: string } {
  return day === null ? { has: 'no', now: '' } : { has: 'yes', now: dayText(day) };
}
