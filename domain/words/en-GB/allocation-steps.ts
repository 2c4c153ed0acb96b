/** What a rule did step by step, in the report of one's own election (`npm run allocate`). */
export const allocationSteps = {
  chosen: 'Chosen: it costs {cost}, {before} was left, {after} is left now.',
  chosenByShare: 'Chosen: its share of what was left is all it costs, {cost}.',
  part: 'Chosen for part: it costs {cost} and gets the {amount} that was left.',
  partByShare: 'Chosen for part: its share of what was left is {amount} of {cost}.',
  doesNotFit: 'Not chosen: it costs {cost}, {before} was left, {short} short.',
  leastNotReached: 'Not chosen: the {before} that was left is less than the least part it accepts.',
  afterTheLine: 'Not chosen: the rule stopped before it.',
  belowPassMark: 'Not chosen: it did not reach the pass mark.',
  excluded: 'Not chosen: {project} is chosen, and only one of the two can be.',

  // Ties.
  tie: 'Tie for place {place, number} with {left} left: {projects}.',
  tieOpen: 'It is not settled yet.',
  goesFirst: '{project} goes first.',
  inOrder: 'They go in this order: {groups}.',
  shared: 'What was left is shared.',

  // Equal Shares.
  nobodyVoted: 'Nobody voted.',
  equalShare:
    '{voters, plural, =1 {The 1 voter} other {Every one of the # voters}} has an equal share of {share} to spend.',
  raisedShare:
    '{voters, plural, =1 {The 1 voter} other {Every one of the # voters}} has {share} to spend: the equal share of {equal}, raised {raises, plural, =1 {once} other {# times}} by {increment}.',
  boughtForNothing:
    'Chosen: it costs nothing and has {supporters, plural, one {# supporter} other {# supporters}}.',
  bought:
    'Chosen: it costs {cost}, {supporters, plural, one {its # supporter had {had} left} other {its # supporters had {had} left between them}}, and nobody paid more than {most}.',
  outOfReach:
    'Not chosen: it costs {cost}, {supporters, plural, one {its # supporter had {had} left} other {its # supporters had {had} left between them}}, {short} short.',
  noSupport: 'Not chosen: nobody supports it.',
  completion: 'What is left, {left}, goes down the list of totals.',

  // Phragmén.
  earnedAlone:
    'Chosen: nobody supports it, nobody else was waiting, and it costs {cost} of the {before} that was left.',
  earned:
    'Chosen: it costs {cost}, which its supporters ({supporters, number}) could pay when everybody had earned {earned}; {after} is left now.',
  moreThanBudget: 'Not chosen: it costs {cost}, more than there was to begin with.',
  stopsHere: 'Not chosen: it was next and costs {cost}, {before} was left, {short} short.',
  afterTheStop:
    'Not chosen: its supporters ({supporters, number}) could have paid when everybody had earned {earned}; the rule stopped before.',
} as const;
