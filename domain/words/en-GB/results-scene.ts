/** What the results' scenes say under the rules that look at more than an average or a total. */
export const resultsScene = {
  begin: {
    'greedy-per-cost': 'The most support for each pound comes first.',
    'equal-shares': 'Every voter has an equal share. Projects are paid for by the people who chose them.',
    phragmen: 'Every voter earns at the same speed. A project is chosen when its supporters can pay for it.',
  },
  everythingFits: 'The pot is enough for every project that can be chosen, so all of them are chosen.',
  inPot:
    '{pot, plural, =0 {The last round has {money} left.} other {Part {pot, number} of the pot has {money} left.}}',
  saidYes: 'The group was asked, and said yes.',
  asking: 'A question to the group',
  wouldYou: 'Would you take {part} of the {ask}?',
  askingMeans: 'That is what is left when the project’s turn comes. The group says yes or no.',
} as const;
