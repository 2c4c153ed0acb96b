/** What is said of the two signatures, word for word the same on screens, sheet, files and in the bundle. */
export const doubts = {
  // Beside a signature, if nothing proves that a second person gave it.
  notProven: 'named, not proven',
  secondNotProven: 'The second signature is named, not proven.',

  // Why nothing proves that two people signed. Each sentence is understood alone.
  why: {
    name: 'One of the two signed by name alone, so one person could have signed for both.',
    'made-by-the-other':
      'One signer let the other one in, or made their code, so one person could have signed for both.',
    console:
      'One of the two accounts was made later at the computer’s console, so one person could have signed for both.',
    browser:
      'One signer’s pass-phrase or code was used in the other signer’s browser, so one person could have signed for both.',
  },

  // How somebody signed: in a list, as “Officer, Ann Lee, by name alone”.
  proof: {
    name: 'by name alone',
    'pass-phrase': 'by their own pass-phrase',
    'one-time-code': 'by a one-time code on their own phone',
  },
} as const;
