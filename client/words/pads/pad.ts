import { plural } from '../numbers.ts';

/** What a phone says of every ballot that gives away something that runs out. */
export const padWords = {
  projectsMissing: (count: number) => `${plural(count, 'more project is', 'more projects are')} needed`,
  incomplete: {
    'left-out': 'You can leave your vote like this: what you gave counts.',
    'ballot-not-counted': 'If your vote stays like this, it is not counted.',
  },
};
