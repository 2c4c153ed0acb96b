/** What more than one role's screens say, and what the plain pieces in client/ui need. */
export const shared = {
  product: 'Decision Day',

  cannotOpenTitle: 'This page did not open',
  cannotOpen:
    'Check that you are on the hall’s Wi-Fi. Nothing you have done is lost. If it still does not open, the welcome desk can help.',
  tryAgain: 'Try again',
  brokenTitle: 'Something went wrong on this screen',
  broken: 'Nothing you have done is lost. Open the page again.',
  openAgain: 'Open again',
  nowhereTitle: 'There is no page at this address',
  nowhere:
    'Check the address, or scan the QR code on the big screen again. The organiser has the links for staff.',
  toStart: 'Go to the start',

  practice: 'Practice: nothing here counts',
  offline: 'No connection to the hall. Your votes are kept here and sent when the connection is back.',

  scoreOf: '{score, number} of {most, number}',
  scoreChosen: '{score, number} of {most, number}, chosen',
  noScore: 'No score yet',
  clearScore: 'Clear my score',

  notSentYet: 'Not sent yet',
  notSentYetSentence: 'Your vote is saved here. It is sent as soon as there is a connection.',
  received: 'Received',
  receivedSentence: 'Everything you marked has been received.',
  inTheCount: 'In the count',
  inTheCountSentence: 'Voting has closed and your vote is in the count.',

  // Below the figures of a clock.
  timeLeft: 'left',
  timeNearlyUp: 'nearly over',
  timeOver: 'over: thank you',
  timePaused: 'paused',

  chosen: 'Chosen',
  chosenForPart: 'Chosen for part',
  notChosen: 'Not chosen this time',
  potTitle: 'The pot: {total}',
  potShared: '{given} to {shares, plural, one {# project} other {# projects}}, {left} left.',
  // The two sentences above as one, for people who do not see the picture.
  potSaid: 'The pot: {total}. {given} to {shares, plural, one {# project} other {# projects}}, {left} left.',
  left: '{amount} left',

  goBack: 'Go back',
  problemTitle: 'There is a problem',
  // Before the sentence that says what is wrong in a field.
  errorPrefix: 'Error:',
  errorTitle: 'Error: {title}',
} as const;
