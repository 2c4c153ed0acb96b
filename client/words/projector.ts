import { moneyWords } from './money.ts';
import { countWords } from './numbers.ts';

/** What people give today. */
type Cast = 'scores' | 'votes';

/** What the projector's screens say. */
export const projectorWords = {
  title: 'Big screen',
  project: (number: number) => `Project ${number}`,

  // Top left: what is happening.
  gettingReady: 'Getting ready',
  // The event's name stands in full at the other end of the line.
  welcome: 'Welcome',
  votingIsOpen: 'Voting is open',
  joinIn: 'Join in on your phone',
  followAlong: 'Follow along on your phone',
  todaysRules: 'Today’s rules',
  runningOrder: 'Today’s projects',
  pitching: (place: number, of: number) => `Project ${place} of ${of}`,
  stripLabel: (soFar: string, rows: readonly string[]): string => `${soFar}. ${rows.join('. ')}`,
  stripFigure: (name: string, figure: string): string => `${name}: ${figure}`,
  stripNone: (name: string): string => `${name}: nothing yet`,
  between: (cast: Cast) => (cast === 'scores' ? 'Scoring' : 'Voting'),
  lastCall: 'Last call',
  votingIsClosed: 'Voting is closed',
  counting: 'Counting',
  countIsFinal: 'The count is final',
  paused: 'A short pause',
  tie: 'A tie',
  results: 'The results',
  notChosen: 'Not chosen this time',
  everyGroup: 'Thank you',
  practice: 'Practice',
  nothingCounts: ': nothing here counts',
  provisional: 'Provisional until signed',
  reconnecting: 'Reconnecting',
  sampleName: (event: string) => `${event} (sample)`,

  // Joining.
  scanToFollow: 'Scan to follow along',
  orGoTo: 'or go to',
  wifi: (network: string, password: string) =>
    password === '' ? `Wi-Fi: ${network}` : `Wi-Fi: ${network}. Password: ${password}`,
  takeACard: 'To vote, scan the voting card from the welcome desk.',
  cardsOpened: (opened: number) => (opened === 1 ? 'voting card opened' : 'voting cards opened'),
  qrLabel: (address: string) => `QR code: follow today at ${address}`,

  // Running order.
  orderStatus: {
    heard: 'heard',
    presenting: 'now',
    later: 'comes later',
    'left-out': 'not here today',
    withdrawn: 'withdrawn',
  },

  // The pitch and what follows it.
  asksFor: 'asks for',
  voteNow: (cast: Cast) => (cast === 'scores' ? 'Score it on your phone' : 'Vote on your phone'),
  voteOnAny: 'Vote on your phone',
  thankYou: (name: string) => `Thank you, ${name}`,
  youCanStillVote: (cast: Cast) =>
    cast === 'scores'
      ? 'You can score it, or change a score, until voting closes.'
      : 'You can vote, and change your vote, until voting closes.',
  untilItLocks: (isLast: boolean) =>
    isLast
      ? 'You can score it until the last call starts.'
      : 'You can score it until the next project is called.',
  next: 'Next',
  nextIs: (name: string) => `Next: ${name}`,
  first: 'First',
  allHeard: 'Every project has been heard',
  lastCallNext: (cast: Cast) => `The last call comes next: check your ${cast}.`,
  locksNext: 'The last call comes next. From then on no score can change.',
  haveVoted: (count: number) => (count === 1 ? 'has voted' : 'have voted'),
  haveVotedOf: (count: number, opened: number) =>
    `of ${countWords(opened)} ${count === 1 ? 'has' : 'have'} voted`,
  ballotsCounted: (count: number) => (count === 1 ? 'ballot counted' : 'ballots counted'),
  ofIn: (ballots: number) => `of ${countWords(ballots)} in`,

  // A list that takes several pages.
  pageOf: (page: number, of: number) => `Page ${page} of ${of}`,

  // The tally.
  aFewBehind: 'The last few ballots are not shown yet',
  practiceFigures: (cast: Cast) => `Every ${cast === 'scores' ? 'score' : 'vote'} shows at once`,
  afterEach: (cast: Cast) =>
    cast === 'scores'
      ? 'A project’s score shows once its scoring is over'
      : 'A project’s count shows once its voting is over',
  andHowMany: (measure: string, behind: string) => `${measure}, ${behind}.`,
  stillToCome: 'still to come',
  tooFewYet: 'too few yet',
  tooFew: 'too few',
  nowPitching: 'now',
  speaking: 'Now',

  // The close.
  lookThrough: (cast: Cast) => `Check your ${cast} now.`,
  phoneSaysMissing: (cast: Cast) =>
    `Your phone says what is missing. You can still change ${cast === 'scores' ? 'any score' : 'everything'}.`,
  allFixed: 'Every score is fixed now',
  allFixedMeans: 'There is nothing more to do. Voting closes next.',
  toTheClose: 'until voting closes',
  aFewMoreSeconds: (cast: Cast) => `We wait a few seconds for the last ${cast}`,
  keepPhoneOn: 'Nothing to do. If your phone says “Not sent yet”, keep it on.',
  extended: 'The laptop was slow for a moment. The last votes get a few more seconds.',
  forStragglers: (cast: Cast) => `for the last ${cast}`,
  countingHeading: 'We are checking the count',
  countingMeans: (cast: Cast) => `All ${cast} that were sent in time have arrived.`,
  sealedHeading: 'The count is final',
  sealedMeans: 'The results come next.',
  pausedHeading: 'We have stopped for a moment',
  pausedMeans: (cast: Cast) => `Nothing is lost. All ${cast} so far are kept, and the clocks have stopped.`,
  pausedElse: 'We go on soon.',
  held: 'waiting to go on',

  // A tie.
  tieHeading: 'We stop and decide this in the room',
  tieMeans: (projects: number, score: string | null, money: string) =>
    `${few(projects)} projects are equal${score === null ? '' : `, with ${score}`}, and ${money} is left.`,
  drawSoon: 'Each project gets a number. Then one number is drawn from a bag.',
  drawNow: 'One number is drawn from a bag. That project goes first.',
  hands: 'Listen for each name, and put up one hand for the project that should go first.',
  share: 'Today’s rules share what is left between them.',

  // The results.
  fullPot: (money: string) => `${money} in the pot`,
  chosen: (money: string) => `Chosen: ${money}.`,
  chosenForPart: (money: string) => `Chosen for part: ${money}.`,
  asked: (money: string) => `It asked for ${money}.`,
  left: (pence: number) => (pence === 0 ? 'The pot is empty.' : `${moneyWords(pence)} left.`),
  leftAtEnd: (pence: number) => `${pence === 0 ? 'nothing' : moneyWords(pence)} left.`,
  notChosenHeading: 'Thank you for bringing these projects',
  forAll: (reason: string) => `For all of these: ${reason}.`,
  thanksHeading: 'Thank you to every group',
  chosenCount: (chosen: number, of: number) => `${countWords(chosen)} of ${countWords(of)} chosen`,
  checkCode: 'Check code',
  provisionalMeans: 'Provisional until signed.',
  signedMeans: 'Signed. The council makes the awards.',

  // Before there is a picture.
  opening: 'One moment',
  needsLink: 'This screen needs its link',
  needsLinkMeans: 'Open the link for the big screen that the organiser gave you, on this computer.',
  noSuchEvent: 'There is no event at this address',
  noSuchEventMeans: 'Check the address with the organiser.',
};

/** Small numbers as words, to begin a sentence with: Two, Three… */
function few(count: number): string {
  return (
    ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][count - 2] ?? countWords(count)
  );
}
