/** What the officer's screens say of payments: what the council sets for a fund, and what finance fills in. */
export const payments = {
  // On the page of a fund.
  fundTitle: 'For finance: cost centre and ledger code',
  fundMeans:
    'Each row of the file of payments has these two codes, for every event of this fund. You can leave both empty.',
  saveFund: 'Save the codes',
  costCentre: 'Cost centre',
  ledgerCode: 'Ledger code',
  tooLong: 'Use at most {most, number} characters.',
  saved: 'Saved. The files of payments have it from now on.',

  // On the page of a result.
  backTitle: 'Read back what was paid',
  backMeans:
    'Fill in the supplier numbers and the days of payment in the file of payments, and choose it here. Bank details are never kept: a file with a column for them is refused.',
  file: 'File of payments (Excel or CSV)',
  noFile: 'Choose the file of payments first.',
  read: 'Read it',
  taken:
    '{rows, plural, one {# payment was read} other {# payments were read}}: {paid, number} with a day of payment.',
  refused: 'Nothing was kept. Mend this in the file, and read it again:',
  // A row of the file, and what is wrong with it.
  row: 'Row {row, number}: {problem}',
  problems: {
    unreadable: 'This is no Excel or CSV file that we can read.',
    'bank-details': 'The column “{column}” looks like bank details. Delete it: we do not keep them.',
    'missing-column': 'The column “{column}” is missing. Download the file of payments again.',
    'unknown-payment': 'This is no payment of this result. Download the file of payments again.',
    twice: 'This payment has two rows. Keep one.',
    'not-a-day': 'In “{column}”, write the day such as 2027-02-01 or 01/02/2027.',
    'too-long': 'The text in “{column}” is too long.',
  },
} as const;
