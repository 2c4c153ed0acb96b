/** What a phone says where people give every project a score. */
export const score = {
  mine: 'Your scores',
  mineOf: 'Scores of {name}',
  act: 'Score it',
  howFar: '{scored, number} of {of, number} scored',
  marked: 'Your score: {score, number}',
  unmarked: 'no score yet',

  question: 'How much do you want this to happen?',
  legend: 'Your score for {name}',
  low: '{lowest, plural, =0 {not at all} other {not much}}',
  high: 'very much',
  next: 'Next without a score:',

  missing: '{count, plural, one {# project} other {# projects}} without a score',
  done: 'Every project has a score.',
  given: '{count, plural, one {# project} other {# projects}} scored',
  sent: 'Every score is sent as you make it. There is nothing more to press.',
  asItStands: 'A project that you do not score gets nothing from you, and loses nothing.',
  enough: 'You may leave these without a score.',
  notCounted: 'If one project has no score, your vote is not counted.',
  notCountedBelow: 'With fewer than {asked, number} scores, your vote is not counted.',
} as const;
