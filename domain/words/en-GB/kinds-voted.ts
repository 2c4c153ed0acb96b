/** Which kinds of cards ballots came from, on public pages and for whoever asks. Kinds with few ballots are told together. */
export const kindsOfCards = {
  names: {
    everybody: 'Cards for everybody',
    groups: 'Cards of groups that presented',
    young: 'Young people’s cards',
    withGroups: 'Cards for everybody and of groups that presented',
    withYoung: 'Cards for everybody and for young people',
    all: 'All cards: one kind has too few to be told apart',
  },
  ballots: '{kind}: {ballots, plural, one {# ballot} other {# ballots}}',
} as const;
