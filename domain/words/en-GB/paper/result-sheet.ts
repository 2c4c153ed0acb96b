/** The sheet that two people sign. */
export const resultSheet = {
  title: 'Result sheet',
  blankTitle: 'Result sheet to fill in by hand',
  // The fund and the area, in a line.
  of: '{fund} · {area}',
  // At the foot of each page.
  page: '{about} · page {page, number} of {pages, number}',
  facts: {
    checkCode: 'Check code',
    run: 'Run',
    ballots: 'Ballots counted',
    notChosen: 'Projects not chosen',
    pot: 'Pot',
    allocated: 'Allocated',
    left: 'Left over',
  },
  turnout: 'Turnout',
  counted: '{count, number}',
  countedOf: '{count, number} of {all, number}',

  chosen: 'Chosen, in this order',
  headings: {
    place: 'Place',
    project: 'Chosen project',
    organisation: 'Organisation',
    rankedBy: 'Ranked by',
    asked: 'Asked',
    amount: 'Gets',
  },
  // The amount of a project that gets a part of what it asked for.
  part: '{amount} (part)',
  notChosen: 'Not chosen, and why',
  inTheRoom: 'Decided and said in the room',

  // Among what was decided and said in the room: what, and how.
  phones: 'Phones',
  phonesFailed:
    'They failed during the vote. A voting sheet counts where it has a mark, the phone for the rest.',

  declaration:
    'We saw the result announced in the hall. The check code on the screen is the one on this sheet. Neither of us has an interest in any of the projects.',
  // A list: who signs, the name, how they signed and when.
  signedOnComputer: 'Signed on the computer: {facts}.',
  signers: { officer: 'Officer', second: 'Second person' },
  note: 'Provisional until both have signed. The council makes the awards after final checks.',
  signedNote: 'Both have signed on the computer, as it says above.',
  signedInkNote:
    'Both have signed on the computer, as it says above. A signature on this sheet confirms what was signed by name alone.',

  // Where a name is written in letters that the typeface of the PDF does not have.
  lettersMissing:
    'Three dots stand for words in letters that this paper’s typeface does not have. The web page of this sheet has the same lines in the same order, with every letter.',

  // Behind the signatures.
  rulesTitle: 'The rules',
  cap: 'No project could ask for more than {amount}.',
  potPart: 'Part {pot, number} of the pot is {amount}, for these projects: {names}.',

  // The kinds of card.
  kinds: { ordinary: 'Ordinary', team: 'Groups', young: 'Young people' },

  cardsTitle: 'What became of every card',
  cards: {
    fate: 'Cards',
    count: 'How many',
    // Instead of it, beside columns for each kind of card.
    all: 'All',
    printed: 'Printed',
    voted: 'Voted',
    notVoted: 'Handed out, not voted',
    spoilt: 'Voting sheet spoilt',
    notReturned: 'Voting sheet not returned',
    attending: 'Attending without voting',
    cancelled: 'Cancelled',
    notHandedOut: 'Not handed out',
    uncounted: 'On piles that were not counted',
    ways: 'How the ballots came',
    byWay: '{phone, number} by phone, {paper, number} on paper',
    waysFew: 'Too few came on paper, or by phone, to say how many.',
    waysErased: 'It is erased which cards voted on paper.',
  },

  runs: {
    title: 'Every calculation of the result',
    run: 'Run',
    because: 'Made because',
    allocated: 'Allocated',
    left: 'Left over',
    why: {
      sealed: 'the count was sealed',
      'tie-settled': 'a tie was settled',
      'no-thank-you': 'a group said no thank you',
      'asked-aloud': 'a group was asked aloud',
    },
    // It stopped at a tie that had to be settled first.
    whyOpen: {
      sealed: 'the count was sealed; stopped at a tie',
      'tie-settled': 'a tie was settled; stopped at the next tie',
      'no-thank-you': 'a group said no thank you; stopped at a tie',
      'asked-aloud': 'a group was asked aloud; stopped at a tie',
    },
  },

  projectsTitle: 'Every project in full',
  numbered: '{number, number}. {name}',
  project: {
    organisation: 'Organisation: {text}',
    reference: 'Our reference: {text}',
    charity: 'Charity number: {text}',
    company: 'Company number: {text}',
    period: 'Period: {text}',
    priorities: 'Priorities: {text}',
    asked: 'Asked for {amount}',
    least: 'Least amount: {amount}',
    purpose: 'Purpose: {text}',
  },

  fingerprints: {
    title: 'Fingerprints, to compare by computer',
    result: 'Of the result as it is published',
    rules: 'Of the rules as they were fixed when voting opened',
    log: 'Of the first {entries, plural, one {# entry} other {# entries}} of the log',
  },
} as const;
