/** What an act changed, from what to what, for the log of staff actions: pieces of a list. */

import type { EntryBody } from '../event/entries.ts';
import type { Run } from '../event/run.ts';
import { someOf } from '../reasons/speech.ts';
import type { PreviousValues } from './before.ts';
import { changesBetween } from './changed.ts';
import type { ActSpeech } from './act-speech.ts';

/** What the words say that a journal holds only the hash of; null once they were erased. */
export type ReadText = (textHash: string) => Readonly<Record<string, unknown>> | null;

type BidChanged = Extract<EntryBody, { type: 'bid-changed' }>;
type BidBefore = NonNullable<ReturnType<PreviousValues['bids']['get']>>;

const publicFields = ['name', 'venue', 'date', 'fund', 'area'] as const;
const bidFields = ['organisation', 'purpose', 'beneficiaries', 'priorities', 'period', 'stall'] as const;

/**
 * What differs in the words of a fund, an area or an event; nothing once one of the two was erased. Of the hall's Wi-Fi
 * only that it was changed: its password is for nobody who reads the log.
 */
export function textChanges(
  old: string | null | undefined,
  now: string,
  read: ReadText,
  speech: ActSpeech,
): string[] {
  const [before, today] = [old ? read(old) : null, read(now)];
  if (before === null || today === null) return [];
  const changed = publicFields
    .filter((field) => before[field] !== today[field])
    .map((field) => fieldChange(field, before[field], today[field], speech));
  const isSameWifi = JSON.stringify(before['wifi'] ?? null) === JSON.stringify(today['wifi'] ?? null);
  return isSameWifi ? changed : [...changed, speech.acts.wifi];
}

function fieldChange(
  field: (typeof publicFields)[number],
  before: unknown,
  now: unknown,
  { acts }: ActSpeech,
): string {
  return typeof before === 'string' && typeof now === 'string'
    ? acts.fieldFrom({ field, before, now })
    : acts.field({ field });
}

export function bidChanges(
  { askPence, leastPence, textHash }: BidChanged,
  old: BidBefore,
  read: ReadText,
  speech: ActSpeech,
): string[] {
  const { acts, money } = speech;
  const least = {
    had: old.leastPence === null ? 'no' : 'yes',
    before: money(old.leastPence ?? 0),
    has: leastPence === null ? 'no' : 'yes',
    now: money(leastPence ?? 0),
  };
  return [
    ...(old.askPence === askPence ? [] : [acts.ask({ before: money(old.askPence), now: money(askPence) })]),
    ...(old.leastPence === leastPence ? [] : [acts.least(least)]),
    ...bidTextChanges(old.textHash, textHash, read, speech),
  ];
}

/** The name from what to what; of longer texts that they are different. */
function bidTextChanges(old: string, now: string, read: ReadText, speech: ActSpeech): string[] {
  const [before, today] = [read(old), read(now)];
  if (old === now || before === null || today === null) return [];
  const isRenamed = before['name'] !== today['name'];
  const changed = bidFields
    .filter((field) => (before[field] ?? '') !== (today[field] ?? ''))
    .map((field) => speech.acts.bidText[field]);
  return [...(isRenamed ? [fieldChange('name', before['name'], today['name'], speech)] : []), ...changed];
}

/** Where a run replaces one that had decided everything. */
export function runChanges(before: Run | null, run: Run, { acts, money }: ActSpeech): string[] {
  if (before === null || run.openTie !== null) return [];
  return changesBetween(before, run).map(([bid, from, to]) =>
    acts.moneyChanged({
      bid: String(bid),
      had: someOf(from),
      before: money(from),
      has: someOf(to),
      now: money(to),
    }),
  );
}
