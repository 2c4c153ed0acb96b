/**
 * What each entry says in plain words, for the log of staff acts. Numbers of bids, never names: whoever reads it has the
 * bids beside it. Nothing here tells one voter from another: cards are counted, their keys are left out.
 */

import { dayText } from '../day.ts';
import type { EntryBody } from '../event/entries.ts';
import type { FundEntryBody } from '../fund/fund.ts';
import type { Pence } from '../money.ts';

export type LoggedEntry = Exclude<EntryBody, { type: 'ballot-received' }> | FundEntryBody;

type Words = { readonly [T in LoggedEntry['type']]: (body: Extract<LoggedEntry, { type: T }>) => string };

/** People by number, as the log knows them. */
const words: Words = {
  'fund-created': ({ totalPence }) => `Created the fund with ${pounds(totalPence)}`,
  'area-added': ({ area, potPence }) => `Added area ${area} with a pot of ${pounds(potPence)}`,
  'pot-changed': ({ area, potPence }) => `Changed the pot of area ${area} to ${pounds(potPence)}`,
  'fund-total-changed': ({ totalPence }) => `Changed the money of the fund to ${pounds(totalPence)}`,
  'area-removed': ({ area }) => `Removed area ${area}`,
  'event-added': ({ area, event }) => `Added event ${event} for area ${area}`,
  'fund-words-changed': ({ area }) =>
    area === null ? 'Changed the name of the fund' : `Changed the name of area ${area}`,
  'fund-archived': () => 'Archived the fund',
  'fund-brought-back': () => 'Brought the fund back from the archive',
  'fund-erasure-set': ({ day }) => `Set the day on which names and contacts are erased: ${dayWords(day)}`,

  'event-created': ({ potPence }) => `Created the event with a pot of ${pounds(potPence)}`,
  'bid-added': ({ bid, askPence }) => `Added bid ${bid}, which asks for ${pounds(askPence)}`,
  'bid-changed': ({ bid, askPence }) => `Changed bid ${bid}, which asks for ${pounds(askPence)}`,
  'bid-removed': ({ bid }) => `Removed bid ${bid}`,
  'order-set': ({ order }) => `Set the running order: ${order.join(', ')}`,
  'rules-set': () => 'Set the rules',
  'cards-made': ({ keys }) => `Made ${cardsOf(keys)}`,
  'team-cards-made': ({ keys }) => `Made ${cardsOf(keys)} for groups`,
  'card-cancelled': ({ reason }) => `Cancelled a voting card: ${reasonWords[reason]}`,
  'card-replaced': ({ reason }) => `Replaced a voting card: ${reasonWords[reason]}`,
  'piles-counted': ({ unused }) => `Counted the cards that were not handed out: ${unused.length} cancelled`,
  'person-linked': ({ person, bid }) => `Linked person ${person} to bid ${bid}`,
  'person-unlinked': ({ person, bid }) => `Undid the link of person ${person} to bid ${bid}`,
  'keying-noted': ({ person }) => `Noted that person ${person} typed in voting sheets`,
  'words-changed': () => 'Changed the name, place or day of the event',
  'event-pot-changed': ({ potPence }) => `Took the area’s new pot of ${pounds(potPence)}`,
  archived: () => 'Archived the event',
  'brought-back': () => 'Brought the event back from the archive',
  'erasure-set': ({ day }) => `Set the day on which names and contacts are erased: ${dayWords(day)}`,
  'data-erased': ({ names, contacts, cards }) =>
    `Erased ${names} names, ${contacts} contacts and ${cards} links of cards`,

  'doors-opened': () => 'Opened the doors',
  'doors-closed': () => 'Shut the doors again',
  'voting-opened': () => 'Opened voting: the rules are fixed',
  'bid-called': ({ bid }) => `Called bid ${bid}`,
  'pitch-started-again': ({ bid }) => `Started the pitch of bid ${bid} again`,
  'pitch-paused': () => 'Stopped the clock of the pitch',
  'pitch-resumed': () => 'Let the clock of the pitch run on',
  'pitch-extended': () => 'Gave the pitch more time',
  'pitch-ended': () => 'Ended the pitch',
  'bid-set-aside': ({ bid, as }) => `Set bid ${bid} aside: ${asideWords[as]}`,
  'bid-restored': ({ bid }) => `Put bid ${bid} back`,
  'last-call-started': () => 'Started the last call',
  'last-call-stopped': () => 'Stopped the last call',
  'closing-started': () => 'Closed voting',
  'voting-closed': () => 'The time for ballots on their way ended',
  'voting-reopened': ({ reason }) => `Opened voting again: ${reopenWords[reason]}`,
  paused: () => 'Paused everything',
  resumed: () => 'Let everything go on',
  'clock-released': () => 'Let the held countdown run on',
  'screen-shown': ({ overlay }) =>
    overlay === null ? 'Put the big screen back to the stage' : `Put on the big screen: ${overlay}`,
  'act-undone': ({ entry }) => `Took back at once what was done at place ${entry}`,

  sealed: ({ ballots }) => `Sealed the count of ${ballots} ballots`,
  'run-made': ({ run }) => `Run ${run.number} was worked out`,
  'draw-numbered': ({ tied }) => `Showed the numbers for a draw between bids ${tied.join(', ')}`,
  'tie-settled': ({ record }) =>
    `Settled a tie between bids ${record.tied.join(', ')}: ${tieWords[record.method]}`,
  'bid-declined': ({ bid }) => `Noted that the group of bid ${bid} said no thank you`,
  'part-asked': ({ bid, amountPence }) =>
    `Asked the group of bid ${bid} whether it takes ${pounds(amountPence)}`,
  'part-answered': ({ record }) => `Noted the answer of the group of bid ${record.bid}`,
  'part-not-asked': () => 'Took a question back before it was answered',
  'results-started': () => 'Began to show the results',
  'result-shown': ({ shown }) => `Showed step ${shown} of the results`,
  signed: ({ run, as, person }) =>
    `Person ${person} signed run ${run} as ${as === 'officer' ? 'the officer' : 'the second person'}`,
};

