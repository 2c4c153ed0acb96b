/** What the big screen says at an event with stalls. {next} and {now} are opening times. */
export const stall = {
  shutHeading: 'Voting is closed for now',
  opensAgain: 'It opens again: {next}. Phones keep what you gave.',
  overHeading: 'Thank you for voting',
  overMeans: 'The opening times are over. The count comes next.',
  openNow: 'Open: {now}',
  opensAt: 'Voting opens: {next}',
} as const;
