/** What the officer's screens say. */
export const officerWords = {
  title: 'Officer',
};

export type OfficerWords = typeof officerWords;
