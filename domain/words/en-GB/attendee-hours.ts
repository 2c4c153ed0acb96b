/** What a phone says over its pages at an event with opening times. {period} is one: “Saturday 16 January, 10:00 to 16:00”. */
export const attendeeHours = {
  'not-yet': 'Voting opens by itself: {period}',
  open: 'Voting is open: {period}',
  shut: 'Voting is closed for now, and your vote is kept. It opens again: {period}',
  over: 'The opening times are over. Your vote is kept until the count.',
} as const;
