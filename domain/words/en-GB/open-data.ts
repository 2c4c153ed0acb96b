/** What open data says of itself to programs: in English, whoever asks. */
export const openData = {
  title: '{kind, select, practice {PRACTICE, not real: grants of {fund}} other {Grants of {fund}}}',
  description:
    '{kind, select, practice {These grants are practice: nobody gets any money. } other {}}{leftOut, plural, =0 {Every grant that the people in the room decided, and the council awarded, from {fund}.} one {The grants that the people in the room decided, and the council awarded, from {fund}. # grant to a private person, of {amount}, is not in this file.} other {The grants that the people in the room decided, and the council awarded, from {fund}. # grants to private persons, of {amount} in all, are not in this file.}}{direct, plural, =0 {} one { Beside them is # grant that the council gave directly, without a vote.} other { Beside them are # grants that the council gave directly, without a vote.}}',
  directTitle: 'Direct grant from {fund}',
  datasetTitle: 'Open data of {fund}',
  datasetDescription:
    'The grants and the results of {fund}: who got how much, and everything that it takes to count again.',
  grantsJson: 'Grants, in the 360Giving Data Standard',
  grantsCsv: 'Grants as a table, by the titles of the 360Giving Data Standard',
  bundle: 'Everything that it takes to work out the result of {event} again',
  afterSigning: 'What was worked out for {event} after the signing: runs beside the signed result',
  columns: 'What the columns mean',
} as const;
