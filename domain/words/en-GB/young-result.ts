/** What young people chose: on phones, on the big screen, on pages, in files and on paper. */
export const youngResult = {
  heading: 'What young people chose',
  // So many people, and what their votes are for.
  together:
    '{ballots, plural, one {# young person voted.} other {# young people voted.}} Their votes count in the result like all others.',
  apart:
    '{ballots, plural, one {# young person voted.} other {# young people voted.}} Their votes decide no money.',
  choice: 'Their first choice: {names}.',
  tooFew: 'There are too few ballots to show young people’s votes separately.',
  notListed: 'A project that is not listed has too few ballots to show separately.',
  // In a list: what was chosen, and by whom.
  line: '{project}: {facts}',
} as const;
