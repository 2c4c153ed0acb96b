/** The result of an event as a table, one project to a row. */
export const resultFile = {
  result: 'Result',
  winners: 'Winners',
  columns: {
    place: {
      heading: 'Place',
      means: 'One more than the number of projects ranked above it; empty when it was not ranked.',
    },
    inPot: {
      heading: 'In part of the pot',
      means:
        'The part of the pot that the place is in, 0 for the last round; empty where the pot has no parts.',
    },
    bid: { heading: 'Project number', means: 'The number of the project in this event.' },
    name: { heading: 'Project', means: 'The public name of the project.' },
    organisation: { heading: 'Organisation', means: 'Who would receive the money.' },
    reference: { heading: 'Our reference', means: 'What the council calls the project in its own papers.' },
    charity: { heading: 'Charity number', means: 'The number of the group in a register of charities.' },
    company: { heading: 'Company number', means: 'The number of the group in the register of companies.' },
    outcome: { heading: 'Outcome', means: 'Chosen, chosen for part, or not chosen.' },
    amountPence: { heading: 'Amount (pounds)', means: 'The money that the project gets.' },
    askPence: { heading: 'Asked (pounds)', means: 'What the group asked for.' },
    leastPence: {
      heading: 'Least amount (pounds)',
      means: 'The least that the group could do the project with; empty when it needs all of it.',
    },
    period: { heading: 'Period', means: 'When the project would happen, in the group’s own words.' },
    priorities: {
      heading: 'Priorities',
      means: 'Which of the fund’s priorities it serves, in the group’s own words.',
    },
    rankedBy: {
      heading: 'Ranked by',
      means: 'What gave the project its place; empty when it was not ranked.',
    },
    reason: { heading: 'Reason', means: 'Why a project was not chosen; empty for the others.' },
    leftBeforePence: {
      heading: 'Left before (pounds)',
      means: 'What was left of the pot when the rule came to this project; empty when it did not.',
    },
    neededPence: {
      heading: 'Needed (pounds)',
      means:
        'What the project needed, if it got nothing because too little money was left: its ask or its least amount.',
    },
    supporters: {
      heading: 'Supporters',
      means: 'Where voters spend money of their own: how many support the project.',
    },
    supportersPence: {
      heading: 'Supporters had (pounds)',
      means: 'What these supporters had left between them, rounded down to whole pence.',
    },
    standing: {
      heading: 'Result',
      means: 'Provisional until an officer and a second named person have signed, then signed.',
    },
    run: {
      heading: 'Run',
      means: 'The number of the run that gave this result; a later run replaces an earlier one.',
    },
    fingerprint: {
      heading: 'Result fingerprint',
      means: 'SHA-256 of the whole result; the check code is its first eight digits.',
    },
    event: { heading: 'Event', means: 'The name of the decision event.' },
    area: { heading: 'Area', means: 'The area whose pot was decided.' },
    fund: { heading: 'Fund', means: 'The fund that the pot is part of.' },
  },

  // What was counted, called as the people in the hall call it.
  counted: {
    score: {
      scorers: {
        heading: 'Scores received',
        means: 'How many ballots in the count gave the project something.',
      },
      total: { heading: 'Sum of scores', means: 'What the ballots in the count gave it, added up.' },
      average: {
        heading: 'Average score',
        means:
          'The sum divided by how many gave a score, with the decimals that tell the projects apart; the two columns before are exact.',
      },
    },
    approval: {
      scorers: { heading: 'Votes', means: 'How many ballots in the count gave the project something.' },
    },
    points: {
      scorers: {
        heading: 'Given tokens by',
        means: 'How many ballots in the count gave the project something.',
      },
      total: { heading: 'Tokens', means: 'What the ballots in the count gave it, added up.' },
    },
    ranking: {
      scorers: { heading: 'Placed by', means: 'How many ballots in the count gave the project something.' },
      total: { heading: 'Points from places', means: 'What the ballots in the count gave it, added up.' },
    },
    knapsack: {
      scorers: { heading: 'Votes', means: 'How many ballots in the count gave the project something.' },
    },
  },

  // What young people gave, where there are cards for them.
  young: {
    youngPlace: {
      heading: 'Place among young people',
      means: 'The place that young people’s ballots alone give the project; empty when it is not shown.',
    },
    youngScorers: {
      heading: 'Marked by young people',
      means: 'How many young people’s ballots gave the project something; empty when it is not shown.',
    },
    youngTotal: {
      heading: 'Sum of young people',
      means: 'What young people’s ballots gave it, added up; empty when it is not shown.',
    },
    youngShown: {
      heading: 'Young people’s figures',
      means:
        'Says when these figures are not shown: fewer than 10 ballots of young people, or of all others, stand behind them, or they would give such a figure away.',
    },
  },

  // Cells.
  youngHidden: 'too few ballots to show',
  outcomes: { chosen: 'chosen', part: 'chosen for part', 'not-chosen': 'not chosen' },
  provisional: 'provisional',
  signed: 'signed',
  signedInDoubt: 'signed; second signature named, not proven',
} as const;
