/** What the facilitator's screens say. */
export const facilitator = {
  title: 'Facilitator',
  sampleName: '{event} (sample)',
  nextLabel: 'Next step',

  // The large button.
  noProjects: 'No projects yet',
  noProjectsMeans: 'An officer adds the projects. Then the doors can open.',
  openDoors: 'Open the doors',
  openDoorsMeans: 'The hall sees how to join. Nobody can vote yet.',
  openVoting: 'Open voting',
  openVotingMeans: 'From then on, today’s rules can no longer change.',
  openVotingAsk: {
    question: 'Open voting?',
    consequence:
      'From now on today’s rules, the pot and what each project asks for cannot change. You cannot go back to the doors.',
    confirm: 'Open voting',
  },
  startPitch: 'Start the pitch: {name}',
  startLatePitch: 'Start the pitch, if they are back: {name}',
  startPitchMeans: 'The clock starts at {length}.',
  startPitchOpens:
    '{cast, select, scores {Scoring opens and the clock starts at {length}.} other {Voting opens and the clock starts at {length}.}}',
  endPitch: 'End the pitch: {name}',
  endPitchMeans: 'The clock comes off the screen. People can keep voting.',
  startLastCall: 'Start the last call',
  startLastCallMeans: 'Every project here has been heard. The last call lasts {length}, then voting closes.',
  closeNow: 'Close voting now',
  closesByItself: 'Voting closes by itself when the clock reaches 0:00.',
  endGrace: 'Stop waiting for votes',
  graceExtended: 'The laptop was slow, so the last votes get a few more seconds. The wait ends by itself.',
  graceEndsByItself: 'The wait ends by itself in a few seconds.',
  seal: 'Seal the count',
  sealMeans: 'Press this when all votes have arrived. After that the count is final.',
  sealAllAccounted:
    '{cards, plural, one {The one card is accounted for. Thank you.} other {All # cards accounted for. Thank you.}} After this press the count is final.',
  sealUncounted:
    'Ask the desk first: {cards, plural, one {# card is} other {# cards are}} not accounted for. The piles have not been counted.',
  startResults: 'Start the results',
  startResultsMeans: 'The hall sees the full pot. No result is announced yet.',
  showResult: 'Show the next: {step, number} of {of, number}',
  showResultMeans: 'One result is announced. Wait for the hall before the next.',
  showRest: 'Show the projects not chosen',
  showRestMeans: 'The hall sees them all together, in alphabetical order, with thanks.',
  thankEverybody: 'Thank every group',
  thankEverybodyMeans: 'The hall sees every group by name, and the check code.',
  sign: 'Sign the results',
  signMeans: 'An officer and a second person sign.',
  allDone: 'The results are signed',
  allDoneMeans: 'There is nothing more to do here. Thank you.',
  carryOn: 'Carry on',
  carryOnMeans: 'Everything continues from where it stopped.',
  releaseClock: 'Let the clock continue',
  releaseClockMeans: 'The laptop was started again, so the clock waits for you.',

  // Ties.
  countHands: 'Type the hands counted',
  countHandsMeans: 'Today’s rules settle this tie by a show of hands.',
  typeDrawn: 'Type the number drawn',
  typeDrawnMeans: 'The hall sees the numbers. Draw one from the bag.',
  showNumbers: 'Show the numbers for the draw',
  goOn: 'Show which projects are equal',
  goOnMeans: 'The hall sees what has just happened. Read it out first.',
  newsMeans: 'The hall sees what was settled and what it changes. Read it out, then continue.',
  showNumbersMeans: 'Today’s rules settle this tie by a draw from a bag.',
  share: 'Share what is left',
  shareMeans: 'Today’s rules share what is left between them.',
  shareAsk: {
    question: 'Share what is left?',
    consequence: '{names} each get the share that the hall sees.',
    confirm: 'Share it',
  },
  askPart: 'Ask the next group if part of the money is enough',
  noteAnswer: 'Note the answer',
  noteAnswerMeans: 'The question is on the big screen. Ask it aloud, then note what the group says.',
  answerAsk: '{name}: would you take {part} of the {ask}?',
  answerYes: 'They said yes',
  answerNo: 'They said no',
  answerYesMeans:
    'Yes gives the group that part. No offers the money to the next project. Either way, results are worked out again.',
  takeBackAsk: 'Take the question back',
  handsFor: 'Hands for {name}',
  handsSettle: 'Settle the tie by these numbers',
  handsMissing: 'Type how many hands were raised, such as 24',
  handsEqualNext: 'If they are equal, today’s rules say what comes next.',
  drawnNumber: 'The number drawn',
  drawnAgain: 'The same number again',
  drawnHint: 'From 1 to {highest, number}, as the hall sees them.',
  drawnMissing: 'Type a number from 1 to {highest, number}',
  drawnDiffers: 'The two numbers are different',
  whoDrew: 'Who drew',
  whoWatched: 'Who watched',
  drawSettle: 'Settle the tie by this number',
  drawGoesFirst: '{name} gets the money first.',
  personMissing: 'Choose somebody, or type a name',
  twoPeople: 'Two different people are needed',
  choose: 'Choose a name',
  somebodyElse: 'Somebody else',
  name: 'Their name',

  // During a pitch.
  clockLeft: '{clock} left',
  clockOver: '{clock} over',
  clockPaused: '{clock} paused',
  stopClock: 'Stop the clock',
  startClock: 'Start the clock',
  // `{more}`: such as “+30”.
  moreTime: '{more} seconds',
  startAgain: 'Start this pitch again: {name}',
  straightTo: 'Go straight to: {name}',

  // Stop and go back.
  pauseEverything: 'Pause everything',
  pauseMeans: 'Clocks and voting stop until you carry on. Nothing is lost.',
  closeDoors: 'Close the doors again',
  stopLastCall: 'Stop the last call',
  // Above buttons that each name a reason.
  reopenHeading: 'Why open voting again?',
  reopen: {
    'phones-not-through': 'Phones could not send votes',
    'closed-too-early': 'Voting was closed too early',
    'venue-problem': 'There was a problem in the hall',
    other: 'There is another reason',
  },
  // Said before what opening again means.
  reopenBecause: {
    'phones-not-through': 'Phones could not send votes. This stays in the record.',
    'closed-too-early': 'Voting was closed too early. This stays in the record.',
    'venue-problem': 'A problem in the hall. This stays in the record.',
    other: 'Another reason. This stays in the record.',
  },
  reopenAsk: {
    question: 'Open voting again?',
    locked: '{because} Votes are accepted until voting closes again.',
    open: '{because} Everybody can change their vote until voting closes again.',
    confirm: 'Open voting again',
  },
  earlyLastCallAsk: {
    question: 'Start the last call?',
    consequence: 'Some projects have not been heard. People can still vote on them.',
    confirm: 'Start the last call',
  },

  // One project.
  setAside: {
    later: 'Not here: move to later',
    'left-out': 'Not here: leave out',
    withdrawn: 'Withdrawn by the group',
  },
  setAsideAsk: {
    'left-out': {
      question: 'Leave out {name}?',
      consequence:
        'It cannot be chosen today and nobody needs to vote on it. You can undo this until voting closes.',
      confirm: 'Leave it out',
    },
    withdrawn: {
      question: 'Has the group withdrawn {name}?',
      consequence:
        'It cannot be chosen today and nobody needs to vote on it. You can undo this until voting closes.',
      confirm: 'Withdraw it',
    },
  },
  putBack: 'Put it back',
  decline: 'This group says no thank you',
  declineAsk: {
    question: 'Does {name} say no thank you?',
    consequence:
      'The group gets no money. The results are worked out again without it, by the same votes and rules. The announcement then continues. This cannot be undone.',
    confirm: 'They say no thank you',
  },
  status: {
    waiting: 'waiting',
    presenting: 'now',
    heard: 'heard',
    later: 'comes later',
    'left-out': 'left out',
    withdrawn: 'withdrawn',
  },
  wasNotChosen: 'not chosen',
  nothingHere: 'Nothing to do here now.',

  // What is shown.
  hallSees: 'The hall sees',
  nextIs: 'Then {name}',
  parts: 'Parts of this screen',
  partNames: { now: 'Now', projects: 'Projects', screen: 'Screen', health: 'Health', more: 'More' },
  // Read out when the day moves: the heading of the screen, then a whole sentence.
  announced: '{happening}. {seen}',
  // Whole sentences: read beside the small picture, and read out when the day moves.
  seen: {
    join: 'The screen shows how to join: the code, the address and how many have opened a card.',
    rules: 'The screen shows today’s rules.',
    order: 'The screen shows today’s projects, in running order.',
    pitch: 'The screen shows the pitch of {name}, and its clock.',
    tally: 'The screen shows the count so far.',
    between: 'The screen shows how many have voted, and who is next.',
    speaking: 'The screen shows how many have voted, and who is presenting.',
    'all-heard': 'The screen shows how many have voted, and that the last call is next.',
    stalls: 'The screen shows the projects and where their stalls are, and how many have voted.',
    shut: 'The screen says that voting is closed, and when it opens again.',
    'last-call': 'The screen shows the last call, with its clock.',
    closing: 'Voting has closed. We are waiting a few seconds for the last votes.',
    counting: 'The count is being checked.',
    sealed: 'The count is final.',
    paused: 'Everything is paused.',
    news: 'The screen shows what has just happened: {heading}.',
    tie: 'The screen shows the tie: {names}.',
    asking: 'The screen asks {name} if part of the money is enough.',
    pot: 'The screen shows the full pot. No result is announced yet.',
    result: 'The screen shows the result of {name}.',
    'not-chosen': 'The screen shows the projects not chosen this time, with thanks.',
    thanks: 'The screen thanks every group, and shows the check code.',
    young: 'The screen shows what young people chose.',
  },
  overlay: {
    none: 'What is happening',
    join: 'How to join',
    rules: 'Today’s rules',
    order: 'Today’s projects',
    scores: 'The count so far',
    young: 'What young people chose',
  },
  overlayEverybody: 'Thanks to every group',
  overlayHint: 'The next step replaces this.',
  shown: '(shown now)',
  stop: 'Stop and go back',

  // When phones stop working.
  phonesFailedHeading: 'If phones stop working',
  phonesFailedMeans:
    'The rest of the vote can go on with voting sheets. Marks on a sheet then count beside what phones have sent.',
  phonesFailedAct: 'Phones have failed',
  phonesFailedMore: 'Name more projects as heard',
  phonesFailedAsk: 'Have phones failed?',
  phonesFailedWhat:
    'Every card can then have a voting sheet. A sheet counts where it has a mark, the phone for the rest. The result says that it was so. This cannot be undone.',
  phonesFailedHeard: 'These projects are taken as heard, so sheets can mark them:',
  phonesFailedNow: 'Phones have failed. Voting sheets count beside phones.',

  // Counts.
  ballotsIn: '{count, plural, one {ballot in} other {ballots in}}',
  notComplete: 'not complete',
  counted: 'counted',
  joined: 'cards opened',
  connected: '{count, plural, one {phone here} other {phones here}}',
  unsent: 'not sent yet',
  /** Said under a number of people, which grows by tens. */
  answered: 'or more have answered the questions',
  cards: 'of {usable, number}',
  countsHeading: 'How many so far',

  // Practice.
  crowd: 'A practice crowd',
  crowdHint: 'Simulated phones that join and vote as projects are presented.',
  crowdPhones: 'How many phones',
  crowdMissing: 'Type a number from 1 to {most, number}',
  crowdBring: 'Bring them in',
  crowdHere:
    '{count, plural, one {# phone} other {# phones}} of the crowd {count, plural, one {is} other {are}} here.',
  crowdHome: 'Send them home',

  // What became of an act.
  alreadyMoved: 'Somebody else has just done that. This screen is up to date.',
  movedOn: 'The event has moved on. This screen is up to date.',
  unsentAct: 'There is no connection, so nothing was done. This screen reconnects by itself.',
  unansweredAct: 'No answer yet. Check this screen before you press again.',
  lost: 'No connection to the laptop. This screen keeps trying. Check the Wi-Fi here, and that Decision Day is running on the laptop.',
  notSaving:
    'The laptop cannot save anything just now, so no button here works until it can. Phones keep their votes. The disk may be full: free some space, and the event continues by itself.',

  needsLink: 'This screen needs its link',
  needsLinkMeans: 'Open the link for the facilitator that the organiser gave you, on this phone or laptop.',
  noSuchEvent: 'There is no event at this address',
  noSuchEventMeans: 'Check the address with the organiser.',
  opening: 'One moment',
} as const;
