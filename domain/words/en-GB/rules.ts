/** Today's rules in plain sentences, as projector, phone and paper say them. */
export const rules = {
  stalls: 'Visit the stalls in any order, and vote at any time while voting is open.',
  // {hours} is a list of opening times.
  hours: 'Voting is open: {hours}.',
  age: 'Everybody who is {age, number} or older can vote.',
  // {ways} is a list of the next messages: “live, work or study”.
  who: 'People who {ways} in {named, select, no {the area} other {{area}}} can vote.',
  whoFrom:
    'People who {ways} in {named, select, no {the area} other {{area}}}, and are {age, number} or older, can vote.',
  ways: { live: 'live', work: 'work', study: 'study', volunteer: 'volunteer' },
  cardsUntil: {
    'first-pitch': 'Voting cards are handed out until the first pitch begins.',
    'first-pitch-over': 'Voting cards are handed out until the first pitch is over.',
    time: 'Voting cards are handed out until {time}.',
  },
  namesAtDoor: 'The desk notes everybody’s name, apart from cards and votes, and erases it later.',
  quorum: 'If fewer than {count, number} people vote, the council decides whether it makes the awards.',
  ownBid: {
    abstain: 'Groups that present do not vote on their own project.',
    'not-vote': 'Groups that present do not vote.',
  },
  youngCards: {
    together: 'Young people’s votes count like all others. What they chose is also shown separately.',
    apart: 'Young people’s votes decide no money. What they chose is shown beside the result.',
  },
  change: {
    locking: 'You can change a score until the next project is called.',
    scores: 'You can change your scores until voting closes.',
    vote: 'You can change your vote until voting closes.',
  },
  council: 'The council makes the awards after final checks.',
  soon: 'A score is shown once {count, number} people have given one. Why so few: {why}',
  published:
    'If 50 people or more vote, every vote is published without a name, so that anybody can count again.',

  // What a project must reach before it can be chosen at all.
  leastScore:
    'A project can only be chosen if at least {half, select, yes {half the voters} other {{percent, number}% of the voters}} score it.',
  leastScorers: 'A project needs scores from at least {count, plural, =1 {one voter} other {# voters}}.',
  leastVoters: 'A project needs votes from at least {count, plural, =1 {one voter} other {# voters}}.',
  leastVote:
    'A project can only be chosen if at least {half, select, yes {half the voters} other {{percent, number}% of the voters}} vote for it.',
  passScores:
    'A project needs scores above 0 from at least {half, select, yes {half the voters} other {{percent, number}% of the voters}}.',
  passVotes:
    'A project needs votes from at least {half, select, yes {half the voters} other {{percent, number}% of the voters}}.',
  passBest: 'A project’s average must be at least {percent, number}% of the highest score.',
  passAverage: 'A project with an average below {least} cannot be chosen.',
  passCount: {
    votes: 'A project with {one, select, yes {no votes} other {fewer than {least} votes}} cannot be chosen.',
    tokens:
      'A project with {one, select, yes {no tokens} other {fewer than {least} tokens}} cannot be chosen.',
    points:
      'A project with {one, select, yes {less than 1 point} other {fewer than {least} points}} cannot be chosen.',
  },

  parts: {
    keep: 'The pot has {count, number} parts, each for its own projects. Money left in one part is not used for the others.',
    share:
      'The pot has {count, number} parts, each for its own projects. Money left in one part goes to the others.',
  },
  unnamed: 'project {bid}',
  onlyOne: 'Only one of these can be chosen: {names}.',

  tie: {
    hands: 'If projects tie for the last of the money, we count hands in the room.',
    draw: 'If projects tie for the last of the money, we draw a number from a bag.',
    share: 'If projects tie for the last of the money, they share what is left.',
  },
  otherwise: {
    hands: 'If that does not settle it, we count hands in the room.',
    draw: 'If that does not settle it, we draw a number from a bag.',
    share: 'If that does not settle it, they share what is left.',
  },
  settledStays: 'Once settled, a tie stays settled.',
} as const;
