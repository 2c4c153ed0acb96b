/** How many took part, of how many: the same on every screen, page and sheet. Whole sentences, one after the other. */
export const turnout = {
  of: {
    entitled: '{voted, number} of {all, number} people entitled to vote took part.',
    'checked-in': '{voted, number} of {all, number} people who checked in at the door voted.',
    'handed-out': '{voted, number} of {all, number} cards handed out voted.',
  },
  quorum: 'Quorum {quorum, number}: {voted, number} voted.',
  quorumMissed: 'The quorum was not reached, so the council decides whether it makes the awards.',
  possiblyTwice:
    'Possibly twice: {cards, plural, one {# card was} other {# cards were}} given for a lost card whose number nobody knew.',
} as const;
