/** What stands on a voting sheet of paper. */
export const votingSheet = {
  title: 'Voting sheet',
  make: 'Print a voting sheet',
  means:
    'For people who would rather vote on paper: today’s projects, and room for the marks of today’s rules.',
  print: 'Print',
  number: 'No.',
  project: 'Project',
  asks: 'Asks for',
  yours: 'Your mark',
  box: 'empty box',
  forTheCount: 'For the count',
  mistake: 'If you make a mistake, ask at the welcome desk for a new sheet.',
  rules: 'Today’s rules',
  rulesCode: 'Rules check code: {code}',
  practice: 'Practice: nothing here counts',

  // How to mark the sheet, by what a ballot holds.
  mark: {
    score:
      'Put one cross in each row, under a score from {lowest, number} to {highest, number}. A row without a cross is left blank.',
    approval: 'Put a cross in the box of each project that you choose.',
    points: 'In the box of each project, write how many tokens you give it: at most {tokens, number} in all.',
    ranking:
      '{places, plural, =1 {Put a 1 in the box of the project that you want most.} other {Write 1 in the box of the project that you want most, then 2, and so on, up to #.}}',
    knapsack:
      'Put a cross in the box of each project that you choose. Together they may ask for at most {money}.',
  },
  // In front of a box for a sum.
  sumOfTokens: 'Total (of {tokens, plural, one {# token} other {# tokens}}):',
  sumOfMoney: 'Total (of {money}):',
} as const;
