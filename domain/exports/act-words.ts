/**
 * What each entry means in plain words, for the log of staff acts. Bids appear by number, never by name: the reader has
 * the bids beside the log. No voter can be told from another: cards are counted, and their keys are left out.
 */

import type { EntryBody } from '../event/entries.ts';
import type { Run, TieRecord } from '../event/run.ts';
import type { FundEntryBody } from '../fund/fund.ts';
import type { PersonId } from '../ids.ts';
import { poundsText as pounds, type Pence } from '../money.ts';
import { counted } from '../reasons/say.ts';
import type { PreviousValues } from './before.ts';
import { changesBetween } from './changed.ts';
import { erasedWords, erasureSetWords } from './erasure-words.ts';
import { rulesSetWords } from './rules-words.ts';

export type LoggedEntry = Exclude<EntryBody, { type: 'ballot-received' }> | FundEntryBody;

/** What the words say that a journal holds only the hash of; null once they were erased. */
export type ReadText = (textHash: string) => Readonly<Record<string, unknown>> | null;

export interface ActText {
  readonly before: PreviousValues;
  readonly read: ReadText;
  /** The name of a person, or their number once it was erased. */
  readonly who: (person: PersonId) => string;
}

type Words = {
  readonly [T in LoggedEntry['type']]: (body: Extract<LoggedEntry, { type: T }>, told: ActText) => string;
};

const words: Words = {
  'fund-created': ({ totalPence }) => `Created the fund with ${pounds(totalPence)}`,
  'area-added': ({ area, potPence }) => `Added area ${area} with a pot of ${pounds(potPence)}`,
  'pot-changed': ({ area, potPence }, { before }) =>
    `Changed the pot of area ${area}${fromTo(before.areas.get(area)?.potPence, potPence)}`,
  'fund-total-changed': ({ totalPence }, { before }) =>
    `Changed the money of the fund${fromTo(before.potPence, totalPence)}`,
  'area-removed': ({ area }) => `Removed area ${area}`,
  'event-added': ({ area, event }) => `Added event ${event} for area ${area}`,
  'fund-words-changed': ({ area, textHash }, { before, read }) => {
    const old = area === null ? before.textHash : before.areas.get(area)?.textHash;
    return `Changed the name of ${area === null ? 'the fund' : `area ${area}`}${wordsFromTo(old, textHash, read)}`;
  },
  'fund-archived': () => 'Archived the fund',
  'fund-brought-back': () => 'Brought the fund back from the archive',
  'fund-erasure-set': ({ days }, { before }) => erasureSetWords(before.eraseDays, days),

  'event-created': ({ potPence }) => `Created the event with a pot of ${pounds(potPence)}`,
  'bid-added': ({ bid, askPence }) => `Added bid ${bid}, which asks for ${pounds(askPence)}`,
  'bid-changed': bidChangedWords,
  'bid-removed': ({ bid }) => `Removed bid ${bid}`,
  'order-set': orderSetWords,
  'rules-set': ({ rules }, { before, read }) =>
    rulesSetWords(rules, before.rules, (textHash) => reasonIn(read(textHash))),
  'cards-made': ({ keys }) => `Made ${cardsOf(keys)}`,
  'team-cards-made': ({ keys }) => `Made ${cardsOf(keys)} for groups`,
  'card-cancelled': ({ reason }) => `Cancelled a voting card: ${reasonWords[reason]}`,
  'card-replaced': ({ reason }) => `Replaced a voting card: ${reasonWords[reason]}`,
  'piles-counted': ({ unused }) => `Counted the cards that were not handed out: ${unused.length} cancelled`,
  'person-linked': ({ person, bid }, { who }) => `Linked ${who(person)} to bid ${bid}`,
  'person-unlinked': ({ person, bid }, { who }) => `Undid the link of ${who(person)} to bid ${bid}`,
  'keying-noted': ({ person }, { who }) => `Noted that ${who(person)} typed in voting sheets`,
  'words-changed': ({ textHash }, { before, read }) =>
    `Changed the name, place or day of the event${wordsFromTo(before.textHash, textHash, read)}`,
  'event-pot-changed': ({ potPence }, { before }) =>
    `Changed the pot to the area’s new pot${fromTo(before.potPence, potPence)}`,
  archived: () => 'Archived the event',
  'brought-back': () => 'Brought the event back from the archive',
  'erasure-set': ({ days }, { before }) => erasureSetWords(before.eraseDays, days),
  'data-erased': erasedWords,

  'doors-opened': () => 'Opened the doors',
  'doors-closed': () => 'Shut the doors again',
  'voting-opened': () => 'Opened voting: the rules are fixed',
  'bid-called': ({ bid }) => `Called bid ${bid}`,
  'pitch-started-again': ({ bid }) => `Started the pitch of bid ${bid} again`,
  'pitch-paused': () => 'Stopped the clock of the pitch',
  'pitch-resumed': () => 'Started the clock of the pitch again',
  'pitch-extended': () => 'Gave the pitch more time',
  'pitch-ended': () => 'Ended the pitch',
  'bid-set-aside': ({ bid, as }) => `Set bid ${bid} aside: ${asideWords[as]}`,
  'bid-restored': ({ bid }) => `Put bid ${bid} back`,
  'last-call-started': () => 'Started the last call',
  'last-call-stopped': () => 'Stopped the last call',
  'closing-started': () => 'Closed voting',
  'voting-closed': () => 'The wait for the last ballots ended',
  'voting-reopened': ({ reason }) => `Opened voting again: ${reopenWords[reason]}`,
  paused: () => 'Paused everything',
  resumed: () => 'Ended the pause',
  'clock-released': () => 'Let the waiting countdown continue',
  'screen-shown': ({ overlay }) =>
    overlay === null ? 'Put the big screen back to the stage' : `Put on the big screen: ${overlay}`,
  'act-undone': ({ entry }) => `Undid at once the act in entry ${entry}`,

  sealed: ({ ballots }) => `Sealed the count, with ${counted(ballots, 'ballot', 'ballots')} in`,
  'run-made': ({ run }, { before }) => `Run ${run.number} was worked out${runFromTo(before.run, run)}`,
  'draw-numbered': ({ tied }) => `Showed the numbers for a draw between bids ${tied.join(', ')}`,
  'tie-settled': ({ record }) =>
    `Settled a tie between bids ${record.tied.join(', ')} ${settledWords(record)}`,
  'bid-declined': ({ bid }) => `Noted that the group of bid ${bid} said no thank you`,
  'part-asked': ({ bid, amountPence }) =>
    `Asked the group of bid ${bid} whether it takes ${pounds(amountPence)}`,
  'part-answered': ({ record }) =>
    `Noted that the group of bid ${record.bid} says ${record.accepts ? 'yes' : 'no'} to ${pounds(record.amountPence)}`,
  'part-not-asked': () => 'Took a question back before it was answered',
  'results-started': () => 'Began to show the results',
  'result-shown': ({ shown }) => `Showed step ${shown} of the results`,
  signed: ({ run, as, person, proof }, { who }) =>
    `${who(person)} signed run ${run} as ${as === 'officer' ? 'the officer' : 'the second person'}, ${proofWords[proof.by]}`,
};

