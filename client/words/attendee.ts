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
  whoMeans: 'Scores are not shown here. Hand the phone over first, then choose a name.',
  cardName: (number: number, label: string) => (label === '' ? `Card ${number}` : label),
  cardNumber: (number: number) => `Card ${number}`,
  confirmTitle: (name: string) => `Is it ${name}’s turn?`,
  confirmMeans: 'The next screen shows their scores. Nobody else should look.',
  confirmYes: (name: string) => `Yes, I am ${name}`,
  confirmNo: 'No, go back',
  newCardTitle: (number: number) => `Card ${number} is on this phone`,
  newCardMeans:
    'Other people vote on this phone too. Give this card a name, so that everybody finds their own scores. The name stays on this phone.',
  nameTitle: 'Whose card is this?',
  nameLabel: 'Name for this card',
  nameHint: 'A first name is enough',
  nameSave: 'Save the name',
  nameGoOn: 'Go on to vote',
  addCard: 'Add another card',
  switchPerson: 'Somebody else’s turn',
  votingNow: 'Voting now:',
  manage: 'Change names, or take a card off',
  thisPhone: 'Cards on this phone',
  giveName: 'Give it a name',
  rename: 'Change the name',
  managed: 'Back to the names',
  takeOff: 'Take off this phone',
  takeOffQuestion: (name: string) => `Take ${name} off this phone?`,
  takeOffMeans:
    'The scores received so far still count. Scan the card again to go on, here or on another phone.',
  takeOffNotYet: 'It cannot be taken off now: some of its scores are not sent yet.',

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
  yourScoreIs: (score: number) => `your score: ${score}`,
  scored: (score: number) => `Your score: ${score}`,
  yourScore: 'Your score',
  noScoreYet: 'no score yet',
  toProjects: 'All projects',
  more: 'More',

  // A project.
  place: (place: number, of: number) => `Project ${place} of ${of}`,
  askingFor: 'asking for',
  least: (amount: string) => `The least they could do this with: ${amount}`,
  whatFor: 'What the money is for',
  whoBenefits: 'Who benefits',
  scoreLegend: (name: string) => `Your score for ${name}`,
  low: (lowest: number) => (lowest === 0 ? 'not at all' : 'not much'),
  high: 'very much',
  question: 'How much do you want this to happen?',
  notOpenYet: 'You can score this project when it is presented.',
  comesLater: 'This group is not here yet. You can score it when it is presented.',
  leftOut: 'This group is not here today, so there is nothing to score.',
  withdrawn: 'The group has withdrawn this project, so there is nothing to score.',
  locked: 'Scoring for this project is over.',
  lockedTooLate: 'Scoring for this project was over when your last change came. The score before it counts.',
  votingNotStarted: 'Scoring starts when voting opens.',
  padPaused: 'A short pause. You can score again when we go on.',
  padClosed: 'Voting has closed.',
  watchOnly: 'To score, get a voting card at the welcome desk.',
  haveCard: 'I have a card',
  nextToScore: 'Next without a score:',
  unknownProject: 'There is no such project today',

  // The bar.
  progress: (scored: number, of: number) => `${scored} of ${of} scored`,
  watching: 'You are watching',
  nowBar: (name: string) => `Now: ${name}`,
  openIt: 'Open',
  scoreIt: 'Score it',
  seeMissing: 'See which',

  // Review.
  reviewTitle: 'Your scores',
  reviewOf: (name: string) => `Scores of ${name}`,
  reviewSent: 'Every score is sent as you make it. There is nothing more to press.',
  reviewDone: (of: number) => `All ${of} projects have a score.`,
  reviewMissing: (missing: number) => `${projects(missing)} without a score`,
  reviewScored: (scored: number) => `${projects(scored)} scored`,
  notYetPresented: (count: number) =>
    `${projects(count)} ${count === 1 ? 'is' : 'are'} still to be presented.`,
  blank: {
    'left-out': 'A project you leave without a score gets nothing from you, good or bad.',
    'ballot-not-counted': 'If one stays without a score, today’s rules do not count your ballot.',
  },
  canChange: 'You can change any score until we close.',

  // Rules.
  rulesTitle: 'Today’s rules',
  rulesCode: (code: string) => `Rules check code: ${code}`,
  rulesRead: 'On to the projects',

  // Time.
  lastCall: 'Last call: voting closes in',
  lastCallHeld: 'Last call: the clock waits for a moment',
  closing: 'Voting has closed. A few more seconds for scores on their way.',
  pausedBar: 'A short pause. Your scores are kept.',
  tooLateTitle: 'Some changes came too late',
  tooLate: 'Voting had closed when they arrived. The scores received before that count.',
  keepOpenTitle: 'Keep this page open',
  keepOpen:
    'This browser keeps nothing when a page is closed, and scores not sent yet would be lost. Scan the card again if it happens.',

  // Not through.
  notThroughTitle: 'Your scores are not through yet',
  notThroughMeans: 'They are saved on this phone, and it keeps trying. Keep this page open.',
  notThroughGo: 'Go to the welcome desk now. They can help you vote in time.',
  notThroughLeft: 'Voting closes in',
  notThroughClosing: 'Voting has closed. Your phone has a few more seconds to send them.',
  tryNow: 'Try now',
  backToScores: 'Back to my scores',

  // One card, two phones.
  elsewhereTitle: 'This card is now open on another phone',
  elsewhereMeans:
    'What you score there counts. This phone has stopped sending, so that the two do not get mixed up.',
  elsewhereUnsent: 'Some scores made on this phone were not sent. They are kept here.',
  goOnHere: 'Use it here again',
  changedTitle: 'Two phones, different scores',
  changedMeans:
    'Your card was changed on another phone since this one last looked. Choose which scores count.',
  changedHere: 'This phone',
  changedThere: 'Other phone',
  changedNone: 'none',
  keepHere: 'Keep this phone’s scores',
  keepThere: 'Keep the other phone’s scores',
  project: 'Project',

  // A card that does not vote.
  troubleTitle: 'This card cannot vote',
  watchInstead: 'Watch without it',

  // After the close.
  closedTitle: 'Voting has closed',
  closingMeans: 'Thank you. Scores made in time are still arriving.',
  closedMeans: 'Thank you. The count is being checked, and the results come next.',
  sealedMeans: 'The count is final. The results come next.',
  inCount: 'Your scores are in the count.',
  notInCountBlank: 'Your ballot is not in the count: today’s rules ask for a score for every project.',
  noBallot: 'No scores were received from this card.',
  tieTitle: 'We stop and decide this in the room',
  tieMeans:
    'These projects came out equal, and there is not enough left for all of them. Watch the big screen.',

  // Results.
  resultsTitle: 'Results',
  resultsBegin: 'The results are told step by step.',
  provisional: 'Provisional until two people have signed.',
  signed: 'Signed. The council makes the awards after final checks.',
  chosenRow: (left: string) => `Chosen. ${left} left.`,
  partRow: (ask: string, left: string) => `Chosen for part of ${ask}. ${left} left.`,
  chosenNow: (amount: string, left: string) => `Chosen: ${amount}. ${left} left.`,
  partNow: (amount: string, ask: string, left: string) =>
    `Chosen for part: ${amount} of ${ask}. ${left} left.`,
  notChosenTitle: 'Not chosen this time',
  notChosenThanks: 'Thank you for bringing these projects today.',
  needed: (left: string, needed: string) => `${left} was left and this project needed ${needed}.`,
  neededLeast: (left: string, least: string) => `${left} was left and this project needed at least ${least}.`,
  why: {
    'does-not-fit': 'More was needed than was left.',
    'least-not-reached': 'Less was left than the group could manage with.',
    'after-the-line': 'The money ended before its turn.',
    'below-pass-mark': 'It came below the pass mark.',
    'too-few-scorers': 'Too few people gave it a score.',
    withdrawn: 'The group withdrew it.',
    'left-out': 'The group was not here today.',
    declined: 'The group said no thank you.',
    excluded: 'Another project is chosen, and only one of the two can be.',
    'part-refused': 'The group said no to the part that was left.',
    'out-of-reach': 'The people who chose it had less money left between them than it needed.',
    'no-support': 'Nobody chose it.',
    'above-pot': 'It asks for more than there was to begin with.',
    'rule-stopped': 'The money ended before the people who chose it had earned enough.',
  },
  leftOver: (amount: string) => `${amount} is left over.`,
  thanks: 'Thank you to every group, and to everybody who scored.',
  checkCode: (code: string) => `Check code: ${code}`,

  // The page itself.
  oldPageTitle: 'This page is out of date',
  oldPage: 'Nothing is lost. Load it again to go on.',
  loadAgain: 'Load again',
  noEventTitle: 'There is no event at this address',
  noEvent: 'Scan the code on the big screen again, or ask at the welcome desk.',
};

export type AttendeeWords = typeof attendeeWords;
