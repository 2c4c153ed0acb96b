import { plural } from './numbers.ts';

/** Words that more than one role's screens say, and those that the plain pieces in client/ui need. */
export const sharedWords = {
  product: 'Decision Day',

  cannotOpenTitle: 'This page did not open',
  cannotOpen:
    'Check that you are on the hall’s Wi-Fi. Nothing you have done is lost. If it still does not open, the welcome desk can help.',
  tryAgain: 'Try again',
  brokenTitle: 'Something went wrong on this screen',
  broken: 'Nothing you have done is lost. Open the page again to go on.',
  openAgain: 'Open again',
  nowhereTitle: 'There is no page at this address',
  nowhere:
    'Check the address, or scan the QR code on the big screen again. The organiser has the links for staff.',
  toStart: 'Go to the start',

  practice: 'Practice: nothing here counts',
  offline: 'No connection to the hall. This phone keeps your votes and sends them when the Wi-Fi is back.',

  scoreOf: (score: number, most: number) => `${score} of ${most}`,
  scoreChosen: (score: number, most: number) => `${score} of ${most}, chosen`,
  noScore: 'No score yet',
  clearScore: 'Clear my score',

  notSentYet: 'Not sent yet',
  notSentYetSentence: 'Your vote is saved on this phone. It is sent as soon as there is a connection.',
  received: 'Received',
  receivedSentence: 'Everything you marked has been received.',
  inTheCount: 'In the count',
  inTheCountSentence: 'Voting has closed and your vote is in the count.',

  timeLeft: 'left',
  timeNearlyUp: 'nearly time',
  timeOver: 'over: thank you',
  timePaused: 'paused',

  chosen: 'Chosen',
  chosenForPart: 'Chosen for part',
  notChosen: 'Not chosen this time',
  potTitle: (total: string) => `The pot: ${total}`,
  potShared: (given: string, shares: number, left: string) =>
    `${given} to ${plural(shares, 'project', 'projects')}, ${left} left.`,
  left: (amount: string) => `${amount} left`,

  goBack: 'Go back',
  problemTitle: 'There is a problem',
  errorPrefix: 'Error:',
  errorTitle: (title: string) => `Error: ${title}`,
};
