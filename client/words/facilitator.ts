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
      ? `The clock runs: ${length}.`
      : `${opens === 'scores' ? 'Scoring' : 'Voting'} opens and the clock runs: ${length}.`,
  endPitch: (name: string) => `End the pitch: ${name}`,
  endPitchMeans: 'The clock comes off the screen. People can keep voting.',
  startLastCall: 'Start the last call',
  startLastCallMeans: (length: string) => `Every project here has been heard. ${length} until voting closes.`,
  closeNow: 'Close voting now',
  closesByItself: 'It closes by itself when the clock is at 0:00.',
  endGrace: 'Stop waiting for votes',
  graceExtended: 'The laptop was slow, so it gives a few more seconds. It ends by itself.',
  graceEndsByItself: 'It ends by itself in a few seconds.',
  seal: 'Seal the count',
  sealMeans: 'When everything is in. After that the count is final.',
  sealUncounted: (cards: number) =>
    `Ask the desk first: ${plural(cards, 'card is', 'cards are')} not accounted for. The piles have not been counted.`,
  startResults: 'Start the results',
  startResultsMeans: 'The hall sees the full pot. Nothing is told yet.',
  showResult: (step: number, of: number) => `Show the next: ${step}\u00a0of\u00a0${of}`,
  showResultMeans: 'One project is told. Wait for the hall before the next.',
  showRest: 'Show who was not chosen',
  showRestMeans: 'All together, by name, with thanks.',
  thankEverybody: 'Thank every group',
  thankEverybodyMeans: 'The hall sees every group by name, and the check code.',
  sign: 'Sign the results',
  signMeans: 'An officer and a second person sign.',
  allDone: 'The results are signed',
  allDoneMeans: 'You are done. Thank you.',
  carryOn: 'Carry on',
  carryOnMeans: 'Everything goes on from where it stopped.',
  releaseClock: 'Let the clock run on',
  releaseClockMeans: 'The laptop was started again, so the clock waits for you.',

  // Ties.
  countHands: 'Type the hands counted',
  countHandsMeans: 'Today’s rules settle this tie by a show of hands.',
  typeDrawn: 'Type the number drawn',
  typeDrawnMeans: 'The hall sees the numbers. Draw one from the bag.',
  showNumbers: 'Show the numbers for the draw',
  goOn: 'Go on: show who is equal',
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
  askPart: 'Ask the next group if part would do',
  noteAnswer: 'Note the answer',
  noteAnswerMeans: 'The question is on the big screen. Ask it aloud, then note what the group says.',
  answerAsk: (name: string, part: string, ask: string) => `${name}: would you take ${part} of the ${ask}?`,
  answerYes: 'They said yes',
  answerNo: 'They said no',
  answerYesMeans: 'Yes gives them that part; No passes it on. Either way, results are worked out again.',
  takeBackAsk: 'Take the question back',
  handsFor: (name: string) => `Hands for ${name}`,
  handsSettle: 'Settle by these hands',
  handsMissing: 'Type how many hands were raised, such as 24',
  handsEqualNext: 'If they are equal, today’s rules say what comes next.',
  drawnNumber: 'The number drawn',
  drawnAgain: 'The same number again',
  drawnHint: (highest: number) => `From 1 to ${highest}, as the hall sees them.`,
  drawnMissing: (highest: number) => `Type a number from 1 to ${highest}`,
  drawnDiffers: 'The two numbers are different',
  whoDrew: 'Who drew',
  whoWatched: 'Who watched',
  drawSettle: 'Settle by this number',
  drawGoesFirst: (name: string) => `${name} goes first.`,
  personMissing: 'Choose somebody, or type a name',
  twoPeople: 'Two different people are needed',
  choose: 'Choose a name',
  somebodyElse: 'Somebody else',
  name: 'Their name',

  // During a pitch.
  over: 'over',
  stopClock: 'Stop the clock',
  startClock: 'Let the clock run',
  moreTime: '+30 seconds',
  startAgain: (name: string) => `Start this pitch again: ${name}`,
  straightTo: (name: string) => `Go straight to: ${name}`,

  // Stop and go back.
  pauseEverything: 'Pause everything',
  pauseMeans: 'Clocks and voting stand still until you carry on. Nothing is lost.',
  closeDoors: 'Close the doors again',
  stopLastCall: 'Stop the last call',
  reopenHeading: 'Open voting again, because…',
  reopen: {
    'phones-not-through': 'phones did not get through',
    'closed-too-early': 'it was closed too early',
    'venue-problem': 'of something in the hall',
    other: 'of another reason',
  },
  reopenBecause: {
    'phones-not-through': 'Phones did not get through',
    'closed-too-early': 'It was closed too early',
    'venue-problem': 'Something in the hall',
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
    consequence: 'Some projects have not been heard. They can be voted on all the same.',
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
      'It gets no money. The same votes and rules then decide again without it, and the results carry on from there. This cannot be undone.',
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
    tally: 'What has come in so far.',
    between: 'How many ballots are in, and who is next.',
    speaking: 'How many ballots are in, and who is presenting.',
    'all-heard': 'How many ballots are in, and that the last call is next.',
    'last-call': 'The last call, with its clock.',
    closing: 'A few more seconds for votes on their way.',
    counting: 'That the count is being checked.',
    sealed: 'That the count is final.',
    paused: 'That everything is paused.',
    news: (heading: string) => `What has just happened: ${heading}.`,
    tie: (names: readonly string[]) => `The tie: ${names.join(' and ')}.`,
    asking: (name: string) => `The question to ${name}: would part do?`,
    pot: 'The full pot. Nothing is told yet.',
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
  overlayHint: 'The next stage takes this away by itself.',
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
  countsHeading: 'How many are in',

  // Practice.
  crowd: 'A practice crowd',
  crowdHint: 'Simulated phones that join and vote as projects are presented.',
  crowdPhones: 'How many phones',
  crowdMissing: (most: number) => `Type a number from 1 to ${most}`,
  crowdBring: 'Bring them in',
  crowdHere: (count: number) => `${phones(count)} of the crowd ${count === 1 ? 'is' : 'are'} here.`,
  crowdHome: 'Send them home',

  // What became of an act.
  alreadyMoved: 'Somebody else just did that. This is where things stand.',
  movedOn: 'Things have moved on meanwhile. This is where things stand.',
  unsentAct: 'There is no connection, so nothing was done. It comes back by itself.',
  unansweredAct: 'No answer yet. Look where things stand before you press again.',
  lost: 'No connection to the hall just now. The event goes on as it is. This screen comes back by itself.',
  notSaving:
    'Nothing can be saved on the laptop just now, so nothing can be done. Phones keep their votes. Its disk may be full: free some space, and it goes on by itself.',

  needsLink: 'This screen needs its link',
  needsLinkMeans: 'Open the link for the facilitator that the organiser gave you, on this phone or laptop.',
  noSuchEvent: 'There is no event at this address',
  noSuchEventMeans: 'Check the address with the organiser.',
  opening: 'One moment',
};
