/** What is printed days before, for a hall in which no computer works. People read it in a hurry. */
export const emergencyPack = {
  title: 'Emergency pack',
  practice: 'Practice: does not count',

  fails: 'What to do if everything fails',
  keep: 'With these pages the event can be finished without a computer. Keep them at the welcome desk.',
  now: 'At once',
  nowSteps: {
    tell: 'Tell the hall: “The computers have stopped. We go on with paper. Keep your voting card.”',
    time: 'Write the time on the running order. Tick each project that the hall hears from now on.',
    signs: 'Put up the signs at the door, at the desk and at the box.',
  },
  voting: 'Voting on paper',
  votingSteps: {
    give: 'Give each person the voting sheet with the number of their card.',
    noCard: 'A person without a card gets the next card from the pile, and its sheet.',
    mark: 'Ask people to mark every project on the sheet, also those that they marked on a phone.',
    call: 'Go on with the running order. Say each project’s number and name before it presents.',
    collect: 'People fold their sheets and put them into the box. Two people count the sheets.',
  },
  byHand: 'If the hall needs a result today',
  byHandSteps: {
    // Where young people’s votes decide no money.
    youngApart:
      'Take out the sheets that say “Young people” at the top. They decide no money: do not add them up with the others.',
    tally:
      'Two people add up on the tally sheets. One reads aloud, the other writes. Then they change places.',
    result: 'Work the result out by today’s rules. Fill in the result sheet. Two people sign it.',
    provisional: 'Tell the hall that this result is provisional until the sheets are entered.',
  },
  notByHand:
    'By today’s rules nobody can work the result out by hand. Tell the hall when and where it will be told.',
  keepSheets: 'Put all sheets into an envelope, close it, sign across the flap and lock it away.',
  later: 'When a computer works again',
  laterSteps: {
    declare:
      'The facilitator says on the screen that the phones failed, and names the projects ticked on the running order.',
    list: 'The four digits after “List” must be the same on the sheets and on the desk’s screen.',
    type: 'Two people type the sheets at the welcome desk. The number at the top says which card it is.',
    tear: 'Once a batch is counted, tear the numbers off and destroy them.',
    result: 'The computer’s result takes the place of the result that was added up by hand.',
  },

  order: 'Running order',
  started: 'The computers stopped at:',
  orderHeadings: {
    number: 'No.',
    project: 'Project',
    asks: 'Asks for',
    least: 'At least',
    heard: 'Heard',
  },
  heardBox: 'Tick: project {number, number} was heard without a computer',
  rules: 'Today’s rules',
  pot: 'The pot: {money}',

  tally: 'Tally sheet',
  tallyOf: 'Sheets {from, number} to {to, number}',
  tallyHow: {
    both: 'Make piles of ten sheets. For each pile and project, write the sum above the line, and how many marked it below.',
    count: 'Make piles of ten sheets. For each pile and project, write how many put a cross.',
  },
  // A place of a ranking is worth points.
  tallyPlaces:
    '{places, plural, =1 {A 1 counts 1.} other {A 1 counts # points, the next place one less, and the last place 1.}}',
  tallyProject: 'No. and project',
  piles: '{from, number}–{to, number}',
  tallyBox: 'Empty box: project {number, number}, sheets {from, number} to {to, number}',
  total: 'Total',
  totalBox: 'Empty box: total of project {number, number} on this page',

  addUp: 'Adding up all tally sheets',
  addUpHeadings: {
    sum: 'Sum',
    count: 'How many',
    average: 'Sum ÷ how many',
    place: 'Place',
  },
  addUpBox: 'Empty box: {what}, project {number, number}',

  signs: {
    door: 'Voting today',
    doorBelow: 'Please come in.',
    desk: 'Welcome desk',
    deskBelow: 'Voting cards and voting sheets',
    box: 'Voting sheets go here',
    boxBelow: 'Fold the sheet. Do not write your name on it.',
  },
} as const;
