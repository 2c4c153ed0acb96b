import { moneyWords } from './money.ts';

const wasLeft = (pence: number) => `${pence === 0 ? 'Nothing' : moneyWords(pence)} was left`;

const left = (pence: number) => (pence === 0 ? 'The pot is empty.' : `${moneyWords(pence)} left.`);

/** What a phone says of the results: apart from the rest, so that nobody waits for it before they vote. */
export const attendeeResultWords = {
  resultsBegin: 'The results are told step by step.',
  provisional: 'Provisional until two people have signed.',
  signed: 'Signed. The council makes the awards after final checks.',
  chosenRow: (leftPence: number) => `Chosen. ${left(leftPence)}`,
  partRow: (ask: string, leftPence: number) => `Chosen for part of ${ask}. ${left(leftPence)}`,
  chosenNow: (amount: string, leftPence: number) => `Chosen: ${amount}. ${left(leftPence)}`,
  partNow: (amount: string, ask: string, leftPence: number) =>
    `Chosen for part: ${amount} of ${ask}. ${left(leftPence)}`,
  notChosenTitle: 'Not chosen this time',
  notChosenThanks: 'Thank you for bringing these projects today.',
  needed: (leftPence: number, needed: string) => `${wasLeft(leftPence)} and this project needed ${needed}.`,
  neededLeast: (leftPence: number, least: string) =>
    `${wasLeft(leftPence)} and this project needed at least ${least}.`,
  why: {
    'does-not-fit': 'More was needed than was left.',
    'least-not-reached': 'Less was left than the group could manage with.',
    'after-the-line': 'The money ended before its turn.',
    'below-pass-mark': 'It came below the pass mark.',
    'too-few-scorers': 'Too few people voted on it.',
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
  leftOver: (pence: number) => `${pence === 0 ? 'Nothing' : moneyWords(pence)} is left over.`,
  thanks: 'Thank you to every group, and to everybody who voted.',
  read: 'See what happened, step by step',
  checkCode: (code: string) => `Check code: ${code}`,
};
