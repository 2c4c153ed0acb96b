/** What a phone says before its voter has voted: the rest stands in `attendee-later.ts`. */
export const attendee = {
  hasSample: 'Made-up projects, for practice.',
  opening: 'One moment…',
  openingSlow: 'Still connecting. Check that this phone is on the hall’s Wi-Fi.',

  // Opening a card.
  codeTitle: 'Open your voting card',
  openingCard: 'Opening your card…',
  noAnswer: 'No connection to the hall. Check that this phone is on the hall’s Wi-Fi, then try again.',
  tryAgain: 'Try again',
  typeCode: 'Type the code instead',
  cardNotOpened: 'Your card did not open',

  // Whose turn it is.
  cardNumber: 'Card {number}',
  switchPerson: 'Somebody else’s turn',
  thisPhone: 'Cards on this phone',

  // The running order.
  homeTitle: 'Today’s projects',
  welcomeTitle: 'Welcome to {event}',
  votingSoon: 'Voting has not started. You can read about the projects now.',
  nowPresenting: 'Now',
  justPresented: 'Just presented',
  justPresentedNamed: 'Just presented: {name}',
  beingPresented: 'being presented now',
  rules: 'Today’s rules',
  status: {
    waiting: '',
    presenting: 'now',
    heard: '',
    later: 'comes later',
    'left-out': 'not here today',
    withdrawn: 'withdrawn by the group',
  },
  ownRow: 'your own group’s',
  toProjects: 'All projects',
  more: 'More',

  // A project.
  place: 'Project {place, number} of {of, number}',
  // Before an amount.
  askingFor: 'asking for {amount}',
  // The amount stands below, large.
  groupAsking: '{group}, asking for',
  least: 'Smallest amount that is enough: {amount}',
  whatFor: 'What the money is for',
  whoBenefits: 'Who benefits',
  period: 'When it would happen',
  priorities: 'Priorities it meets',
  notOpenYet: 'You can vote on this project when it is presented.',
  comesLater: 'This group is not here yet. You can vote on it when it is presented.',
  ownProject: 'This is your own group’s project, so you don’t vote on it. You haven’t missed anything.',
  leftOut: 'This group is not here today, so there is nothing to vote on.',
  withdrawn: 'The group has withdrawn this project, so there is nothing to vote on.',
  takeBack: 'Take it back',
  locked: 'Voting on this project is over.',
  lockedTooLate: 'Your last change came after voting on this project ended. Your earlier vote counts.',
  votingNotStarted: 'You can vote when voting opens.',
  padPaused: 'A short pause. Voting continues soon.',
  padClosed: 'Voting has closed.',
  watchOnly: 'To vote, get a voting card at the welcome desk.',
  haveCard: 'I have a card',
  unknownProject: 'There is no such project today',

  // The bar.
  watching: 'You are watching.',
  nowBar: 'Now: {name}',
  openIt: 'Open',
  follow: 'Follow the hall',
  isOn: 'On',
  isOff: 'Off',
  seeMissing: 'See which',
  notWhole: '{have, number} of {asked, number}, not counted',
  notWholeYet: '{have, number} of {asked, number}, not counted yet',

  // Rules.
  rulesTitle: 'Today’s rules',
  rulesCode: 'Rules check code: {code}',
  rulesRead: 'Go to the projects',

  // Time.
  // `{clock}` runs.
  lastCall: 'Last call: voting closes in {clock}',
  lastCallHeld: 'Last call: the clock has stopped for a moment {clock}',
  closing: 'Voting has closed. We are waiting a few seconds for the last votes.',
  pausedBar: 'A short pause. Nothing is lost.',
  notSaving: 'The hall’s computer cannot save votes just now. Your vote is kept here and sent later.',
  tooLateTitle: 'Some changes came too late',
  tooLate: 'Your last changes came after voting closed. Earlier changes count.',
  keepOpenTitle: 'Keep this page open',
  keepOpen:
    'Please keep this page open. If you close it, votes that were not sent yet are lost. Scan your card again.',

  // Results.
  resultsTitle: 'Results',

  // The page itself.
  oldPageTitle: 'This page is out of date',
  oldPage: 'Nothing is lost. Load this page again.',
  loadAgain: 'Load again',
  noEventTitle: 'There is no event at this address',
  noEvent: 'Check the address on the big screen or on your voting card, or ask at the welcome desk.',
} as const;