const reasonWords = {
  lost: 'lost',
  spoilt: 'spoilt',
  'not-handed-out': 'not handed out',
  'not-eligible': 'not eligible',
  'attends-only': 'attends and does not vote',
} as const;
const asideWords = {
  later: 'it comes back later',
  'left-out': 'not here',
  withdrawn: 'withdrawn by the group',
} as const;
const reopenWords = {
  'phones-not-through': 'phones had not got through',
  'closed-too-early': 'it was closed too early',
  'venue-problem': 'a problem of the venue',
  other: 'another reason',
} as const;
const tieWords = {
  hands: 'by a show of hands',
  draw: 'by a draw',
  share: 'by sharing what was left',
} as const;

/** The sentence of an entry; null for ballots, which are nobody's act but their voter's. */
export function actWords(body: EntryBody | FundEntryBody): string | null {
  if (body.type === 'ballot-received') return null;
  return wordsOf(body);
}

/** The list above has a function for each type, taking that very type. */
function wordsOf<T extends LoggedEntry['type']>(body: Extract<LoggedEntry, { type: T }>): string {
  return words[body.type](body);
}

function dayWords(day: number | null): string {
  return day === null ? 'none' : dayText(day);
}

function cardsOf({ length }: readonly unknown[]): string {
  return `${length} voting ${length === 1 ? 'card' : 'cards'}`;
}

/** `£40,000`, and pence only when there are any. */
function pounds(pence: Pence): string {
  const whole = String(Math.trunc(pence / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `£${whole}${pence % 100 === 0 ? '' : `.${String(pence % 100).padStart(2, '0')}`}`;
}
