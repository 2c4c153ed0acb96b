/** What is on the page on which officers compare rules. */
export const compare = {
  title: 'Compare rules',
  means:
    'The result of each rule for the same ballots. Only for practice and for elections from a file. In a real event nobody sees this, before or after the count.',
  notHere: 'Rules are compared in practice only, never in a real event.',
  notYet: 'There is nothing to compare yet. Seal the count first.',
  caption: 'The same ballots under each rule',
  number: 'No.',
  rule: 'Rule',
  today: '(Today’s rule)',
  chosen: 'Chosen',
  left: 'Left over',
  served: 'Ballots with a chosen project',
  servedOf: '{served, number} of {of, number}',
  ties: 'Ties',
  tiesMean: 'On this page a tie goes to the lowest project number. In the room, today’s rules settle it.',
  projects: 'Project by project',
  project: 'Project',
  part: 'part: {amount}',
  whole: 'chosen',
  none: '–',
  count: '{projects, plural, one {# project} other {# projects}}',
  short: 'Rule {place, number}',
  ranked: {
    skip: '{by, select, average {Highest average} total {Highest total} other {Most votes}}, skip what does not fit',
    stop: '{by, select, average {Highest average} total {Highest total} other {Most votes}}, stop at the first that does not fit',
    'part-fund-then-stop':
      '{by, select, average {Highest average} total {Highest total} other {Most votes}}, part of the money, then stop',
    'part-fund-then-skip':
      '{by, select, average {Highest average} total {Highest total} other {Most votes}}, part of the money, then what fits',
  },
  perPound: 'Most support for each pound',
  equalShares: {
    none: 'Equal Shares, the rest is left over',
    greedy: 'Equal Shares, rest down the list',
    add1: 'Equal Shares, shares raised',
    'add1-greedy': 'Equal Shares, shares raised, rest down the list',
    'add1-overshoot': 'Equal Shares, shares raised to the end',
    'add1-overshoot-greedy': 'Equal Shares, shares raised to the end, rest down the list',
  },
  phragmen: 'Phragmén',
} as const;
