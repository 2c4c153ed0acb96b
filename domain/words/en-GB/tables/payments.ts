/** What finance pays, one payment to a row. */
export const paymentsFile = {
  title: 'Payments',
  awarded: { yes: 'Awarded', no: 'Chosen, not awarded yet' },
  columns: {
    reference: { heading: 'Our reference', means: 'What the council calls the project in its own papers.' },
    payee: { heading: 'Payee', means: 'The organisation that gets the money.' },
    supplier: {
      heading: 'Supplier number',
      means: 'The payee’s number in the council’s finance system. Fill it in, and read the file back.',
    },
    amountPence: {
      heading: 'Amount (pounds)',
      means:
        'What is to be paid: what was awarded and not given back. Before the first award, what was chosen.',
    },
    awarded: {
      heading: 'Awarded',
      means: 'Whether the council has awarded the money. Pay nothing that is not awarded yet.',
    },
    name: { heading: 'Project', means: 'What the payment is for.' },
    period: { heading: 'Period', means: 'When the project would happen, in the group’s own words.' },
    costCentre: { heading: 'Cost centre', means: 'As the council set it once for the fund.' },
    ledgerCode: { heading: 'Ledger code', means: 'As the council set it once for the fund.' },
    paidOn: {
      heading: 'Paid on',
      means: 'The day of payment, such as 2027-02-01. Fill it in, and read the file back.',
    },
    event: { heading: 'Event', means: 'The name of the decision event.' },
    area: { heading: 'Area', means: 'The area whose pot was decided.' },
    fund: { heading: 'Fund', means: 'The fund that the pot is part of.' },
    standing: { heading: 'Result', means: 'Provisional until an officer and a second person have signed.' },
    run: { heading: 'Run', means: 'The number of the run that gave this result.' },
    key: {
      heading: 'Row key',
      means: 'Event, project and check code: by it the row is found again. Leave it as it is.',
    },
  },
} as const;
