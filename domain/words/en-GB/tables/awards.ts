/** The tables of the database about awards and direct grants, for anybody who reads it with SQL. */
export const awardTables = {
  /** The name of a table stays as it is. */
  files: 'table {table} in the database',
  awards: {
    fund: { heading: 'Fund', means: 'The number of the fund.' },
    award: {
      heading: 'Award',
      means: 'The number of the award within its fund. One award can have several projects.',
    },
    event: { heading: 'Event', means: 'The number of the event that chose the project.' },
    bid: { heading: 'Project', means: 'The number of the project within its event.' },
    run: { heading: 'Run', means: 'The run of the event that gave the money.' },
    fingerprint: { heading: 'Fingerprint', means: 'The fingerprint of the signed result of the event.' },
    day: { heading: 'Date of the decision', means: 'The day on which the council decided about the award.' },
    amount_pence: { heading: 'Amount', means: 'What the award gives the project.' },
    text_hash: {
      heading: 'Words',
      means: 'Where the authority, alternatives, interests and conditions stand in the table texts.',
    },
  },
  award_returns: {
    fund: { heading: 'Fund', means: 'The number of the fund.' },
    number: { heading: 'Number', means: 'The number of the return within its fund.' },
    event: { heading: 'Event', means: 'The number of the event that chose the project.' },
    bid: { heading: 'Project', means: 'The number of the project within its event.' },
    because: {
      heading: 'Why',
      means: 'dropped-out, handed-back, or recorded-by-mistake where the award was never meant.',
    },
    day: { heading: 'Day', means: 'The day on which the return was recorded.' },
    back_pence: { heading: 'Amount', means: 'What came back. A project holds its awards less its returns.' },
  },
  direct_grants: {
    fund: { heading: 'Fund', means: 'The number of the fund.' },
    number: { heading: 'Number', means: 'The number of the direct grant within its fund.' },
    day: { heading: 'Date of the decision', means: 'The day on which the council decided about the grant.' },
    amount_pence: { heading: 'Amount', means: 'What the organisation gets.' },
    ended: {
      heading: 'Taken back',
      means: '1 if the grant was taken back and its money is free again, otherwise 0.',
    },
    text_hash: {
      heading: 'Words',
      means: 'Where the payee, the purpose and the authority stand in the table texts.',
    },
  },
} as const;
