/** What a phone says of every ballot that gives away something that runs out. */
export const pad = {
  projectsMissing: '{count, plural, one {# more project is} other {# more projects are}} needed',
  incomplete: {
    'left-out': 'You can leave your vote like this: what you gave counts.',
    'ballot-not-counted': 'If your vote stays like this, it is not counted.',
  },
} as const;
