/** What the facilitator is asked before the close, the end of the grace and the seal, with the figures of that moment. */
export const closing = {
  // Whole sentences, one after the other.
  ballots: '{ballots, plural, one {# ballot in.} other {# ballots in.}}',
  notComplete:
    '{ballots, plural, =1 {It is not complete and does not count.} other {{incomplete, plural, one {# of them is not complete and does not count.} other {# of them are not complete and do not count.}}}}',

  // Voting sheets that the seal would leave out.
  sheetsOpen:
    '{sheets, plural, one {# voting sheet is in a batch that is not counted yet.} other {# voting sheets are in batches that are not counted yet.}}',
  sheetsNotReturned:
    '{sheets, plural, one {# voting sheet was not returned.} other {# voting sheets were not returned.}}',

  closeNow: {
    question: 'Close voting now?',
    allSent: 'Every phone we can reach has sent its votes.',
    unsentHere:
      '{cards, plural, one {# card on phones here has votes that have not been sent yet.} other {# cards on phones here have votes that have not been sent yet.}}',
    unsentAway:
      '{cards, plural, one {# card on phones out of reach had unsent votes too.} other {# cards on phones out of reach had unsent votes too.}}',
    afterwards: 'Nobody can change their vote afterwards.',
    confirm: 'Close voting',
  },

  endGrace: {
    question: 'Stop waiting?',
    consequence:
      '{cards, plural, one {# card has votes that have not been sent yet.} other {# cards have votes that have not been sent yet.}} Votes that have not arrived will not be counted.',
    confirm: 'Stop waiting',
  },

  seal: {
    question: 'Seal the count?',
    uncounted:
      '{cards, plural, one {The desk has not counted its piles: nobody has said whether # card was handed out.} other {The desk has not counted its piles: nobody has said whether # cards were handed out.}} After the seal this cannot be corrected.',
    counted:
      '{ballots, plural, one {# ballot will be counted.} other {# ballots will be counted.}} Afterwards nothing can be added, and voting cannot be opened again.',
    confirm: 'Seal the count',
  },
} as const;
