/** A certificate for a group, to hang on a wall. */
export const certificate = {
  // Title of the PDF.
  title: 'Certificates · {event}',
  heading: 'Certificate',
  // What people did for the project whose name follows in large letters.
  voted: {
    score: '{count, plural, one {# person scored} other {# people scored}}',
    approval: '{count, plural, one {# person voted for} other {# people voted for}}',
    points: '{count, plural, one {# person gave tokens to} other {# people gave tokens to}}',
    ranking: '{count, plural, one {# person placed} other {# people placed}}',
    knapsack: '{count, plural, one {# person voted for} other {# people voted for}}',
  },
  presentedBy: 'presented by {organisation}',
  chosen: 'Chosen for {amount}',
  part: 'Chosen for {amount} of {ask}',
  thanks: 'Thank you for presenting it to the people of {area}.',
  thanksNoArea: 'Thank you for presenting it.',
} as const;
