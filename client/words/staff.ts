/** What volunteers and officers read when they come in. */
export const staffWords = {
  nameTitle: 'Who are you?',
  nameSentence:
    'This link is yours for today. Your name stands beside what you do with it. It is on no public page.',
  name: 'Your name',
  nameMissing: 'Type your name',
  goOn: 'Go on',
  haveAccount: 'I have an account: sign in with my pass-phrase',
};
