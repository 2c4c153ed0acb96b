/** What every column of every file means. */
export const dictionary = {
  title: 'What the columns mean',
  columns: {
    files: { heading: 'File', means: 'Which files have the column.' },
    heading: { heading: 'Column', means: 'What the column is called in files for people.' },
    key: { heading: 'Name for programs', means: 'What the column is called in files for programs.' },
    kind: { heading: 'Holds', means: 'What kind of value it contains.' },
    means: { heading: 'Meaning', means: 'What it says, in one sentence.' },
  },

  // What a column holds.
  kinds: {
    text: 'words',
    code: 'code',
    count: 'whole number',
    money: 'money; whole pence in files for programs',
    decimal: 'decimal number',
    moment: 'date and time (UTC)',
    day: 'date',
  },
} as const;
