import { plural } from '../numbers.ts';

const tokens = (count: number) => plural(count, 'token', 'tokens');

/** What a phone says where people share out tokens. */
export const pointsWords = {
  mine: 'Your tokens',
  mineOf: (name: string) => `Tokens of ${name}`,
  act: 'Give tokens',
  left: (left: number, of: number) => `${left} of ${tokens(of)} left`,
  marked: (given: number) => `Your tokens: ${given}`,
  unmarked: 'no tokens',

  question: 'How many of your tokens do you give it?',
  legend: (name: string) => `Your tokens for ${name}`,
  given: (given: number) => (given === 0 ? 'No tokens' : tokens(given)),
  more: (count: number) => `Give ${tokens(count)} more`,
  fewer: (count: number) => `Take ${tokens(count)} back`,
  figure: (given: number) => (given === 1 ? 'token' : 'tokens'),

  none: 'You have given no tokens yet.',
  lies: (count: number) => `Given to ${plural(count, 'project', 'projects')}`,
  missing: (count: number) => `${tokens(count)} still to give`,
  spare: (left: number) => `You can give ${tokens(left)} more.`,
  done: 'You have given all your tokens.',
  sent: 'Every token is sent as you give it. There is nothing more to press.',
  used: (all: number) =>
    all === 1
      ? 'You have used your token. Take it back first.'
      : `You have used all ${all} tokens. Take some back first.`,
  most: (cap: number) =>
    `${tokens(cap)} is the most that one project can get from you. You can give the others to another project.`,
};
