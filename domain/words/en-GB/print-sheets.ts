/** The page on which voting sheets and the emergency pack are printed. */
export const printSheets = {
  title: 'Voting sheets and emergency pack',
  sheetsTitle: 'Voting sheets',
  means:
    'A voting sheet has the number of its card. The number opens no card, so you can print sheets at any time until the count is sealed.',
  which: 'Which sheets?',
  onPaper: 'For the cards that vote on paper',
  onPaperMeans: 'Those that were changed to paper and whose sheet is not counted yet.',
  range: 'For cards by number',
  rangeMeans: 'For one person, type the same number twice.',
  blank: 'Without a number',
  blankMeans: 'Staff write the number in. The desk shows it when a card is changed to paper.',
  from: 'From card number',
  to: 'To card number',
  rangeWrong: 'Type two numbers printed on cards, the lower one first',
  count: 'How many sheets',
  countWrong: 'Type a number from 1 to 500',
  large: 'Large print (16 points)',
  print: 'Make the sheets (PDF)',

  packTitle: 'Emergency pack',
  packMeans:
    'Everything to finish with no computer: what to do, numbered voting sheets, running order, rules, tally sheets, a result sheet and signs. Print it days before, and keep it at the desk.',
  packCount: 'How many voting sheets',
  packCountHint: 'Left empty: one for each card, at most 500. Print those above 500 by number.',
  packMake: 'Make the emergency pack (PDF)',
} as const;
