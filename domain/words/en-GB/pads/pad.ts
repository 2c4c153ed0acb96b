/** What a phone says of every ballot with something to give that runs out: choices, tokens, places or money. */
export const pad = {
  projectsMissing: '{count, plural, one {# more project is} other {# more projects are}} needed',
  incomplete: {
    'left-out': 'You can leave your vote like this: what you gave counts.',
    'ballot-not-counted': 'If your vote stays like this, it is not counted.',
  },
} as const;
