/**
 * The closed list of reasons why a command is not accepted. Each code has its sentence in the message catalogue
 * (what happened, what it means, what to do), and says here whether trying the same thing again can help.
 */

export const refusals = {
  // About the message itself.
  'not-saved': 'again', // the disk did not take it; nothing happened
  'slow-down': 'again', // too many messages from this connection
  malformed: 'final', // not a message this server understands
  'too-large': 'final',
  'old-page': 'final', // the page is of another version: load it again
  // Who asks.
  'signed-out': 'final',
  'not-allowed': 'final', // this role may not do this
  'link-spent': 'final', // a sign-in link that was used, revoked or ran out
  'too-many-guesses': 'again', // wait a little
  'card-number-too': 'final', // a short code, while somebody guesses at them: with its card's number it is looked up
  'sign-in-failed': 'final', // whichever of the two was wrong is told to nobody
  'name-first': 'final', // whoever works by a link says who they are before they change anything
  'own-account-needed': 'final', // an officer's own account, and its pass-phrase
  'pass-phrase-too-short': 'final', // detail.least says how many letters
  'pass-phrase-too-common': 'final', // one that many choose, or that follows from a name
  'sign-in-name-taken': 'final',
  'last-officer': 'final', // the last account of an officer cannot be closed
  // Cards.
  'unknown-card': 'final',
  'cancelled-card': 'final',
  'card-of-another-event': 'final',
  'cards-out-of-range': 'final', // how many cards to make: 1 to 5,000 at a time
  'own-bid': 'final', // a group's card marks its own bid, which the rules leave out
  'groups-do-not-vote': 'final', // the rules have no cards for groups that present a bid
  'no-young-cards': 'final', // the rules have no young people's cards
  'cards-have-voted': 'final', // detail.cards names the numbers: they were handed out after all
  'card-not-free': 'final', // detail.why: what cannot take the place of a lost card
  'cards-not-shown': 'final', // their codes are shown to nobody, or to another officer who prints them
  'cards-printed-before': 'final', // detail.cards: how many; their old ones are destroyed first
  'letters-not-in-typeface': 'final', // a PDF cannot set them; the browser's own print can
  'piles-not-whole': 'final', // a count must say something of every card of a batch
  'names-not-asked': 'final', // the rules of the event demand no names at the door
  'fewer-than-voted': 'final', // people entitled to vote: fewer than have voted
  'unknown-event': 'final',
  // Ballots.
  'voting-not-open': 'again',
  'voting-closed': 'final',
  paused: 'again',
  'unknown-bid': 'final',
  'bid-not-open': 'again', // its pitch has not started
  'mark-out-of-range': 'final',
  'too-many-chosen': 'final',
  'too-many-tokens': 'final',
  'place-given-twice': 'final',
  'more-than-the-pot': 'final',
  'changed-elsewhere': 'final', // another phone changed this card's ballot: ask the person
  // Voting sheets.
  'card-on-paper': 'final', // it votes on paper: the desk changes it back
  'card-not-on-paper': 'final', // it votes by phone: the desk changes it to paper first
  'sheet-number-wrong': 'final', // its check digits do not fit
  'sheet-entered-before': 'final', // it is in another batch, or was counted
  'no-sheets': 'final', // no card of those that were named can have one
  'sheets-out-of-range': 'final', // detail.most: so many are printed at a time
  'sheets-not-ready': 'final', // detail.why: the batch is not complete, not checked by two people, or does not agree
  'only-scores': 'final', // paper beside phones needs a ballot of scores
  // Equality and satisfaction questions.
  'questions-closed': 'final', // none are asked, or they are finished
  'questions-anew': 'final', // the server was started again since: what waited there is lost
  // Stages.
  'already-moved': 'final', // somebody else pressed first
  'wrong-stage': 'final',
  'not-paused': 'final',
  'nothing-to-undo': 'final',
  'reason-needed': 'final',
  'bid-already-heard': 'final',
  'bid-not-heard': 'final', // its pitch has not begun: it is called, and does not start again
  'bid-not-set-aside': 'final',
  'no-pitch-running': 'final',
  'clock-not-held': 'final',
  'no-pitches': 'final', // at stalls nobody is called
  'no-hours': 'final', // the rules name no opening hours
  'outside-hours': 'final',
  'hours-over': 'final', // the last period has ended
  'still-to-hear': 'final', // a last call before every project was heard, left out or withdrawn
  'stop-last-call-first': 'final', // a project still to be heard cannot come back during the last call
  // Setting up.
  'rules-frozen': 'final',
  'rules-not-possible': 'final', // detail.setting names the first flaw, detail.found all of them with their bids
  'no-bids': 'final',
  'order-not-complete': 'final',
  'amount-not-whole-pence': 'final',
  'amount-too-large': 'final', // detail.largestPence is the most that is taken
  'ask-above-pot': 'final',
  'ask-above-cap': 'final',
  'least-above-ask': 'final',
  'text-missing': 'final',
  'text-too-long': 'final',
  'date-not-possible': 'final',
  'pots-above-fund': 'final',
  'total-below-pots': 'final', // detail.potsPence: what the areas have already
  'area-has-events': 'final',
  'area-name-taken': 'final',
  'pot-decided': 'final', // detail.event: voting on this pot has opened there
  'unknown-area': 'final',
  'rows-with-errors': 'final', // an import: nothing was taken
  'adult-missing': 'final', // a presenter under 18 needs a responsible adult
  'names-a-child': 'final', // detail.field: a text that says who a presenter under 18 is
  'election-unreadable': 'final', // detail.line, detail.column and detail.malformation: nothing was made
  'election-unfit': 'final', // detail.why: an election that can be read, but not held as an event
  // Pictures.
  'unknown-picture': 'final', // there is none, or it was taken away
  'not-a-picture': 'final', // detail.found: what the file is instead, as far as that is known
  'picture-too-large': 'final', // detail.mostMegapixels: the most that a picture may have
  'pictures-full': 'final', // detail.mostMb: what the pictures of an event, or of all events, may take together
  // Documents.
  'unknown-document': 'final', // there is none, it was removed, or it is not public
  'not-a-document': 'final', // detail.found: what the file is instead, or what it must not have in it
  'too-many-documents': 'final', // detail.most: how many a project may have
  'documents-full': 'final', // detail.mostMb: what the documents of an event, or of all events, may take together
  // Results.
  'tie-open': 'final', // the results wait until it is settled
  'no-tie': 'final',
  'wrong-method': 'final', // not the method that the rules name
  'hands-missing': 'final', // a figure for each tied project is needed
  'draw-not-numbered': 'final', // the numbers have not been shown to the hall yet
  'number-not-in-draw': 'final',
  'number-not-confirmed': 'final', // the second typing differs from the first
  'two-people-needed': 'final', // who drew and who watched must be two people
  'share-not-possible': 'final',
  'no-part-to-ask': 'final', // nobody whom the hall has come to can be asked about a part
  'no-question': 'final', // nobody was asked
  'answer-first': 'final', // a group is being asked: the show waits for its answer
  'no-run': 'final',
  'award-not-possible': 'final', // detail.why: what the money of the pot, the fund or the law does not allow
  'not-chosen': 'final',
  'not-all-shown': 'final',
  'counts-are-enough': 'final', // whole ballots are given out only where the rule needs them (S8)
  'too-few-ballots': 'final', // whole ballots: below 50 only to a named auditor
  'already-signed': 'final',
  'linked-to-bid': 'final', // a signer with an interest
  'keyed-ballots': 'final', // a signer who typed in voting sheets of the event
  'another-person-needed': 'final', // nobody undoes what stands against themselves
  'same-person': 'final',
  'not-two-people': 'final', // detail.why: nothing proves that two people signed; it can be signed all the same
  'another-run': 'final', // the paper signed is not the current run
  'unknown-person': 'final',
  // Open data.
  'grants-not-ready': 'final', // something keeps the file of grants from being published: the page lists it
  'not-published': 'final', // the grants of this fund were not published yet
  'not-a-map': 'final', // detail.why and where in the file: what keeps it from being a map of areas
  // Copies.
  'copy-folder-unfit': 'final', // detail.why: a folder that sealed copies cannot go to
  // Practice.
  'practice-only': 'final',
} as const satisfies Record<string, 'again' | 'final'>;

export type RefusalCode = keyof typeof refusals;

export interface Refusal {
  readonly code: RefusalCode;
  /** Plain facts for the sentence: a bid's number, a limit, the name of a setting. Never free text from anyone. */
  readonly detail?: Readonly<Record<string, number | string>>;
}

/** True when the same message may be sent again unchanged and can then succeed. */
export function worthTryingAgain(refusal: Refusal): boolean {
  return refusals[refusal.code] === 'again';
}
