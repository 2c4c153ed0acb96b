import type { CancelReason } from '../../domain/event/entries.ts';
import { deskButtons, deskSays } from '../../domain/paper/desk-card.ts';
import { plural } from './numbers.ts';

const reasons: Record<CancelReason, string> = {
  lost: 'It was lost',
  spoilt: 'It cannot be read',
  'not-handed-out': 'It was never handed out',
  'not-eligible': 'This person may not vote here',
  'attends-only': 'This person attends and does not vote',
};

/** What the desk's screens say. */
export const deskWords = {
  title: 'Welcome desk',
  opening: 'Opening the desk. One moment.',
  cannotOpen: 'This desk did not open',
  needsLink: 'This device is not signed in yet',
  needsLinkMeans:
    'Ask the officer for a link to the welcome desk, and scan its code with this device. Each link works once.',
  lost: 'No connection. Cards that were handed out still work. This page reconnects by itself.',

  numberLabel: 'Number on the voting card',
  lookUp: 'Look up',
  numberWrong: 'That is not a number on a card',
  numberWrongSentence: 'Type the plain number, such as 61. The letters of the code are for phones.',

  answer: 'Answer',
  card: (number: string) => `Card ${number}`,
  problem: 'No answer',
  waiting: 'Type a number',
  waitingSentence: 'The answer appears here.',
  fresh: 'Not opened yet',
  freshSentence: 'This card is good. Nobody has opened it on a phone.',
  freshClosed: 'Nobody has opened it on a phone.',
  opened: 'Opened',
  openedSentence: 'A phone has opened this card. It has not voted yet.',
  openedClosed: 'A phone has opened this card. It has not voted.',
  voted: 'Has voted',
  votedSentence: 'This card has voted. The vote can be changed on the phone until voting closes.',
  votedFixed: 'This card has voted.',
  cancelled: 'Cancelled',
  cancelledSentence: 'This card does not work and does not count.',
  notOut: 'Not handed out',
  notOutSentence:
    'It was on the pile when the piles were counted, so it does not work. If somebody has this card, count the piles again.',
  replacedSentence: (number: string) => `Card ${number} was given in its place.`,
  unknown: 'No such card',
  unknownSentence: 'No card of this event has this number. Look at the card again.',

  cancel: deskButtons.cancelCard,
  cancelHeading: (number: string) => `Cancel card ${number}`,
  cancelMeans: 'The card stops working. This cannot be undone.',
  cancelVoted: 'This card has voted. Its vote will not count.',
  voteAgain: 'With a new card the person votes again.',
  why: 'Why',
  reasons,
  cancelAndReplace: deskButtons.cancelAndReplace,
  cancelOnly: deskButtons.cancelOnly,
  keepCard: 'Go back',
  newCardLabel: 'Number of the new card',
  newCardHint: 'Take the next card from the pile, and type the number on it.',
  newCardMissing: 'Type the number of the card that you hand over, such as 61',

  newCard: (number: string) => `Hand over card ${number}`,
  newCardSentence: (old: string) => `It works from now on. Card ${old} does not work any more.`,
  newCardClosed: 'Voting has closed. This card votes only if voting is opened again.',
  done: 'Done',

  countersTitle: 'Cards so far',
  made: 'made',
  openedCount: 'opened',
  votedCount: 'voted',
  cancelledCount: 'cancelled',

  moreCards: 'No cards left on the pile? An officer makes and prints more.',

  sayTitle: 'What to say',
  say: deskSays,

  countPiles: deskButtons.countPiles,
  countPilesSentence: 'When nobody else is coming, say which cards are left.',
  noPiles: 'No cards have been printed yet.',
  pilesSentence:
    'Look at the card on top of each pile. Type its number: it is the first one that nobody was given.',
  pileLabel: (from: string, to: string) => `Cards ${from} to ${to}: first number left`,
  pileFlaw: {
    missing: () => 'Type the number of the card on top, or tick that all were handed out',
    outside: (from: string, to: string) => `Type a number on this pile, from ${from} to ${to}`,
  },
  pileEmpty: 'All of these were handed out',
  partPile: 'Two desks shared this pile',
  partAt: 'First number at the second desk',
  part: 'Make it two piles',
  envelopesLegend: 'Tick the envelopes that no group came for',
  envelope: (group: string, from: string, to: string) =>
    `${group}: ${from === to ? `card ${from}` : `cards ${from} to ${to}`}`,
  pilesLook: 'See what that means',
  pilesTold: (left: number) =>
    left === 0 ? 'Every card was handed out.' : `${plural(left, 'card is', 'cards are')} left.`,
  pileTold: (from: number, to: number, left: number) => {
    const out = to + 1 - from - left;
    const name = `Cards ${String(from).padStart(3, '0')} to ${String(to).padStart(3, '0')}`;
    return `${name}: ${out} handed out, ${left} left.`;
  },
  leftButOpened: (numbers: readonly string[]) =>
    `${numbers.length === 1 ? `Card ${numbers[0] ?? ''} is` : `Cards ${numbers.join(', ')} are`} said to be left, but a phone has opened ${numbers.length === 1 ? 'it' : 'them'}. Look at the pile again before you go on.`,
  pilesMeans:
    'Cards that are left will not work any more. If a number was wrong, count the piles again: until the count is sealed, the newest numbers are used.',
  pilesTake: (left: number) => `Cancel ${left === 1 ? 'this card' : `these ${left} cards`}`,
  pilesTakeNone: 'That is right',
  votedWhatToDo: (count: number) =>
    count === 1
      ? 'Type the right number and try again. If the card was handed out before its turn, leave it in: it keeps its vote.'
      : 'Type the right numbers and try again. If these cards were handed out before their turn, leave them in: they keep their votes.',
  leaveIn: (numbers: readonly string[]) =>
    `${numbers.length === 1 ? `Card ${numbers[0] ?? ''} was` : `Cards ${numbers.join(', ')} were`} handed out: leave ${numbers.length === 1 ? 'it' : 'them'} in`,

  cardsTable: 'What became of the cards',
  cardsTerm: 'Cards',
  cardsFigure: 'How many',
  cardsPrinted: 'Printed',
  cardsOut: 'Handed out, as far as we know',
  cardsVoted: '· have voted',
  cardsNotVoted: '· have not voted',
  cardsAttending: '· of people who attend and do not vote',
  cardsCancelled: '· cancelled: lost, spoilt, may not vote here',
  cardsNotOut: 'Not handed out',
  cardsUncounted: 'On piles that nobody has counted',
  allCounted: 'Every card is accounted for.',

  paperTitle: 'On paper',

  turnSoundOn: 'Turn the sound on',
  turnSoundOff: 'Turn the sound off',
};
