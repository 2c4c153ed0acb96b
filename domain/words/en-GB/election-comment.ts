/** The comment of a Pabulib file. The file says that its language is English, so it is said in English, whoever takes it. */
export const electionComment = {
  practice: 'This is practice; nobody voted.',
  average: 'Ranked by the average of the scores given, then {borderline}.',
  ranked: 'Ranked by {by}, then {borderline}.',
  perCost: 'Ranked by {utility} for each unit of cost, passing over what does not fit.',
  equalShares: 'Method of Equal Shares, utility {utility}, completion {completion}.',
  equalSharesRaised:
    'Method of Equal Shares, utility {utility}, completion {completion} in steps of {increment}.',
  phragmen: 'Sequential Phragmén; a mark is support.',
  rankings:
    'The ballots are rankings of up to {places}; places could be left open, so their points are written out.',
  withinPot: 'The projects of a ballot had to fit in the budget together.',
  // {parts} is a list of the next message.
  parts: 'Chosen for part (selected is 2): {parts}.',
  part: '{bid} with {amount}',
  conditions:
    'The rules of the day have further conditions, such as a pass mark or parts of the budget for certain projects.',
  declined: 'Declined what they were chosen for: {bids}.',
  tie: 'A tie was settled in the hall, by the method in the rules.',
  out: 'Left out of the file: {count} withdrawn or not presented.',
  ids: 'Voter ids are random and were made for this file.',
} as const;
