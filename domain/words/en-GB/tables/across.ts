/** A whole fund at a glance, one area to a row. */
export const acrossFile = {
  title: 'Across the fund',
  columns: {
    area: { heading: 'Area', means: 'The area of the fund.' },
    events: {
      heading: 'Event',
      means: 'The decision event of the area; several are separated by semicolons.',
    },
    applications: { heading: 'Applications', means: 'How many bids came in.' },
    presented: { heading: 'Presented', means: 'How many of them were presented in the hall.' },
    chosen: {
      heading: 'Chosen',
      means: 'How many were chosen, for all or part of what they asked; empty until it is decided.',
    },
    voters: { heading: 'Voters', means: 'How many ballots were counted; empty until it is decided.' },
    potPence: { heading: 'Pot (pounds)', means: 'The money there was to decide on.' },
    allocatedPence: {
      heading: 'Allocated (pounds)',
      means: 'What the chosen projects get in all; empty until it is decided.',
    },
    leftPence: {
      heading: 'Left over (pounds)',
      means: 'What is left of the pot; empty until it is decided.',
    },
    standing: {
      heading: 'Result',
      means:
        'Signed, provisional, not decided yet, or more than its pot: its events gave more than the area has.',
    },
    fund: { heading: 'Fund', means: 'The fund that the area is part of.' },
  },

  // Cells.
  inAll: 'In all',
  noArea: 'In no area',
  wholeFund: 'The whole fund',
  standings: {
    'no event yet': 'no event yet',
    'not decided yet': 'not decided yet',
    provisional: 'provisional',
    signed: 'signed',
    'more than its pot': 'more than its pot',
  },
} as const;
