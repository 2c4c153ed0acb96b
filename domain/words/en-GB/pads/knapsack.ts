/** What a phone says where people spend the pot themselves. */
export const knapsack = {
  mine: 'Your choices',
  mineOf: 'Choices of {name}',
  act: 'Pay for it?',
  left: '{left} left to spend',
  marked: 'Chosen',
  unmarked: 'not chosen',

  question: 'Would you pay for it from the pot?',
  legend: 'Spend {ask} on {name}',
  spend: 'Spend {ask} on it',
  isSpent: 'I spend {ask} on it',

  none: 'You have spent nothing yet.',
  given: '{count, plural, one {# project} other {# projects}} chosen',
  spare: 'You have {left} left. You don’t have to spend it all.',
  missing: '{count, plural, one {# more project is} other {# more projects are}} needed',
  done: 'You have spent the whole pot.',
  sent: 'Every choice is sent as you make it. There is nothing more to press.',
  tooMuch: 'This project needs {ask}, and you have {left} left. Take another project back first.',
} as const;
