/** Files that people keep, without their endings: a name of a file holds no / \ : * ? " and no line break. */
export const files = {
  cards: 'event-{event}-cards-{from}-{to}',
  deskCard: 'event-{event}-welcome-desk',
  votingSheets: 'event-{event}-voting-sheets',
  emergencyPack: 'event-{event}-emergency-pack',
  questionForm: 'event-{event}-question-form',
  answers: '{kind, select, practice {event-{event}-practice-answers} other {event-{event}-answers}}',
  blankResultSheet: 'event-{event}-blank-result-sheet',
  fund: '{kind, select, practice {fund-{fund}-practice-across} other {fund-{fund}-across}}',
  letters: 'event-{event}-letters',
  log: 'log',
  eventLog: 'event-{event}-log',
  columns: 'what-the-columns-mean',

  // The title of a PDF.
  cardsTitle: 'Voting cards {from} to {to} · {event}',
  /** In the list of what the columns mean: the files that have them. */
  columnsOf: {
    winners: 'chosen',
    result: 'all results',
    payments: 'payments',
    totals: 'totals',
    fund: 'across the fund',
    answers: 'answers',
  },
} as const;
