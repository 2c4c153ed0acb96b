/** How the pot is given: among today's rules. */
export const rulesAllocation = {
  placesGive: 'First place gives {first, number} points, the next {next, number}, and so on.',

  // Who is chosen first, best first.
  average: 'The project with the highest average is chosen first, then the next, until the {pot} is used.',
  total: 'The project with the highest total is chosen first, then the next, until the {pot} is used.',
  most: 'The project with the most {unit, select, points {points} tokens {tokens} other {votes}} is chosen first, then the next, until the {pot} is used.',
  givenTokens:
    'The project that most people gave tokens to is chosen first, then the next, until the {pot} is used.',
  inOrders:
    'The project that most people put in their order is chosen first, then the next, until the {pot} is used.',
  mostSupporters:
    'The project with the most supporters is chosen first, then the next, until the {pot} is used.',
  supportersPerPound:
    'The project with the most supporters for each pound is chosen first, then the next, until the {pot} is used.',
  unitsPerPound:
    'The project with the most {unit, select, points {points} tokens {tokens} other {votes}} for each pound is chosen first, then the next, until the {pot} is used.',

  // Equal shares.
  equalShare: 'Every voter gets an equal share of the {pot} for the projects they support.',
  shares: {
    cardinality:
      'The supporters of a project pay for it together, as evenly as they can. Of the projects they can pay for, the one that costs each of them least is chosen first.',
    cost: 'The supporters of a project pay for it together, as evenly as they can. Of the projects they can pay for, the one with the most supporters is chosen first.',
    score:
      'The supporters of a project pay for it together, by the {unit, select, points {points} tokens {tokens} other {votes}} they gave. Of the projects they can pay for, the one that costs least for its {unit, select, points {points} tokens {tokens} other {votes}} is chosen first.',
    'score-cost':
      'The supporters of a project pay for it together, by the {unit, select, points {points} tokens {tokens} other {votes}} they gave. Of the projects they can pay for, the one with the most {unit, select, points {points} tokens {tokens} other {votes}} is chosen first.',
  },
  completion: {
    none: 'Money that they cannot spend together is left over.',
    greedy: 'Money that they cannot spend together goes to the next most supported projects that fit.',
    add1: 'If money is left over, all shares grow a little, as far as the pot allows.',
    'add1-greedy':
      'If money is left over, all shares grow a little, as far as the pot allows. The rest goes to the next most supported projects that fit.',
    'add1-overshoot': 'If money is left over, all shares grow until one more step would overspend the pot.',
    'add1-overshoot-greedy':
      'If money is left over, all shares grow until one more step would overspend the pot. The rest goes to the next most supported projects that fit.',
  },

  // Phragmén.
  earn: 'Every voter earns money at the same speed, for the projects they support.',
  earned:
    'A project is chosen as soon as its supporters have earned what it asks for. Then they start again from nothing.',
  earnStop: 'We stop when the next project asks for more than is left of the {pot}.',

  borderline: {
    skip: 'If too little is left for a project, the next one that fits is chosen.',
    stop: 'If too little is left for a project, we stop.',
    'part-fund-then-stop':
      'If too little is left for a project, it gets what is left, if its group said that is enough. Then we stop.',
    'part-fund-then-skip':
      'If too little is left for a project, it gets what is left, if its group said that is enough. If not, we try the next one.',
  },
} as const;