const reasonWords = {
  lost: 'lost',
  spoilt: 'spoilt',
  'not-handed-out': 'not handed out',
  'not-eligible': 'not eligible',
  'attends-only': 'attends and does not vote',
} as const;
const proofWords = {
  name: 'by name alone',
  'pass-phrase': 'by their own pass-phrase',
  'one-time-code': 'by a one-time code on their own phone',
} as const;
const asideWords = {
  later: 'it comes back later',
  'left-out': 'not here',
  withdrawn: 'withdrawn by the group',
} as const;
const reopenWords = {
  'phones-not-through': 'phones could not send votes',
  'closed-too-early': 'voting was closed too early',
  'venue-problem': 'a problem in the hall',
  other: 'another reason',
} as const;

function settledWords(record: TieRecord): string {
  switch (record.method) {
    case 'hands':
      return `by a show of hands: ${record.hands.map(([bid, hands]) => `bid ${bid} ${hands}`).join(', ')}`;
    case 'draw':
      return `by a draw: number ${record.drawn}, bid ${record.first} goes first`;
    case 'share':
      return 'by sharing what was left';
  }
}

/** The sentence of an entry; null for ballots, which are nobody's act but their voter's. */
export function actWords(body: EntryBody | FundEntryBody, told: ActText): string | null {
  if (body.type === 'ballot-received') return null;
  return wordsOf(body, told);
}

/** The list above has a function for each type, taking that very type. */
function wordsOf<T extends LoggedEntry['type']>(
  body: Extract<LoggedEntry, { type: T }>,
  told: ActText,
): string {
  return words[body.type](body, told);
}

