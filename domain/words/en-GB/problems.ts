/** What went wrong on the way to the server. */
export const problems = {
  unreached: 'The server did not answer. Nothing you typed is lost. Try again in a moment.',
} as const;
