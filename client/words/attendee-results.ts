import { moneyWords } from './money.ts';

const left = (pence: number) => (pence === 0 ? 'The pot is empty.' : `${moneyWords(pence)} left.`);

/** What a phone says of the results: apart from the rest, so that nobody waits for it before they vote. */
export const attendeeResultWords = {
  resultsBegin: 'The results are announced step by step.',
  provisional: 'Provisional until two people have signed.',
  signed: 'Signed. The council makes the awards after final checks.',
  chosenRow: (leftPence: number) => `Chosen. ${left(leftPence)}`,
  partRow: (ask: string, leftPence: number) => `Chosen for part of ${ask}. ${left(leftPence)}`,
  chosenNow: (amount: string, leftPence: number) => `Chosen: ${amount}. ${left(leftPence)}`,
  partNow: (amount: string, ask: string, leftPence: number) =>
    `Chosen for part: ${amount} of ${ask}. ${left(leftPence)}`,
  notChosenTitle: 'Not chosen this time',
  notChosenThanks: 'Thank you for bringing these projects today.',
  leftOver: (pence: number) => `${pence === 0 ? 'Nothing' : moneyWords(pence)} is left over.`,
  thanks: 'Thank you to every group, and to everybody who voted.',
  read: 'See what happened, step by step',
  checkCode: (code: string) => `Check code: ${code}`,
};
