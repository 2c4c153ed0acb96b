import { countWords, plural } from './numbers.ts';

/** What the desk and the officer say about voting cards, and what is printed on one. */
export const cardWords = {
  votingCard: 'Voting card',
  practice: 'Practice: does not count',
  howToVote: (address: string) => `Scan with your phone’s camera. Or go to ${address} and type the code.`,
  keep: 'Keep this card until the end.',
  codeLabel: 'Code',
  qrLabel: (number: string) => `QR code of voting card ${number}`,

  countLabel: 'How many cards',
  countHint: 'Each sheet of A4 holds ten.',
  countWrong: 'Enter a whole number from 1 to 2,000',
  make: 'Make cards',
  making: 'Making cards…',

  printTitle: (from: string, to: string) =>
    from === to ? `Voting card ${from}` : `Voting cards ${from} to ${to}`,
  preparing: (ready: number, all: number) =>
    `Drawing sheet ${countWords(ready)} of ${countWords(all)}. You can print when all are there.`,
  toPrint: (cards: number, sheets: number) =>
    `${plural(cards, 'card', 'cards')} on ${plural(sheets, 'sheet', 'sheets')} of A4. Print at full size, then cut along the lines.`,
  leftOut: (cancelled: number) =>
    `${plural(cancelled, 'cancelled card is', 'cancelled cards are')} left out.`,
  secret: 'Whoever holds a card can vote with it. Keep printed cards as you would keep cash.',
  sheet: (number: number) => `Sheet ${number}`,
  print: 'Print',
  back: 'Back',
  noCards: 'None of these cards can be printed.',
  fetching: 'Fetching the cards…',
};

export type CardWords = typeof cardWords;
