/** What a phone says of the results. */
export const attendeeResults = {
  resultsBegin: 'The results are announced step by step.',
  provisional: 'Provisional until two people have signed.',
  signed: 'Signed. The council makes the awards after final checks.',

  // What became of a project; the sentence after it says what is left.
  chosenRow: 'Chosen.',
  partRow: 'Chosen for part of {ask}.',
  chosenNow: 'Chosen: {amount}.',
  partNow: 'Chosen for part: {amount} of {ask}.',
  left: '{amount} left.',
  noneLeft: 'The pot is empty.',

  notChosenTitle: 'Not chosen this time',
  notChosenThanks: 'Thank you for bringing these projects today.',
  leftOver: '{amount} is left over.',
  noneLeftOver: 'Nothing is left over.',
  thanks: 'Thank you to every group, and to everybody who voted.',
  read: 'See what happened, step by step',
  checkCode: 'Check code: {code}',
} as const;
