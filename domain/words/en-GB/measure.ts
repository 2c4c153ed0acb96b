/** What is counted today, in the words of the big screen. */
export const measure = {
  // Where the rules look at more than one figure.
  stepByStep: 'Step by step, by today’s rules.',

  average: {
    soFar: 'Scores so far',
    figures: 'Average out of {highest, number}.',
    both: 'Average out of {highest, number}, then how many scored it.',
    scorers: '{count, plural, one {# score} other {# scores}}',
    first: 'The highest average first.',
  },

  votes: {
    soFar: 'Votes so far',
    figures: {
      points: 'How many people gave it tokens.',
      ranking: 'How many people put it in their order.',
      chosen: 'How many people chose it.',
    },
    scorers: '{count, plural, one {# vote} other {# votes}}',
    first: 'The most votes first.',
  },

  scores: {
    soFar: 'Points so far',
    figures: 'Total of all scores.',
    both: 'Total of all scores, then how many scored it.',
    scorers: '{count, plural, one {# score} other {# scores}}',
    first: 'The most points first.',
  },

  tokens: {
    soFar: 'Tokens so far',
    figures: 'How many tokens it was given.',
    both: 'How many tokens it was given, then by how many people.',
    scorers: '{count, plural, one {# person} other {# people}}',
    first: 'The most tokens first.',
  },

  places: {
    soFar: 'Points so far',
    figures: '{places, number} points for a first place, down to 1.',
    both: '{places, number} points for a first place, down to 1, then how many people ranked it.',
    scorers: '{count, plural, one {# person} other {# people}}',
    first: 'The most points first.',
  },

  points: {
    soFar: 'Points so far',
    figures: 'Total of all points.',
    both: 'Total of all points, then how many people gave some.',
    scorers: '{count, plural, one {# person} other {# people}}',
    first: 'The most points first.',
  },
} as const;
