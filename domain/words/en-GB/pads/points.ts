/** What a phone says where people share out tokens. */
export const points = {
  mine: 'Your tokens',
  mineOf: 'Tokens of {name}',
  act: 'Give tokens',
  left: '{left, number} of {of, plural, one {# token} other {# tokens}} left',
  marked: 'Your tokens: {given, number}',
  unmarked: 'no tokens',

  question: 'How many tokens will you give it?',
  legend: 'Your tokens for {name}',
  given: '{given, plural, =0 {No tokens} one {# token} other {# tokens}}',
  more: 'Give {count, plural, one {# token} other {# tokens}} more',
  fewer: 'Take {count, plural, one {# token} other {# tokens}} back',
  figure: '{given, plural, one {token} other {tokens}}',

  none: 'You have given no tokens yet.',
  lies: 'Given to {count, plural, one {# project} other {# projects}}',
  missing: '{count, plural, one {# token} other {# tokens}} still to give',
  spare: 'You can give {left, plural, one {# token} other {# tokens}} more.',
  done: 'You have given all your tokens.',
  sent: 'Every token is sent as you give it. There is nothing more to press.',
  used: '{all, plural, =1 {You have used your token. Take it back first.} other {You have used all # tokens. Take some back first.}}',
  most: '{cap, plural, one {# token} other {# tokens}} is the most that one project can get from you. You can give the others to another project.',
} as const;
