/** How a stranger decides again from a bundle, step by step. Words in quotation marks are names in its files: they stay. */
export const countAgain = {
  counting: {
    marks:
      'For each project in "figures" add up its "counts". The first count is of ballots with the mark {lowest, number}, the next of ballots with the mark above it, and so on. The sum of the counts is "scorers". Multiply each count by its mark, and add up the products: that sum is "total".',
    places:
      'For each project in "figures" add up its "counts". The first count is of first places, the next of second places, and so on. A first place is worth {places, number}, the next place one less, and the last place 1. The sum of the counts is "scorers". Multiply each count by what its place is worth, and add up the products: that sum is "total".',
  },

  takePart:
    'Take the projects in "bids" whose "standing" is "stands" and that are not in "declined" of the last run. The others get nothing.',
  leastScorers:
    'A project also gets nothing if its "scorers" are fewer than {percent, number} per cent of "ballots", or if it has none.',
  leastVoters: 'A project also gets nothing if its "scorers" are fewer than {count, number}.',
  passBallots:
    'A project also gets nothing if fewer than {percent, number} per cent of "ballots" give it more than 0.',
  passAverage:
    'A project also gets nothing if its average is less than {percent, number} per cent of the highest mark.',

  rankedBy: {
    average:
      'Put them in order of their average, which is "total" divided by "scorers" (compared as fractions, never rounded), highest first.',
    total: 'Put them in order of "total", highest first.',
    votes: 'Put them in order of how many ballots give them more than 0, highest first.',
  },
  passMark: 'A project with less than {mark} gets nothing.',

  fits: 'Go down the list, starting with the whole pot ("potPence"). If the "askPence" of a project is at most what is left, the project gets it.',
  borderline: {
    skip: 'Pass over a project that does not fit, and look at the next.',
    stop: 'Stop at the first project that does not fit: nothing below it is chosen.',
    'part-fund-then-stop': 'The first project that does not fit is offered all that is left, as its part.',
    'part-fund-then-skip':
      'A project that does not fit is offered all that is left, as its part. If it does not accept that part, pass it over.',
  },
  acceptsPart:
    'A project accepts a part if the part is at least its "leastPence"; where that is null it accepts none. If the last run has "answers", these groups were asked aloud whether "amountPence" is enough, and "accepts" is what they said. Their answer counts instead.',
  afterPart: {
    'part-fund-then-stop': 'Nothing below that project is chosen.',
    'part-fund-then-skip': 'Only one part is given.',
  },
  everyYesCounts:
    'Of the "answers" of one group each yes counts: the least amount that it said yes to is enough. Its "leastPence" counts beside a yes, but no more once it said no. A group that said no and never yes accepts no part.',
  lastAnswerCounts: 'Of the "answers" of one group the last one counts.',

  perCost: {
    cardinality:
      'Put them in order of how many ballots support them, divided by what they ask for, highest first.',
    score: 'Put them in order of "total" divided by what they ask for, highest first.',
    cost: 'Put them in order of how many ballots support them, highest first.',
    'score-cost': 'Put them in order of "total", highest first.',
  },
  asksNothing:
    'A project that asks for nothing comes first when anybody supports it. (A ballot supports the projects that it gives more than 0.)',

  shares:
    'Each of the whole ballots in ballots.json, blank ones too, gets the same share of the pot: "potPence" divided by their number, as an exact fraction. A ballot supports the projects that it gives more than 0.',
  gains: {
    cardinality: 'What a ballot gains from a project that it supports is 1.',
    score: 'What a ballot gains from a project that it supports is the points that it gave it.',
    cost: 'What a ballot gains from a project that it supports is what the project asks for.',
    'score-cost':
      'What a ballot gains from a project that it supports is the points that it gave it times what the project asks for.',
  },
  buying:
    'A project has a price when its supporters together have what it asks for. Each supporter pays the price times the gain, or all that it has left if that is less. The price is the one at which these payments add up to exactly what the project asks for. Buy the project with the lowest price, take the payments off the shares, and work out the prices again. Continue until no project has a price.',
  raisedPastFull:
    'Do it all again from the start with every share raised by {pence, number} pence. Repeat this until an outcome costs more than the pot, or every supported project is bought. The last outcome that the pot can pay for counts.',
  raised:
    'Do it all again from the start with every share raised by {pence, number} pence. Repeat this until no supported project that was not bought would fit in what is left of the pot. An outcome that costs more than the pot does not count: then the outcome before it counts.',
  downTheList:
    'Then go down the list of the projects not bought, in order of "total". A project that fits in what is left over is chosen. A project that does not fit is passed over.',
  allAffordable: 'If all projects that anybody supports are affordable together, all of them are chosen.',

  earning:
    'A ballot in ballots.json supports the projects that it gives more than 0. All ballots earn at the same speed, from zero. The next project to be bought is the one whose supporters are the first to have what it asks for, from what they earned since they last paid. They then start at zero again. A project that asks for more than the whole pot is left out. Stop as soon as the next one asks for more than is left. If all projects that anybody supports are affordable together, all of them are chosen.',

  inPots:
    'Do this for each of "subPots" by itself, in their order, with its "pence" as the pot and its "bids" as the projects.',
  leftInPots: {
    keep: 'What is left in one of them is left over.',
    share:
      'What is left in all of them together is given out by the same steps, to the projects that have no money yet.',
  },
  excluding:
    'At most one of the projects in one list of "excluding" gets money: the one that comes first. Pass over the others, and continue with the rest.',

  whoGoesFirst:
    'Where equals could not all be paid, "ties" of the last run says who went first: "first" where it was drawn, the most "hands" where hands were counted (each is a project and its number of hands).',
  whoGoesFirstOrShared:
    'Where equals could not all be paid, "ties" of the last run says who went first or shared between them: "first" where it was drawn, the most "hands" where hands were counted (each is a project and its number of hands).',
  staysSettled:
    'A tie that was settled stays settled among the projects still in it. The one drawn first comes before all the others of that draw. More hands come before fewer. If one project comes before another, and that one before a third, the first also comes before the third.',
  sharesAgain:
    'Equals that are all in one record of sharing share again, as long as nothing puts one of them before another.',
  inTurn:
    'Equals that can all be paid now are in that order too, and otherwise in the order of their project number ("bid").',

  compareLines:
    'Each time a tie was settled or a group said no, a new run was made: "because" says why, and the last one is what was decided. Compare with "lines" of the last run: each amount, what was left before it ("beforePence") and after it ("afterPence").',

  // Last, where there are young people’s cards.
  youngCards: {
    together:
      'Young people’s ballots are among those counted above. "young" has what they gave: how many marked each project, and the sum. Rank these in the same way to see what young people chose. Fewer than 10 ballots, of them or of all others, are never shown.',
    apart:
      'Young people’s ballots are not among those counted above: they decide no money. "young" has what they gave: how many marked each project, and the sum. Rank these in the same way to see what young people chose. Fewer than 10 ballots, of them or of all others, are never shown.',
  },
} as const;
