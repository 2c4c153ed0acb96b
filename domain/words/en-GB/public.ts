/** What is on the pages that anybody may read. */
export const publicPages = {
  title: 'Decision Day',
  opening: 'Opening. One moment.',
  unreached: 'This page cannot be reached right now.',
  tryAgain: 'Try again',

  noEventTitle: 'There is no such event',
  noEvent: 'Check the address. The organiser can give you the right one.',
  pot: 'The people in the room will decide how {pot} is shared out.',
  potTold: 'The people in the room decided how {pot} was shared out.',
  when: 'When',
  where: 'Where',
  area: 'Area',
  fund: 'Fund',
  rulesTitle: 'How it is decided',
  projectsTitle: 'Projects',
  noProjects: 'The projects will be listed here.',
  groupAsks: '{group} asks for {amount}',
  resultsTitle: 'Results',
  results: 'The results are announced in the hall. The council makes the awards after final checks.',
  tryCard: 'Does my voting card work?',
  resultsTold: 'The results were announced in the hall. They are provisional until two people have signed.',
  resultsSigned: 'The results are signed.',

  questionsTitle: 'Questions after the results',
  questionsAsked:
    'After the results, people whose vote is in the count can answer these questions on their phone. People without a phone answer on paper.',
  ratingTitle: 'How people rated the event',
  ratingOf: '{said, plural, one {# person} other {# people}} rated it:',
  ratingRow: '{answer}: {people, number}',
  ratingHidden: '{answer}: not shown',
  ratingHides: 'A count below 5 is not shown, nor one from which it would follow.',
  tooFewRated: 'Too few people rated it to show how.',

  bidTitle: 'Your bid',
  bid: 'There is nothing to do here yet. The organiser will tell your group what comes next.',
  toStart: 'Go to the start',

  refusedTitle: 'This cannot be opened now',
  refused: 'This page does not exist, or you may not see it.',
  signIn: 'Sign in',
  goBack: 'Go back',
} as const;
