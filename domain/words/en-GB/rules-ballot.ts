/** What to do with the ballot, and what happens to one that is not complete: among today's rules. */
export const rulesBallot = {
  score: {
    all: 'Score every project from {lowest, number} to {highest, number}.',
    free: 'Score any project from {lowest, number} to {highest, number}.',
    'at-least':
      'Score at least {count, plural, =1 {one project} other {# projects}} from {lowest, number} to {highest, number}.',
  },

  anyNumber: 'Choose as many projects as you like.',
  orMore: 'Choose {least, plural, =1 {one project} other {# projects}} or more.',
  exactly: 'Choose {most, plural, =1 {one project} other {# projects}}.',
  upTo: 'Choose up to {most, plural, =1 {one project} other {# projects}}.',
  between: 'Choose {least, number} to {most, plural, =1 {one project} other {# projects}}.',

  oneToken: 'Give your token to one project.',
  tokens: 'Share out your {tokens, number} tokens as you like.',
  tokensAtMost:
    'Share out your {tokens, number} tokens as you like, at most {most, number} for each project.',
  tokensOver:
    'Share out your {tokens, number} tokens among {least, plural, =1 {one project} other {# projects}} or more.',
  tokensOverAtMost:
    'Share out your {tokens, number} tokens among {least, plural, =1 {one project} other {# projects}} or more, at most {most, number} for each project.',

  onePlace: 'Choose the one project that you want most.',
  order: {
    all: 'Put {places, plural, =1 {one project} other {# projects}} in order, the one that you want most first.',
    free: 'Put up to {places, plural, =1 {one project} other {# projects}} in order, the one that you want most first.',
    'at-least':
      'Put {least, number} to {places, plural, =1 {one project} other {# projects}} in order, the one that you want most first.',
  },

  spend: 'Choose projects that together ask for at most {pot}.',
  spendAtLeast:
    'Choose {least, plural, =1 {one project} other {# projects}} or more that together ask for at most {pot}.',

  // A ballot that is not complete.
  fewerProjects: 'With fewer projects, your vote is not counted.',
  notCounted: {
    approval: 'With fewer choices, your vote is not counted.',
    points: 'If you keep tokens, your vote is not counted.',
    ranking: 'With fewer places filled, your vote is not counted.',
    knapsack: 'With fewer choices, your vote is not counted.',
  },
  lessCounts: {
    approval: 'Fewer choices count too.',
    points: 'Tokens that you keep count for nothing.',
    ranking: 'A shorter order counts too.',
    knapsack: 'Fewer choices count too.',
  },
  fewerScores:
    'With scores for fewer than {least, plural, =1 {one project} other {# projects}}, your vote is not counted.',
  missingScore: 'If you leave a project without a score, your vote is not counted.',
  blankAverage: 'Leaving a project blank does not change its average.',
  blankPoints: 'A project you leave blank gets no points from you.',
} as const;
