/** How an officer says that the day has stalls, and when voting is open. */
export const dayFormat = {
  question: {
    legend: 'What does the day look like?',
    options: {
      pitches: {
        label: 'Groups pitch, one after the other',
        means: 'The facilitator calls each project, and the running order has a clock.',
      },
      stalls: {
        label: 'Groups have stalls, and people walk round',
        means: 'Nobody is called. Every project is open from the start, on one day or on several.',
      },
    },
  },
  hours: 'When is voting open?',
  hoursHint:
    'Clocks are those of London, also when they change. With opening times, voting opens and pauses by itself once an officer has approved the rules. Without any, people open and close it by hand.',
  /** A group of three fields. */
  period: 'Opening time {place, number}',
  day: 'Day',
  from: 'From',
  to: 'To',
  add: 'Add an opening time',
  remove: 'Remove opening time {place, number}',
  none: 'No opening times: people open and close voting by hand.',
  incomplete: 'Enter the day, the start and the end of each opening time, or remove it',
  wrong:
    'Enter at most 31 opening times in order. Each lasts at least a minute and begins after the one before it',
  clockChange: 'Choose times outside the hour in which the clocks change',
  noTurns:
    'With stalls, every project is open from the start, scores can change until voting closes, and no score is shown after each project',

  approveTitle: 'Approve the rules and the opening times',
  approveMeans:
    'Approve them the day before, or earlier. Then nothing of them changes any more, and voting opens by itself. You can take the approval back until the first opening time begins.',
  approve: 'Approve',
  approveAsk: 'Approve the rules and the opening times?',
  readRules: 'Read the rules once more',
  checking: 'Checking this computer, its network and the voting cards…',
  checkedGood:
    'The check before doors open has found nothing wrong. Look at phones, power and screen on the day.',
  checkedWrong: 'The check before doors open has found this:',
  checkAgain: 'Check again',
  notApproved:
    'The rules and the opening times are not approved, so voting does not open by itself. The first opening time is {first}.',
  approved: 'The rules and the opening times are approved. Voting opens by itself: {next}.',
  approvedOver:
    'The rules are approved, but every opening time is over and voting never opened. Take the approval back, then enter new opening times.',
  dateDoubted:
    'The date of this computer may be wrong, so voting does not open or pause by itself. Correct the date, or say on the page “Copy, archive and erase” that it is right.',
  takeBack: 'Take the approval back',
  takeBackAsk: 'Take the approval back?',
  takeBackMeans:
    'The rules, the pot and the projects can then change again. Voting does not open by itself until an officer approves them again.',
  frozenSentence:
    'An officer has approved the rules, so they stay as they are. Until voting opens, an officer can take the approval back on the event’s first page.',
} as const;
