import type { CancelReason } from '../../domain/event/entries.ts';
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
  lost: 'No connection. Cards still work once handed out. This page goes on by itself.',

  numberLabel: 'Number on the voting card',
  lookUp: 'Look up',
  numberWrong: 'That is not a number on a card',
  numberWrongSentence: 'Type the plain number, such as 61. The letters of the code are for phones.',

  answer: 'Answer',
  card: (number: string) => `Card ${number}`,
  problem: 'No answer',
  waiting: 'Type a number',
  waitingSentence: 'The answer comes here.',
  fresh: 'Not opened yet',
  freshSentence: 'This card is good. Nobody has opened it on a phone.',
  opened: 'Opened',
  openedSentence: 'A phone has opened this card. It has not voted yet.',
  voted: 'Has voted',
  votedSentence: 'This card has voted. Its scores can still be changed on the phone until the close.',
  cancelled: 'Cancelled',
  cancelledSentence: 'This card does not work and does not count.',
  unknown: 'No such card',
  unknownSentence: 'No card of this event has this number. Look at the card again.',

  cancel: 'Cancel this card',
  cancelHeading: (number: string) => `Cancel card ${number}`,
  cancelMeans: 'From now on it opens nothing. This cannot be undone.',
  cancelVoted: 'It has voted: those scores will not count. With a new card the person scores again.',
  why: 'Why',
  reasons,
  cancelAndReplace: 'Cancel it and give a new card',
  cancelOnly: 'Cancel it only',
  keepCard: 'Go back',

  newCard: (number: string) => `New card: ${number}`,
  newCardSentence: 'Let the person scan this now, or write down the code. Or print it.',
  printOne: 'Print this card',
  done: 'Done',

  countersTitle: 'Cards so far',
  made: 'made',
  openedCount: 'opened',
  votedCount: 'voted',
  cancelledCount: 'cancelled',

  moreTitle: 'Make more cards',
  madeNow: (count: number, from: string, to: string) =>
    `${plural(count, 'card', 'cards')} made: ${from} to ${to}.`,
  printThem: 'Print them',

  sayTitle: 'What to say',
  say: [
    'Here is your voting card: scan it with your phone’s camera, or borrow a voting tablet from us.',
    'Keep it until the end; if you lose it, come back and we will give you a new one.',
  ],

  turnSoundOn: 'Turn the sound on',
  turnSoundOff: 'Turn the sound off',
};

export type DeskWords = typeof deskWords;
