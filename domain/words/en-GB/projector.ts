/** What the projector's screens say. */
export const projector = {
  title: 'Big screen',
  project: 'Project {number, number}',

  // Top left: what is happening.
  gettingReady: 'Getting ready',
  // The event's name stands in full at the other end of the line.
  welcome: 'Welcome',
  votingIsOpen: 'Voting is open',
  joinIn: 'Join in on your phone',
  followAlong: 'Follow along on your phone',
  todaysRules: 'Today’s rules',
  runningOrder: 'Today’s projects',
  pitching: 'Project {place, number} of {of, number}',
  // Whole sentences, read out one after the other.
  stripLabel: '{soFar}. {rows}',
  stripFigure: '{name}: {figure}.',
  stripNone: '{name}: nothing yet.',
  between: '{cast, select, scores {Scoring} other {Voting}}',
  lastCall: 'Last call',
  votingIsClosed: 'Voting is closed',
  counting: 'Counting',
  countIsFinal: 'The count is final',
  paused: 'A short pause',
  tie: 'A tie',
  results: 'The results',
  notChosen: 'Not chosen this time',
  everyGroup: 'Thank you',
  // The first is used where there is no room for the second.
  practice: 'Practice',
  practiceMeans: 'Practice: nothing here counts',
  provisional: 'Provisional until signed',
  reconnecting: 'Reconnecting',
  sampleName: '{event} (sample)',

  // Joining.
  scanToFollow: 'Scan to follow along',
  orGoTo: 'or go to',
  wifi: 'Wi-Fi: {network}',
  wifiWithPassword: 'Wi-Fi: {network}. Password: {password}',
  takeACard: 'To vote, scan the voting card from the welcome desk.',
  cardsOpened: '{opened, plural, one {voting card opened} other {voting cards opened}}',
  qrLabel: 'QR code: follow today at {address}',

  // Running order.
  orderStatus: {
    heard: 'heard',
    presenting: 'now',
    later: 'comes later',
    'left-out': 'not here today',
    withdrawn: 'withdrawn',
  },

  // The pitch and what follows it.
  // A caption in front of an amount.
  asksFor: 'asks for {amount}',
  asksForMoney: 'asks for {money}',
  voteNow: '{cast, select, scores {Score it on your phone} other {Vote on your phone}}',
  voteOnAny: 'Vote on your phone',
  thankYou: 'Thank you, {name}',
  youCanStillVote:
    '{cast, select, scores {You can score it, or change a score, until voting closes.} other {You can vote, and change your vote, until voting closes.}}',
  untilNextLocks: 'You can score it until the next project is called.',
  untilLastCallLocks: 'You can score it until the last call starts.',
  next: 'Next',
  nextIs: 'Next: {name}',
  first: 'First',
  allHeard: 'Every project has been heard',
  lastCallNext:
    '{cast, select, scores {The last call comes next: check your scores.} other {The last call comes next: check your votes.}}',
  locksNext: 'The last call comes next. From then on no score can change.',
  nobodyYet: 'Nobody has voted yet',
  haveVoted: '{count, plural, one {has voted} other {have voted}}',
  haveVotedOf: '{count, plural, one {of {opened, number} has voted} other {of {opened, number} have voted}}',
  ballotsCounted: '{count, plural, one {ballot counted} other {ballots counted}}',
  ballotsCountedOf: 'of {ballots, plural, one {# ballot} other {# ballots}} counted',

  // A list that takes several pages.
  pageOf: 'Page {page, number} of {of, number}',

  // The tally.
  aFewBehind: 'The last few ballots are not shown yet.',
  practiceFigures:
    '{cast, select, scores {Each score shows straight away.} other {Each vote shows straight away.}}',
  afterEach:
    '{cast, select, scores {Each project’s score appears once its scoring ends.} other {Each project’s count appears once its voting ends.}}',
  stillToCome: 'still to come',
  tooFewYet: 'too few so far',
  tooFew: 'too few',
  nowPitching: 'now',
  speaking: 'Now',

  // The close.
  lookThrough: '{cast, select, scores {Check your scores now.} other {Check your votes now.}}',
  phoneSaysMissing:
    'Your phone says what is missing. {cast, select, scores {You can still change any score.} other {You can still change everything.}}',
  allFixed: 'Scores can no longer change',
  allFixedMeans: 'There is nothing more to do. Voting closes next.',
  // Below a clock, and with a clock in it.
  toTheClose: 'until voting closes',
  closesIn: '{clock} until voting closes',
  aFewMoreSeconds:
    '{cast, select, scores {Waiting a few seconds for the last scores} other {Waiting a few seconds for the last votes}}',
  keepPhoneOn: 'Nothing to do. If your phone says “Not sent yet”, keep it on.',
  extended: 'The laptop was slow for a moment. The last votes get a few more seconds.',
  forStragglers: '{cast, select, scores {for the last scores} other {for the last votes}}',
  countingHeading: 'We are checking the count',
  countingMeans:
    '{cast, select, scores {All scores that were sent in time have arrived.} other {All votes that were sent in time have arrived.}}',
  sealedHeading: 'The count is final',
  sealedMeans: 'The results come next.',
  pausedHeading: 'We have stopped for a moment',
  pausedMeans:
    'Nothing is lost. {cast, select, scores {All scores so far are kept, and the clocks have stopped.} other {All votes so far are kept, and the clocks have stopped.}}',
  pausedElse: 'We will continue soon.',
  held: 'waiting to continue',

  // A tie.
  tieHeading: 'We stop and decide this in the room',
  tieMeans:
    '{projects, plural, =2 {Two projects are equal, and {money} is left.} =3 {Three projects are equal, and {money} is left.} =4 {Four projects are equal, and {money} is left.} =5 {Five projects are equal, and {money} is left.} =6 {Six projects are equal, and {money} is left.} =7 {Seven projects are equal, and {money} is left.} =8 {Eight projects are equal, and {money} is left.} =9 {Nine projects are equal, and {money} is left.} =10 {Ten projects are equal, and {money} is left.} other {# projects are equal, and {money} is left.}}',
  // `{figure}`: such as “an average of 4.2”.
  tieMeansWith:
    '{projects, plural, =2 {Two projects are equal, with {figure}, and {money} is left.} =3 {Three projects are equal, with {figure}, and {money} is left.} =4 {Four projects are equal, with {figure}, and {money} is left.} =5 {Five projects are equal, with {figure}, and {money} is left.} =6 {Six projects are equal, with {figure}, and {money} is left.} =7 {Seven projects are equal, with {figure}, and {money} is left.} =8 {Eight projects are equal, with {figure}, and {money} is left.} =9 {Nine projects are equal, with {figure}, and {money} is left.} =10 {Ten projects are equal, with {figure}, and {money} is left.} other {# projects are equal, with {figure}, and {money} is left.}}',
  drawSoon: 'Each project gets a number. Then one number is drawn from a bag.',
  drawNow: 'One number is drawn. That project gets the money first.',
  hands: 'Put up one hand when you hear the project that should get the money first.',
  share: 'Today’s rules share what is left between them.',

  // The results.
  fullPot: '{money} in the pot',
  chosen: 'Chosen: {money}.',
  chosenForPart: 'Chosen for part: {money}.',
  asked: 'It asked for {money}.',
  left: '{money} left.',
  potEmpty: 'The pot is empty.',
  notChosenHeading: 'Thank you for bringing these projects',
  // For each short reason why a project was not chosen: a sentence for all of them.
  forAll: {
    left: '{some, select, no {The money had run out.} other {{left} was left: too little for any of these.}}',
    supporters: 'The supporters of each had {some, select, no {nothing left} other {only {held}}}.',
    'after-the-line': 'All of these came after we stopped.',
    'part-refused': 'All of these groups said no to a part.',
    'below-pass-mark': 'All of these are below the pass mark.',
    'too-few-scorers': 'Too few people voted on each of these.',
    excluded: 'Another project was chosen in place of each of these.',
    'above-pot': 'Each of these asks for too much.',
    withdrawn: 'All of these were withdrawn.',
    'left-out': 'None of these groups is here today.',
    declined: 'All of these groups said no thank you.',
    'no-support': 'Nobody chose any of these.',
  },
  thanksHeading: 'Thank you to every group',
  sum: '{chosen, number} of {of, number} chosen, {money} left.',
  sumAllGiven: '{chosen, number} of {of, number} chosen, nothing left.',
  checkCode: 'Check code {code}',
  provisionalMeans: 'Provisional until signed.',
  signedMeans: 'Signed. The council makes the awards.',

  // Before there is a picture.
  opening: 'One moment',
  needsLink: 'This screen needs its link',
  needsLinkMeans: 'On this computer, open the big screen’s link that the organiser gave you.',
  noSuchEvent: 'There is no event at this address',
  noSuchEventMeans: 'Check the address with the organiser.',
} as const;
