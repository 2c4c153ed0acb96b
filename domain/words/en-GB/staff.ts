/** What volunteers and officers read when they come in. */
export const staff = {
  nameTitle: 'Who are you?',
  nameSentence:
    'This link is yours for today. The record shows your name with what you do. No public page shows it.',
  name: 'Your name',
  nameMissing: 'Type your name',
  goOn: 'Continue',
  haveAccount: 'I have an account: sign in with my pass-phrase',
} as const;
