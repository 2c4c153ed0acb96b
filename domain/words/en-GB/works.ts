/** The page on which somebody tries a voting card before they vote. */
export const works = {
  title: 'Does my card work?',
  means: 'Try your voting card here. Trying it does not open it, and nothing is voted.',
  act: 'Try this card',
  answers: {
    before: 'This card works. Voting opens later.',
    open: 'This card works. Voting is open.',
    over: 'This card works, but voting has closed.',
  },
  toVote: 'Go to the voting page',
} as const;
