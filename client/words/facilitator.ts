import type { BidStatus } from '../../domain/event/state.ts';
import { countWords, plural } from './numbers.ts';

const phones = (count: number): string => plural(count, 'phone', 'phones');

/** What the facilitator's screens say. */
export const facilitatorWords = {
  title: 'Facilitator',
  sampleName: (event: string) => `${event} (sample)`,
  nextLabel: 'Next step',

  // The large button.
  noProjects: 'No projects yet',
  noProjectsMeans: 'An officer adds the projects. Then the doors can open.',
  openDoors: 'Open the doors',
  openDoorsMeans: 'The hall sees how to join. Nobody can vote yet.',
  openVoting: 'Open voting',
  openVotingMeans: 'Today’s rules are fixed from then on.',
  openVotingAsk: {
    question: 'Open voting?',
    consequence:
      'From now on today’s rules, the pot and what each project asks for cannot change. You cannot go back to the doors.',
    confirm: 'Open voting',
  },
  startPitch: (name: string) => `Start the pitch: ${name}`,
  startLatePitch: (name: string) => `Start the pitch, if they are back: ${name}`,
  startPitchMeans: (length: string, opens: 'scores' | 'votes' | null) =>
    opens === null
      ? `The clock starts at ${length}.`
      : `${opens === 'scores' ? 'Scoring' : 'Voting'} opens and the clock starts at ${length}.`,
  endPitch: (name: string) => `End the pitch: ${name}`,
  endPitchMeans: 'The clock comes off the screen. People can keep voting.',
  startLastCall: 'Start the last call',
  startLastCallMeans: (length: string) => `Every project here has been heard. ${length} until voting closes.`,
  closeNow: 'Close voting now',
  closesByItself: 'Voting closes by itself when the clock reaches 0:00.',
  endGrace: 'Stop waiting for votes',
  graceExtended: 'The laptop was slow, so the last votes get a few more seconds. The wait ends by itself.',
  graceEndsByItself: 'The wait ends by itself in a few seconds.',
  seal: 'Seal the count',
  sealMeans: 'Press this when all votes have arrived. After that the count is final.',
  sealUncounted: (cards: number) =>
    `Ask the desk first: ${plural(cards, 'card is', 'cards are')} not accounted for. The piles have not been counted.`,
  startResults: 'Start the results',
  startResultsMeans: 'The hall sees the full pot. No result is announced yet.',
  showResult: (step: number, of: number) => `Show the next: ${step}\u00a0of\u00a0${of}`,
  showResultMeans: 'One result is announced. Wait for the hall before the next.',
  showRest: 'Show who was not chosen',
  showRestMeans: 'All together, by name, with thanks.',
  thankEverybody: 'Thank every group',
  thankEverybodyMeans: 'The hall sees every group by name, and the check code.',
  sign: 'Sign the results',
  signMeans: 'An officer and a second person sign.',
  allDone: 'The results are signed',
  allDoneMeans: 'You are done. Thank you.',
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
  goOn: 'Go on: show which projects are equal',
  goOnMeans: 'The hall sees what has just happened. Read it out first.',
  newsMeans: 'The hall sees what was settled and what it changes. Read it out, then go on.',
  showNumbersMeans: 'Today’s rules settle this tie by a draw from a bag.',
  share: 'Share what is left',
  shareMeans: 'Today’s rules share what is left between them.',
  shareAsk: (names: readonly string[]) => ({
    question: 'Share what is left?',
    consequence: `${names.join(' and ')} each get the share that the hall sees.`,
    confirm: 'Share it',
  }),
  askPart: 'Ask the next group if a part is enough',
  noteAnswer: 'Note the answer',
  noteAnswerMeans: 'The question is on the big screen. Ask it aloud, then note what the group says.',
  answerAsk: (name: string, part: string, ask: string) => `${name}: would you take ${part} of the ${ask}?`,
  answerYes: 'They said yes',
  answerNo: 'They said no',
  answerYesMeans: 'Yes gives them that part; No passes it on. Either way, results are worked out again.',
  takeBackAsk: 'Take the question back',
  handsFor: (name: string) => `Hands for ${name}`,
  handsSettle: 'Settle the tie by these numbers',
  handsMissing: 'Type how many hands were raised, such as 24',
  handsEqualNext: 'If they are equal, today’s rules say what comes next.',
  drawnNumber: 'The number drawn',
  drawnAgain: 'The same number again',
  drawnHint: (highest: number) => `From 1 to ${highest}, as the hall sees them.`,
  drawnMissing: (highest: number) => `Type a number from 1 to ${highest}`,
  drawnDiffers: 'The two numbers are different',
  whoDrew: 'Who drew',
  whoWatched: 'Who watched',
  drawSettle: 'Settle the tie by this number',
  drawGoesFirst: (name: string) => `${name} goes first.`,
  personMissing: 'Choose somebody, or type a name',
  twoPeople: 'Two different people are needed',
  choose: 'Choose a name',
  somebodyElse: 'Somebody else',
  name: 'Their name',

  // During a pitch.
  over: 'over',
  stopClock: 'Stop the clock',
  startClock: 'Start the clock',
  moreTime: '+30 seconds',
  startAgain: (name: string) => `Start this pitch again: ${name}`,
  straightTo: (name: string) => `Go straight to: ${name}`,

  // Stop and go back.
  pauseEverything: 'Pause everything',
  pauseMeans: 'Clocks and voting stop until you carry on. Nothing is lost.',
  closeDoors: 'Close the doors again',
  stopLastCall: 'Stop the last call',
  reopenHeading: 'Open voting again, because…',
  reopen: {
    'phones-not-through': 'phones could not send votes',
    'closed-too-early': 'voting was closed too early',
    'venue-problem': 'there was a problem in the hall',
    other: 'there is another reason',
  },
  reopenBecause: {
    'phones-not-through': 'Phones could not send votes',
    'closed-too-early': 'Voting was closed too early',
    'venue-problem': 'A problem in the hall',
    other: 'Another reason',
  },
  reopenAsk: (reason: string, locking: boolean) => ({
    question: 'Open voting again?',
    consequence: `${reason}. This stays in the record. ${
      locking
        ? 'Votes are taken again until the next close.'
        : 'Everybody can change their vote until the next close.'
    }`,
    confirm: 'Open voting again',
  }),
  earlyLastCallAsk: {
    question: 'Start the last call?',
    consequence: 'Some projects have not been heard. People can still vote on them.',
    confirm: 'Start the last call',
  },

  // One project.
  setAside: {
    later: 'Not here: come back later',
    'left-out': 'Not here: leave out',
    withdrawn: 'Withdrawn by the group',
  },
  setAsideAsk: {
    'left-out': (name: string) => ({
      question: `Leave out ${name}?`,
      consequence:
        'It cannot be chosen today and nobody needs to vote on it. You can undo this until voting closes.',
      confirm: 'Leave it out',
    }),
    withdrawn: (name: string) => ({
      question: `Has the group withdrawn ${name}?`,
      consequence:
        'It cannot be chosen today and nobody needs to vote on it. You can undo this until voting closes.',
      confirm: 'Withdrawn',
    }),
  },
  putBack: 'Put it back',
  decline: 'This group says no thank you',
  declineAsk: (name: string) => ({
    question: `Does ${name} say no thank you?`,
    consequence:
      'The group gets no money. The results are worked out again without it, by the same votes and rules. The announcement then goes on. This cannot be undone.',
    confirm: 'They say no thank you',
  }),
  status: {
    waiting: 'waiting',
    presenting: 'now',
    heard: 'heard',
    later: 'comes later',
    'left-out': 'left out',
    withdrawn: 'withdrawn',
  } satisfies Record<BidStatus, string>,
  wasNotChosen: 'not chosen',
  nothingHere: 'Nothing to do here now.',

  // What is shown.
  hallSees: 'The hall sees',
  nextIs: 'Then',
  parts: 'Parts of this screen',
  partNames: { now: 'Now', projects: 'Projects', screen: 'Screen', health: 'Health', more: 'More' },
  seen: {
    join: 'How to join: the code, the address, how many are in.',
    rules: 'Today’s rules.',
    order: 'Today’s projects, in running order.',
    pitch: (name: string) => `The pitch of ${name}, and its clock.`,
    tally: 'The count so far.',
    between: 'How many ballots are in, and who is next.',
    speaking: 'How many ballots are in, and who is presenting.',
    'all-heard': 'How many ballots are in, and that the last call is next.',
    'last-call': 'The last call, with its clock.',
    closing: 'That we wait a few seconds for the last votes.',
    counting: 'That the count is being checked.',
    sealed: 'That the count is final.',
    paused: 'That everything is paused.',
    news: (heading: string) => `What has just happened: ${heading}.`,
    tie: (names: readonly string[]) => `The tie: ${names.join(' and ')}.`,
    asking: (name: string) => `The question to ${name}: is a part enough?`,
    pot: 'The full pot. No result is announced yet.',
    result: (name: string) => `The result of ${name}.`,
    'not-chosen': 'The projects not chosen this time, with thanks.',
    thanks: 'Thanks to every group, and the check code.',
  },
  overlay: {
    none: 'What is happening',
    join: 'How to join',
    rules: 'Today’s rules',
    order: 'Today’s projects',
    scores: 'The count so far',
  },
  overlayEverybody: 'Thanks to every group',
  overlayHint: 'The next stage replaces this by itself.',
  shown: 'shown now',
  stop: 'Stop and go back',

  // Counts.
  ballotsIn: (count: number) => (count === 1 ? 'ballot in' : 'ballots in'),
  notComplete: 'not complete',
  counted: 'counted',
  joined: 'cards opened',
  connected: (count: number) => (count === 1 ? 'phone here' : 'phones here'),
  unsent: 'not sent yet',
  cards: (usable: number) => `of ${countWords(usable)}`,
  countsHeading: 'How many so far',

  // Practice.
  crowd: 'A practice crowd',
  crowdHint: 'Simulated phones that join and vote as projects are presented.',
  crowdPhones: 'How many phones',
  crowdMissing: (most: number) => `Type a number from 1 to ${most}`,
  crowdBring: 'Bring them in',
  crowdHere: (count: number) => `${phones(count)} of the crowd ${count === 1 ? 'is' : 'are'} here.`,
  crowdHome: 'Send them home',

  // What became of an act.
  alreadyMoved: 'Somebody else has just done that. This screen is up to date.',
  movedOn: 'The event has moved on. This screen is up to date.',
  unsentAct: 'There is no connection, so nothing was done. This screen reconnects by itself.',
  unansweredAct: 'No answer yet. Check this screen before you press again.',
  lost: 'No connection to the hall just now. The event goes on without you. This screen reconnects by itself.',
  notSaving:
    'The laptop cannot save anything just now, so nothing can be done. Phones keep their votes. The disk may be full: free some space, and the event goes on by itself.',

  needsLink: 'This screen needs its link',
  needsLinkMeans: 'Open the link for the facilitator that the organiser gave you, on this phone or laptop.',
  noSuchEvent: 'There is no event at this address',
  noSuchEventMeans: 'Check the address with the organiser.',
  opening: 'One moment',
};
