/** What the log says of erasure, purpose by purpose. */

import { dayText } from '../day.ts';
import type { EntryOf } from '../event/entries.ts';
import { purposes, type ErasureDays, type OfEachPurpose } from '../purposes.ts';
import { counted } from '../reasons/say.ts';

const what: OfEachPurpose<string> = {
  voters: 'data about voters',
  'not-chosen': 'contacts of groups that were not chosen',
  funded: 'contacts of funded groups',
  staff: 'names of staff',
};

/** Which days changed, from what to what. One day for everything is said once, as it was when there was only one. */
export function erasureSetWords(before: ErasureDays, days: ErasureDays): string {
  const changes = purposes
    .filter((purpose) => before[purpose] !== days[purpose])
    .map((purpose) => ({ purpose, change: fromTo(before[purpose], days[purpose]) }));
  const [first] = changes;
  if (first && changes.length === purposes.length && changes.every(({ change }) => change === first.change))
    return `Set the day on which names and contacts are erased: ${first.change}`;
  const each = changes.map(({ purpose, change }) => `${what[purpose]}: ${change}`);
  return `Set the days of erasure: ${each.join('; ')}`;
}

/** How much was erased for one purpose; for all of them together when it was one act for everything. */
export function erasedWords({ purposes: of, names, contacts, cards }: EntryOf<'data-erased'>): string {
  const counts = {
    voters: counted(cards, 'link of a card', 'links of cards'),
    'not-chosen': counted(contacts, 'contact', 'contacts'),
    funded: counted(contacts, 'contact', 'contacts'),
    staff: counted(names, 'name', 'names'),
  };
  const [only] = of;
  return of.length === 1 && only !== undefined
    ? `Erased ${what[only]}: ${counts[only]}`
    : `Erased ${counts.staff}, ${counts.funded} and ${counts.voters}`;
}

function fromTo(old: number | null, day: number | null): string {
  const from = old === null ? '' : `from ${dayWords(old)} to `;
  return `${from}${dayWords(day)}`;
}

function dayWords(day: number | null): string {
  return day === null ? 'none' : dayText(day);
}
