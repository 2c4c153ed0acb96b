import { moneyWords } from '../money.ts';
import { plural } from '../numbers.ts';

/** What a phone says where people spend the pot themselves. */
export const knapsackWords = {
  mine: 'Your choices',
  mineOf: (name: string) => `Choices of ${name}`,
  act: 'Spend on it?',
  left: (leftPence: number) => `${moneyWords(leftPence)} left to spend`,
  marked: 'Chosen',
  unmarked: 'not chosen',

  question: 'Would you spend the pot on it?',
  legend: (name: string, askPence: number) => `Spend ${moneyWords(askPence)} on ${name}`,
  spend: (askPence: number) => `Spend ${moneyWords(askPence)} on it`,
  isSpent: (askPence: number) => `I spend ${moneyWords(askPence)} on it`,

  none: 'You have spent nothing yet.',
  given: (count: number) => `${plural(count, 'project', 'projects')} chosen`,
  spare: (leftPence: number) => `You have ${moneyWords(leftPence)} left. You don’t have to spend it all.`,
  missing: (count: number) => `${plural(count, 'more project is', 'more projects are')} needed`,
  done: 'You have spent the whole pot.',
  sent: 'Every choice is sent as you make it. There is nothing more to press.',
  tooMuch: (askPence: number, leftPence: number) =>
    `It needs ${moneyWords(askPence)} and you have ${moneyWords(leftPence)} left. Take another project back first.`,
};
