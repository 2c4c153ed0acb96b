/** What is printed on a voting sheet. People read it in a hurry, and some of them read slowly. */
export const votingSheet = {
  title: 'Voting sheet',
  practice: 'Practice: does not count',
  sheetNumber: 'Sheet number',
  // Instead of it, on the sheet of a young people’s card.
  youngSheetNumber: 'Young people’s sheet number',
  // The boxes of a sheet without a number, where staff write it.
  cardNumber: 'Number',
  checkDigits: 'Check digits',
  page: 'Page {page, number} of {of, number}',
  tearOff: 'Staff: tear this part off and destroy it once the batch is counted.',
  // `{code}`: four digits. The screen on which sheets are typed shows the same.
  list: 'List {code}',

  number: 'No.',
  project: 'Project',
  asks: 'Asks for',
  circle: 'Circle one',
  write: 'Write here',
  cross: 'Cross',
  box: 'Empty box for project {number, number}',
  noName: 'Write the name here:',

  // How to mark the sheet, by what a ballot holds.
  mark: {
    circle: 'In each row, circle one number from {lowest, number} to {highest, number}.',
    score: 'In each box, write one number from {lowest, number} to {highest, number}.',
    // Where projects are chosen, also within the pot: the sentence above it says how many.
    cross: 'Put a cross in the box of each project that you choose.',
    points: 'In the box of each project, write how many tokens you give it: at most {tokens, number} in all.',
    ranking:
      '{places, plural, =1 {Write a 1 in the box of the project that you want most.} other {Write 1 in the box of the project that you want most, then 2, and so on, up to #.}}',
  },
  blank: 'You may leave a row blank.',

  // In front of a box for a sum.
  sumOfTokens: 'Total (of {tokens, plural, one {# token} other {# tokens}}):',
  sumOfMoney: 'Total (of {money}):',

  mistake: {
    circle: 'If you make a mistake, cross the number out and circle the right one.',
    write: 'If you make a mistake, cross it out and write the right number beside the box.',
    cross: 'If you make a mistake, fill the whole box in: it then counts as empty.',
  },
  newSheet: 'You can also ask at the desk for a new sheet.',
  finish:
    'When you have finished, fold this sheet and put it into the box at the desk. Do not write your name on it.',
} as const;
