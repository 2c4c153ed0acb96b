/** Why voting is open again, as the hall is told (ST19). */
export const reopened = {
  heading: 'Voting is open again',
  // Before the reason.
  sentence: 'Voting is open again.',
  reasons: {
    'phones-not-through': 'Some phones could not send their votes.',
    'closed-too-early': 'Voting was closed too early.',
    'venue-problem': 'There was a problem in the hall.',
    other: 'The reason is in the record of the event.',
  },
} as const;
