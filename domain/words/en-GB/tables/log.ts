/** The log of staff actions as a table. */
export const logFile = {
  title: 'Log of staff actions',
  columns: {
    at: { heading: 'When (UTC)', means: 'When it was done, by the clock of the server.' },
    who: { heading: 'Who', means: 'Who did it. A name that was erased reads as erased.' },
    what: { heading: 'What', means: 'What was done, in plain words.' },
    about: { heading: 'Fund or event', means: 'Which fund or event it is about.' },
    place: {
      heading: 'Place in the journal',
      means: 'The place of the entry in its journal; empty for sign-ins, links and files.',
    },
  },
} as const;
