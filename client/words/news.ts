import type { BallotTypeName } from '../../domain/ballots/index.ts';
import type { SetAside } from '../../domain/event/entries.ts';
import { moneyWords } from './money.ts';
import { plural } from './numbers.ts';
import { reopenedHeading, reopenedWords } from './reopened.ts';

const outHeading: Record<SetAside, string> = {
  later: 'Not here yet',
  'left-out': 'Not here today',
  withdrawn: 'A group withdraws',
};

const outMeans: Record<SetAside, string> = {
  later: 'This project comes later.',
  'left-out': 'Nobody is here to present this project, so it cannot be chosen.',
  withdrawn: 'The group has withdrawn this project. It cannot be chosen.',
};

const outLine: Record<SetAside, (name: string) => string> = {
  later: (name) => `Comes later: ${name}`,
  'left-out': (name) => `Not here today: ${name}`,
  withdrawn: (name) => `Withdrawn: ${name}`,
};

/** What a voter who marked a project that is out can do, by what a ballot holds. */
const chooseAnother: Record<BallotTypeName, string> = {
  score: 'Scores for it are not counted.',
  approval: 'If you chose it, you can choose another.',
  points: 'If you gave it tokens, you can give them to other projects.',
  ranking: 'If you ranked it, you can give its place to another project.',
  knapsack: 'If you chose it, you can spend that money on other projects.',
};

/** What everybody is told in passing (ST19, E12). */
export const newsWords = {
  outHeading,
  outMeans,
  outLine,
  chooseAnother,
  backHeading: 'Back in the vote',
  back: 'This project takes part after all.',
  backLine: (name: string) => `Takes part after all: ${name}`,
  reopenedHeading,
  reopened: reopenedWords,
  reopenedMeans: 'Every vote so far is kept. You can change yours until voting closes.',
  reopenedLocked: 'Every vote so far is kept.',

  settledHeading: 'The tie is settled',
  stillEqualHeading: 'Still equal',
  drawn: (number: number) => `Number ${number} was drawn`,
  goesFirst: (name: string) => `${name} goes first.`,
  handsCounted: 'Hands were counted',
  hands: (count: number) => plural(count, 'hand', 'hands'),
  stillEqual: 'Two or more projects have the most hands, so the tie is not settled yet.',
  shared: 'What was left is shared',

  declinedHeading: 'No thank you',
  declined: 'The group says no thank you. Its money is given out again, by the same votes and rules.',
  answeredHeading: 'The group has answered',
  saidYes: (part: string) => `Yes: ${part} is enough.`,
  saidNo: (part: string) => `No: ${part} is not enough.`,
  changesHeading: 'What changes',
  before: (pence: number) => `was ${amount(pence)}`,
  now: (pence: number) => `now ${amount(pence)}`,
  restStays: 'All other amounts announced so far stay the same.',
  counted: (name: string, hands: number) => `${name}: ${plural(hands, 'hand', 'hands')}.`,
  share: (name: string, pence: number) => `${name}: ${amount(pence)}.`,
  fromTo: (name: string, from: number, to: number) => `${name}: was ${amount(from)}, now ${amount(to)}.`,
  saidNoThankYou: (name: string) => `${name} said no thank you.`,
  saidOf: (name: string, part: string, accepts: boolean) =>
    accepts ? `${name}: yes to ${part}.` : `${name}: no to ${part}.`,
};

function amount(pence: number): string {
  return pence === 0 ? 'nothing' : moneyWords(pence);
}
