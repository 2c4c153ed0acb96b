/** The sheet that two people sign. */
export const resultSheet = {
  title: 'Result sheet',
  blankTitle: 'Result sheet to fill in by hand',
  facts: {
    checkCode: 'Check code',
    run: 'Run',
    ballots: 'Ballots counted',
    notChosen: 'Projects not chosen',
    pot: 'Pot',
    allocated: 'Allocated',
    left: 'Left over',
  },
  counted: '{count, number}',
  countedOf: '{count, number} of {all, number}',

  chosen: 'Chosen, in this order',
  headings: { place: 'Place', project: 'Chosen project', amount: 'Gets' },
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
  signedNote:
    'Both have signed on the computer, as it says above. Their signatures on this sheet confirm it.',
  wholeFingerprint: 'Whole fingerprint of what is published, for a recount: {fingerprint}.',
} as const;
