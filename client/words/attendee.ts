import { plural } from './numbers.ts';

const projects = (count: number) => plural(count, 'project', 'projects');

/** What the attendee's screens say. */
export const attendeeWords = {
  hasSample: 'Made-up projects, for practice.',
  opening: 'One moment…',
  openingSlow: 'Still trying to reach the hall. Check that this phone is on the hall’s Wi-Fi.',

  // Opening a card.
  codeTitle: 'Open your voting card',
  codeIntro:
    'Point your phone’s camera at the square on your voting card. Or type the code that stands under it.',
  codeLabel: 'Code on your card',
  codeHint: 'Nine letters and figures, such as K7PE‑3MXW‑4',
  codeMissing: 'Type the code that stands on your voting card.',
  openCard: 'Open my card',
  openingCard: 'Opening your card…',
  noCard: 'No voting card yet? Get one at the welcome desk.',
  cardsHere: 'Already on this phone',
  goToCard: (name: string) => `Go on as ${name}`,
  noAnswer: 'We cannot reach the hall. Check that this phone is on the hall’s Wi-Fi, then try again.',
  tryAgain: 'Try again',
  typeCode: 'Type the code instead',
  cardNotOpened: 'Your card did not open',

  // Whose turn it is.
  whoTitle: 'Who is voting now?',
  whoMeans: 'Nobody’s vote is shown here. Hand the phone over first, then choose a name.',
  cardName: (number: number, label: string) => (label === '' ? `Card ${number}` : label),
  cardNumber: (number: number) => `Card ${number}`,
  confirmTitle: (name: string) => `Is it ${name}’s turn?`,
  confirmMeans: 'The next screen shows how they vote. Nobody else should look.',
  confirmYes: (name: string) => `Yes, I am ${name}`,
  confirmNo: 'No, go back',
  newCardTitle: (number: number) => `Card ${number} is on this phone`,
  newCardMeans:
    'Other people vote on this phone too. Give this card a name, so that everybody finds their own vote. The name stays on this phone.',
  nameTitle: 'Whose card is this?',
  nameLabel: 'Name for this card',
  nameHint: 'A first name is enough',
  nameGoOn: 'Go on to vote',
  addCard: 'Add another card',
  switchPerson: 'Somebody else’s turn',
  votingNow: 'Voting now:',
  manage: 'Change names, or take a card off',
  thisPhone: 'Cards on this phone',

  // The running order.
  homeTitle: 'Today’s projects',
  welcomeTitle: (event: string) => `Welcome to ${event}`,
  votingSoon: 'Voting has not started. You can read about the projects now.',
  nowPresenting: 'Now',
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
  place: (place: number, of: number) => `Project ${place} of ${of}`,
  askingFor: 'asking for',
  least: (amount: string) => `The least they could do this with: ${amount}`,
  whatFor: 'What the money is for',
  whoBenefits: 'Who benefits',
  period: 'When it would happen',
  priorities: 'Priorities it serves',
  notOpenYet: 'You can vote on this project when it is presented.',
  comesLater: 'This group is not here yet. You can vote on it when it is presented.',
  ownProject:
    'This is your own group’s project. Today’s rules leave it out on your card; nothing is missing.',
  leftOut: 'This group is not here today, so there is nothing to vote on.',
  withdrawn: 'The group has withdrawn this project, so there is nothing to vote on.',
  setAside: (name: string) => `${name} is not in today’s vote any more`,
  setAsideMeans: 'You can take back what you gave it, and give it to another project.',
  takeBack: 'Take it back',
  takeBackFrom: (name: string) => `Take it back from ${name}`,
  locked: 'Voting on this project is over.',
  lockedTooLate: 'Voting on this project was over when your last change came. What you had before counts.',
  votingNotStarted: 'You can vote when voting opens.',
  padPaused: 'A short pause. You can vote again when we go on.',
  padClosed: 'Voting has closed.',
  watchOnly: 'To vote, get a voting card at the welcome desk.',
  haveCard: 'I have a card',
  unknownProject: 'There is no such project today',

  // The bar.
  watching: 'You are watching',
  nowBar: (name: string) => `Now: ${name}`,
  openIt: 'Open',
  seeMissing: 'See which',

  // Review.
  notYetPresented: (count: number) =>
    `${projects(count)} ${count === 1 ? 'is' : 'are'} still to be presented.`,
  canChange: 'You can change everything until we close.',

  // Rules.
  rulesTitle: 'Today’s rules',
  rulesCode: (code: string) => `Rules check code: ${code}`,
  rulesRead: 'On to the projects',

  // Time.
  lastCall: 'Last call: voting closes in',
  lastCallHeld: 'Last call: the clock waits for a moment',
  closing: 'Voting has closed. A few more seconds for votes on their way.',
  pausedBar: 'A short pause. Your vote is kept.',
  notSaving:
    'The hall’s computer cannot save votes just now. Yours is kept on this phone, and is sent by itself when it can.',
  tooLateTitle: 'Some changes came too late',
  tooLate: 'Voting had closed when they arrived. What was received before that counts.',
  keepOpenTitle: 'Keep this page open',
  keepOpen:
    'This browser keeps nothing when a page is closed, and what is not sent yet would be lost. Scan the card again if it happens.',

  // Not through.
  notThroughTitle: 'Your vote is not through yet',
  notThroughMeans: 'It is saved on this phone, and the phone keeps trying. Keep this page open.',
  notThroughGo: 'Go to the welcome desk now. They can help you vote in time.',
  notThroughLeft: 'Voting closes in',
  notThroughClosing: 'Voting has closed. Your phone has a few more seconds to send it.',
  tryNow: 'Try now',
  backToVote: 'Back to my vote',

  // One card, two phones.
  elsewhereTitle: 'This card is now open on another phone',
  elsewhereMeans:
    'What you do there counts. This phone has stopped sending, so that the two do not get mixed up.',
  elsewhereUnsent: 'Some of what you did on this phone was not sent. It is kept here.',
  goOnHere: 'Use it here again',
  changedTitle: 'Two phones, different votes',
  changedMeans:
    'Your card was changed on another phone since this one last looked. Choose which vote counts.',
  changedHere: 'This phone',
  changedThere: 'Other phone',
  changedNone: 'none',
  keepHere: 'Keep this phone’s vote',
  keepThere: 'Keep the other phone’s vote',
  project: 'Project',

  // A card that does not vote.
  troubleTitle: 'This card cannot vote',
  watchInstead: 'Watch without it',

  // After the close.
  closedTitle: 'Voting has closed',
  closingMeans: 'Thank you. Votes made in time are still arriving.',
  closedMeans: 'Thank you. The count is being checked, and the results come next.',
  sealedMeans: 'The count is final. The results come next.',
  inCount: 'Your vote is in the count.',
  notInCountBlank: 'Your vote is not in the count: it was not complete, and today’s rules ask for that.',
  noBallot: 'No vote was received from this card.',
  tieTitle: 'We stop and decide this in the room',
  tieMeans:
    'These projects came out equal, and there is not enough left for all of them. Watch the big screen.',

  // Results.
  resultsTitle: 'Results',

  // The page itself.
  oldPageTitle: 'This page is out of date',
  oldPage: 'Nothing is lost. Load it again to go on.',
  loadAgain: 'Load again',
  noEventTitle: 'There is no event at this address',
  noEvent: 'Check the address on the big screen or on your voting card, or ask at the welcome desk.',
};
