/** What a phone says around the equality and satisfaction questions. */
export const answering = {
  invitation: 'Answer a few questions',
  invitationMeans: 'About you and about this event. It takes a minute. You can leave out any of them.',
  answered: 'You have answered the questions. Thank you.',
  loading: 'Opening. One moment.',
  privacyTitle: 'What happens to your answers',
  send: 'Send my answers',
  sending: 'Sending…',
  nothingChosen: 'You have not chosen an answer yet. To answer nothing, go back.',
  retrying:
    'The hall’s Wi-Fi does not answer. Your answers are sent as soon as it does. Keep this page open.',
  thanksTitle: 'Thank you',
  thanks: 'Your answers were sent. They are no longer on this phone.',
  notKnown:
    'The program was started again, so nobody knows whether your answers arrived. To count nobody twice, they are not sent again. Thank you.',
  over: 'The questions are over. Nothing more can be answered.',
  notForCard: 'Only people whose vote is in the count can answer here.',
  back: 'Back to the results',
} as const;
