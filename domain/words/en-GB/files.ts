/** Files that people keep, without their endings: a name of a file holds no / \ : * ? " and no line break. */
export const files = {
  cards: 'event-{event}-cards-{from}-{to}',
  deskCard: 'event-{event}-welcome-desk',
  votingSheets: 'event-{event}-voting-sheets',
  emergencyPack: 'event-{event}-emergency-pack',
  resultSheet:
    '{state, select, provisional {event-{event}-provisional-result-sheet} other {event-{event}-result-sheet}}',
  blankResultSheet: 'event-{event}-blank-result-sheet',
  winners: {
    signed: 'event-{event}-winners',
    provisional: 'event-{event}-provisional-winners',
    practice: 'event-{event}-practice-winners',
    practiceProvisional: 'event-{event}-practice-provisional-winners',
  },
  result: {
    signed: 'event-{event}-result',
    provisional: 'event-{event}-provisional-result',
    practice: 'event-{event}-practice-result',
    practiceProvisional: 'event-{event}-practice-provisional-result',
  },
  fund: '{kind, select, practice {fund-{fund}-practice-across} other {fund-{fund}-across}}',
  log: 'log',
  eventLog: 'event-{event}-log',
  columns: 'what-the-columns-mean',

  // The title of a PDF.
  cardsTitle: 'Voting cards {from} to {to} · {event}',
  /** In the list of what the columns mean: the files that have them. */
  columnsOf: { winners: 'winners', result: 'result', totals: 'totals', fund: 'fund' },
} as const;
