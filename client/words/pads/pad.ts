import { plural } from '../numbers.ts';

/** What a phone says of every ballot that gives away something that runs out. */
export const padWords = {
  projectsMissing: (count: number) => `${plural(count, 'more project is', 'more projects are')} needed`,
  incomplete: {
    'left-out': 'You may leave it like this: whatever you give counts.',
    'ballot-not-counted': 'If it stays like this, today’s rules do not count your vote.',
  },
};
