/** What the pages anybody may read say. */
export const publicWords = {
  title: 'Results',
  nothingYet: 'Nothing is published here yet. Results appear after the event.',
};

export type PublicWords = typeof publicWords;