/** From what, to what, where a run replaces one that had decided everything. */
function runFromTo(before: Run | null, run: Run): string {
  if (before === null || run.openTie !== null) return '';
  const amount = (pence: Pence): string => (pence === 0 ? 'nothing' : pounds(pence));
  const changes = changesBetween(before, run).map(
    ([bid, from, to]) => `bid ${bid} from ${amount(from)} to ${amount(to)}`,
  );
  return changes.length === 0 ? '' : `: ${changes.join(', ')}`;
}

function fromTo(old: Pence | null | undefined, now: Pence): string {
  return `${typeof old === 'number' ? ` from ${pounds(old)}` : ''} to ${pounds(now)}`;
}

const publicFields = ['name', 'venue', 'date', 'fund', 'area'] as const;

/**
 * What differs in the words of a fund, an area or an event, from what to what; nothing once one of the two was erased.
 * Of the hall's Wi-Fi only that it was changed: its password is for nobody who reads the log.
 */
function wordsFromTo(old: string | null | undefined, now: string, read: ReadText): string {
  const [before, today] = [old ? read(old) : null, read(now)];
  if (before === null || today === null) return '';
  const changed = publicFields
    .filter((field) => before[field] !== today[field])
    .map((field) => `${field}${namesFromTo(before[field], today[field])}`);
  const wifi = JSON.stringify(before['wifi'] ?? null) === JSON.stringify(today['wifi'] ?? null);
  const changes = wifi ? changed : [...changed, 'the hall’s Wi-Fi'];
  return changes.length === 0 ? '' : `: ${changes.join('; ')}`;
}

function bidChangedWords(
  { bid, askPence, leastPence, textHash }: Extract<EntryBody, { type: 'bid-changed' }>,
  { before, read }: ActText,
): string {
  const old = before.bids.get(bid);
  if (old === undefined) return `Changed bid ${bid}, which asks for ${pounds(askPence)}`;
  const least = (pence: Pence | null): string => (pence === null ? 'none' : pounds(pence));
  const changes = [
    ...(old.askPence === askPence ? [] : [`ask${fromTo(old.askPence, askPence)}`]),
    ...(old.leastPence === leastPence
      ? []
      : [`least amount from ${least(old.leastPence)} to ${least(leastPence)}`]),
    ...bidWordsChanged(old.textHash, textHash, read),
  ];
  // No journal holds what is not public. Of a presenter the log says only that something was changed (S9).
  return `Changed bid ${bid}: ${changes.length === 0 ? 'its texts or its presenter' : changes.join('; ')}`;
}

const bidFields: readonly (readonly [field: string, name: string])[] = [
  ['organisation', 'the organisation'],
  ['purpose', 'what it is for'],
  ['beneficiaries', 'who benefits'],
  ['priorities', 'its priorities'],
  ['period', 'when it would happen'],
];

/** The name from what to what; of longer texts that they are different. */
function bidWordsChanged(old: string, now: string, read: ReadText): string[] {
  const [before, today] = [read(old), read(now)];
  if (old === now || before === null || today === null) return [];
  const renamed =
    before['name'] === today['name'] ? [] : [`name${namesFromTo(before['name'], today['name'])}`];
  const changed = bidFields
    .filter(([field]) => (before[field] ?? '') !== (today[field] ?? ''))
    .map(([, name]) => name);
  return [...renamed, ...changed];
}

function namesFromTo(from: unknown, to: unknown): string {
  return typeof from === 'string' && typeof to === 'string' ? ` from “${from}” to “${to}”` : '';
}

/** In its own words, as long as they are kept. */
function reasonIn(text: ReturnType<ReadText>): string {
  const reason = text?.['reason'];
  return typeof reason === 'string' && reason !== '' ? `“${reason}”` : 'a reason that was erased';
}

function orderSetWords(
  { order, seed, textHash }: Extract<EntryBody, { type: 'order-set' }>,
  { before, read }: ActText,
): string {
  const from = before.order.length === 0 ? '' : `from ${before.order.join(', ')} to `;
  if (seed === undefined) return `Set the running order: ${from}${order.join(', ')}`;
  const reason = textHash === undefined ? null : read(textHash)?.['reason'];
  const because = typeof reason === 'string' && reason !== '' ? `, because “${reason}”` : '';
  return `Drew the running order by lot with the seed ${seed}${because}: ${from}${order.join(', ')}`;
}

function cardsOf({ length }: readonly unknown[]): string {
  return counted(length, 'voting card', 'voting cards');
}
