/** What a phone says where people choose some projects. */
export const approval = {
  mine: 'Your choices',
  mineOf: 'Choices of {name}',
  act: 'Choose it?',
  left: '{left, number} of {of, plural, one {# choice} other {# choices}} left',
  chosen: '{count, number} chosen',
  marked: 'Chosen',
  unmarked: 'not chosen',

  question: 'Is it one of your choices?',
  legend: 'Choose {name}',
  choose: 'I choose it',
  isChosen: 'I have chosen it',

  none: 'You have chosen nothing yet.',
  given: '{count, plural, one {# project} other {# projects}} chosen',
  missing: '{count, plural, one {# more choice is} other {# more choices are}} needed',
  spare: 'You can choose {left, number} more.',
  done: 'You have made all your choices.',
  sent: 'Every choice is sent as you make it. There is nothing more to press.',
  full: '{atMost, plural, =1 {You have made your choice. Take it back first, then choose this one.} other {You have used all # choices. Take one back first.}}',
} as const;
