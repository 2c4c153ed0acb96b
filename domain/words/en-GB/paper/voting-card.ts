/** What is printed on a voting card and on the label of an envelope. Each line has little room. */
export const votingCard = {
  card: 'Voting card',
  teamCard: 'Team card of {group}',
  youngCard: 'Young people’s card',
  practice: 'Practice: does not count',
  scan: 'Scan with your phone’s camera.',
  type: 'Or go to {address} and type the code.',
  keep: 'Keep this card until the end.',
  qrLabel: 'QR code of voting card {number}',

  // How to vote, in one line.
  score: 'Score projects from {lowest, number} to {highest, number}.',
  scoreAll: 'Score every project from {lowest, number} to {highest, number}.',
  chooseAll: 'Choose all the projects you would fund.',
  chooseAtLeast: 'Choose at least {atLeast, plural, one {# project} other {# projects}}.',
  chooseExactly: 'Choose exactly {atMost, plural, one {# project} other {# projects}}.',
  chooseFromTo: 'Choose {atLeast, number} to {atMost, plural, one {# project} other {# projects}}.',
  chooseUpTo: 'Choose up to {atMost, plural, one {# project} other {# projects}}.',
  tokens:
    '{tokens, plural, =1 {Give your token to one project.} other {Share out # tokens among the projects.}}',
  tokensCapped:
    '{tokens, plural, =1 {Give your token to one project.} other {Share out # tokens among the projects, at most {cap, number} to one.}}',
  favourite: 'Choose your favourite project.',
  order: 'Put up to {places, plural, one {# project} other {# projects}} in order, your favourite first.',
  withinPot: 'Choose projects that fit into the pot together.',
  // What a group’s cards say of its own project.
  leaveOut: 'Do not mark your own project.',
  // What young people’s cards say where they decide no money.
  countedApart: 'Young people’s votes are counted separately.',

  // For visitors, and only if somebody chose to print it.
  wifi: 'Wi-Fi: {network}, password: {password}',
  wifiOpen: 'Wi-Fi: {network}, no password.',

  // The label of an envelope. The group’s name is a line of its own.
  envelope: 'Envelope for',
  envelopeCard: 'Card {from}',
  envelopeCards: 'Cards {from} to {to}',
  envelopeHow: 'Put this label in front. Hand the envelope to the group as it is.',
} as const;
