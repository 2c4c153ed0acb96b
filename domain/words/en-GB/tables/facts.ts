/** The facts about a whole result, beside its projects. */
export const facts = {
  title: 'Totals',
  columns: {
    event: { heading: 'Event', means: 'The name of the decision event.' },
    date: { heading: 'Date', means: 'When it took place, as it was announced.' },
    venue: { heading: 'Place', means: 'Where it took place.' },
    area: { heading: 'Area', means: 'The area whose pot was decided.' },
    fund: { heading: 'Fund', means: 'The fund that the pot is part of.' },
    practice: { heading: 'Practice', means: 'Yes when this was only practice: then nothing in it counts.' },
    standing: {
      heading: 'Result',
      means:
        'Provisional until an officer and a second person have signed, then signed. “Named, not proven”: nothing proves that two people signed.',
    },
    signedAt: {
      heading: 'Signed at (UTC)',
      means: 'When the second of the two signed; empty while the result is provisional.',
    },
    run: { heading: 'Run', means: 'The number of the run that gave this result.' },
    ballots: { heading: 'Ballots counted', means: 'How many ballots were counted.' },
    ballotsIn: { heading: 'Ballots in', means: 'How many ballots gave something, counted or not.' },
    entitled: {
      heading: 'Entitled to vote',
      means: 'How many people may vote; empty where nobody gave the number.',
    },
    checkedIn: {
      heading: 'Checked in',
      means: 'How many people were checked in at the door; empty where no names were noted.',
    },
    handedOut: {
      heading: 'Cards handed out',
      means:
        'How many cards were handed out; empty where nobody counted, or where it is known how many may vote.',
    },
    quorum: {
      heading: 'Quorum',
      means: 'The least number of people who vote, by the rules; empty where there is none.',
    },
    possiblyTwice: {
      heading: 'Possibly twice',
      means: 'Cards given for a lost card whose number nobody knew: the lost card may have voted too.',
    },
    potPence: { heading: 'Pot (pounds)', means: 'The money there was to decide on.' },
    allocatedPence: { heading: 'Allocated (pounds)', means: 'What the chosen projects get in all.' },
    leftPence: {
      heading: 'Left over (pounds)',
      means: 'What is left of the pot. Allocated and left over add up to the pot.',
    },
    checkCode: {
      heading: 'Check code',
      means: 'The first eight digits of the fingerprint, as printed on the signed sheet.',
    },
    fingerprint: {
      heading: 'Result fingerprint',
      means: 'SHA-256 over the canonical JSON of everything that is published of the result.',
    },
    rulesFingerprint: {
      heading: 'Rules fingerprint',
      means: 'SHA-256 over the rules as they were fixed when voting opened.',
    },
  },

  // Where there are young people’s cards.
  young: {
    youngCounted: {
      heading: 'Young people’s ballots',
      means: 'Whether they decide with all others, or decide no money.',
    },
    youngBallots: {
      heading: 'Young people’s ballots counted',
      means:
        'How many young people’s ballots were counted; empty when they, or all others, are fewer than 10.',
    },
  },

  // Cells.
  youngCounted: {
    none: 'there are none',
    together: 'they decide with all others',
    apart: 'they decide no money',
  },
  practice: { yes: 'yes', no: 'no' },
} as const;
