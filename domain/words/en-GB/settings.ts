/** Each setting of the rules in a few words, for the log of staff actions. */
export const settings = {
  set: '{setting}: {now}',
  changed: '{setting}: from {before} to {now}',

  names: {
    format: 'the day',
    ballot: 'ballot',
    completeness: 'complete is',
    blanks: 'incomplete ballots',
    emptiedOut: 'emptied ballots are left out',
    opening: 'projects open',
    shuffled: 'order of its own for each voter',
    locking: 'scores lock at the next project',
    allocation: 'how the money is given',
    passShare: 'share to reach',
    leastVoters: 'least number of voters',
    subPots: 'parts of the pot',
    excluding: 'only one of',
    tie: 'ties',
    screen: 'the screen shows',
    whySoon: 'why scores are shown early',
    timing: 'clocks',
    settledStays: 'what the room settled stays',
    toldInTurn: 'announced in the settled order',
    ownBid: 'a group’s own project',
    youngCards: 'young people’s cards',
    minimumAge: 'minimum age',
    connections: 'who may vote',
    cardsUntil: 'cards are handed out',
    namesAtDoor: 'names are noted at the door',
    quorum: 'quorum',
    capPence: 'cap for a project',
  },

  yes: 'yes',
  no: 'no',
  none: 'none',
  count: '{count, number}',

  ballot: {
    score: 'scores {lowest, number} to {highest, number}',
    approval: 'choose {atLeast, number} to {atMost, number}',
    approvalFree:
      '{atLeast, plural, =0 {choose any number} one {choose at least #} other {choose at least #}}',
    points: '{tokens, plural, one {# token} other {# tokens}}, at most {capPerBid, number} for one project',
    pointsFree: '{tokens, plural, one {# token} other {# tokens}}, no limit for one project',
    ranking: 'a ranking of {places, plural, one {# place} other {# places}}',
    knapsack: 'choose within the pot',
  },
  completeness: {
    all: 'all of it',
    'at-least': 'at least {bids, plural, one {# project} other {# projects}}',
    free: 'anything',
  },
  blanks: {
    notCounted: 'not counted',
    count: 'its marks count',
    countFrom: 'its marks count, and a project needs scores from {percent, number}%',
  },
  format: {
    pitches: 'pitches',
    stalls: 'stalls',
    // {hours} is a list of opening times.
    stallsWithHours: 'stalls, open {hours}',
  },
  opening: { 'as-presented': 'as they are presented', 'all-at-once': 'all at once' },

  // Pieces of a list: “down the list by average, pass over what does not fit, no pass mark”.
  by: {
    average: 'down the list by average',
    total: 'down the list by total',
    votes: 'down the list by votes',
  },
  borderline: {
    skip: 'pass over what does not fit',
    stop: 'stop at the first that does not fit',
    'part-fund-then-stop': 'part for the first that does not fit, then stop',
    'part-fund-then-skip': 'part for the first that does not fit, then go on',
  },
  noPassMark: 'no pass mark',
  passMark: 'pass mark {mark}',

  perPound: {
    cardinality: 'down the list for each pound, by cardinality',
    score: 'down the list for each pound, by score',
    cost: 'down the list for each pound, by cost',
    'score-cost': 'down the list for each pound, by score-cost',
  },
  // Pieces of a list: “equal shares by cost, completed by add1, raised by 10p”.
  equalShares: {
    cardinality: 'equal shares by cardinality',
    score: 'equal shares by score',
    cost: 'equal shares by cost',
    'score-cost': 'equal shares by score-cost',
  },
  completion: {
    none: 'completed by none',
    greedy: 'completed by greedy',
    add1: 'completed by add1',
    'add1-greedy': 'completed by add1-greedy',
    'add1-overshoot': 'completed by add1-overshoot',
    'add1-overshoot-greedy': 'completed by add1-overshoot-greedy',
  },
  raisedBy: 'raised by {increment}',
  phragmen: 'Phragmén',

  passShare: {
    ballots: '{percent, number}% of all ballots',
    'best-average': '{percent, number}% of the best possible average',
  },
  onePot: 'one pot',
  // {parts} is a list of the next message.
  subPots: '{parts}; what is left {leftOver, select, keep {stays} other {is shared}}',
  subPot: '{money} for {bids}',
  tie: '{method, select, hands {hands} draw {a draw} other {sharing}}, then {otherwise, select, hands {hands} draw {a draw} other {sharing}}',
  screen: {
    counts: 'how many voted, no figures',
    'after-each': 'figures after each project, from {firstAt, plural, one {# ballot} other {# ballots}}',
    live: 'live figures, from {firstAt, plural, one {# ballot} other {# ballots}}, then every {thenEvery, number}',
  },
  // A list of `ways`; nobody is asked for any.
  anybody: 'anybody',
  ways: {
    live: 'live in the area',
    work: 'work in the area',
    study: 'study in the area',
    volunteer: 'volunteer in the area',
  },
  cardsUntil: {
    close: 'until the close',
    'first-pitch': 'until the first pitch begins',
    'first-pitch-over': 'until the first pitch is over',
    time: 'until {time}',
  },
  noReason: 'no reason given',
  timing:
    'pitch {pitchSeconds, number} s, last call {lastCallSeconds, number} s, after the close {graceSeconds, number} s',
  ownBid: {
    abstain: 'not marked by its group',
    allow: 'marked by its group too',
    'not-vote': 'groups do not vote',
  },
  youngCards: {
    none: 'there are none',
    together: 'they decide with all others, and are shown separately too',
    apart: 'they decide no money, and are shown separately',
  },
} as const;
