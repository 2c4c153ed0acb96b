/** Everything under “More rules”: what most events leave as it is. */
export const rulesMore = {
  questions: {
    ballot: {
      legend: 'What does a ballot look like?',
      options: {
        score: {
          label: 'A score for every project',
          means: 'Each project is judged on its own merits.',
        },
        approval: {
          label: 'Some projects are chosen',
          means: 'Quick; all choices count alike.',
        },
        points: {
          label: 'Tokens are shared out',
          means: 'People show what matters more to them.',
        },
        ranking: {
          label: 'Projects are put in order',
          means: 'First counts most; slow with many projects.',
        },
        knapsack: {
          label: 'Projects are chosen until the pot is full',
          means: 'Everybody has the same limit as the council. Large projects are chosen less often.',
        },
      },
    },
    rule: {
      legend: 'How is the pot used?',
      options: {
        ranked: {
          label: 'Best project first, until the pot is used',
          means: 'Everybody can follow it in the room.',
        },
        'greedy-per-cost': {
          label: 'Most support for each pound first',
          means: 'Of two projects with the same number of votes, the smaller one comes first.',
        },
        'equal-shares': {
          label: 'Everybody has an equal share of the pot',
          means: 'Smaller groups of voters get something too; only a computer can work it out.',
        },
        phragmen: {
          label: 'Everybody’s money grows until their projects can be paid for',
          means: 'Smaller groups of voters get something too, in one calculation.',
        },
      },
    },
    by: {
      legend: 'Which project comes first?',
      options: {
        average: {
          label: 'The one with the highest average',
          means: 'A project that fewer people scored is not worse off.',
        },
        total: {
          label: 'The one with the highest total',
          means: 'A project that more people marked is better off.',
        },
        votes: {
          label: 'The one that most people marked',
          means: 'Every voter counts once for each project, however much they gave.',
        },
      },
    },
    utility: {
      legend: 'How much is a project worth to a voter who supports it?',
      options: {
        cardinality: {
          label: 'The same for every project',
          means: 'Cheap and expensive projects are worth the same.',
        },
        cost: {
          label: 'What it costs',
          means: 'An expensive project that people want is worth more to them.',
        },
        score: {
          label: 'What they gave it',
          means: 'Scores, tokens and places say how much.',
        },
        'score-cost': {
          label: 'What they gave it, for every pound',
          means: 'The score and the cost both count.',
        },
      },
    },
    completion: {
      legend: 'What happens to money that no project’s supporters can spend?',
      options: {
        none: {
          label: 'It stays left over',
          means: 'Strictly equal shares; much of the pot may stay unused.',
        },
        greedy: {
          label: 'It goes to the next projects on the list',
          means: 'In order of their totals, to each project that still fits.',
        },
        add1: {
          label: 'Shares are raised together until nothing more fits',
          means: 'More of the pot is used, and shares stay equal.',
        },
        'add1-greedy': {
          label: 'Shares are raised; the rest goes to the next projects on the list',
          means: 'Nearly all of the pot is used.',
        },
        'add1-overshoot': {
          label: 'Shares are raised until the pot would be overspent',
          means: 'Shares can end a little higher than if they are raised until nothing more fits.',
        },
        'add1-overshoot-greedy': {
          label:
            'Shares are raised until the pot would be overspent; the rest goes to the next projects on the list',
          means: 'As much of the pot is used as possible.',
        },
      },
    },
    completeness: {
      legend: 'When is a ballot complete?',
      options: {
        all: {
          label: 'When all of it is filled in',
          means: 'The phone says what is still missing.',
        },
        'at-least': {
          label: 'When enough projects are marked',
          means: 'People may leave some out.',
        },
        free: {
          label: 'Always',
          means: 'Nobody is asked for more.',
        },
      },
    },
    ownBid: {
      legend: 'Do groups that present vote on their own project?',
      options: {
        allow: {
          label: 'Yes, like everybody else',
          means: 'Simple, but a large group has an advantage.',
        },
        abstain: {
          label: 'No, only on the other projects',
          means: 'Fairer to small groups; each group has cards of its own.',
        },
        'not-vote': {
          label: 'They do not vote at all',
          means: 'Only people without a project decide.',
        },
      },
    },
    shuffled: {
      legend: 'In which order do people see the projects?',
      options: {
        no: {
          label: 'In the running order, the same for everybody',
          means: 'Easy to follow with the screen.',
        },
        yes: {
          label: 'In a different order for each person',
          means: 'No project gains by being first.',
        },
      },
    },
    passShare: {
      legend: 'Does a project need a minimum share of support?',
      options: {
        none: {
          label: 'No',
          means: 'Whatever comes first is chosen while there is money.',
        },
        'best-average': {
          label: 'Yes, a share of the highest possible average',
          means: 'Projects that few people liked get no money, so some may stay unused.',
        },
        ballots: {
          label: 'Yes, a share of all ballots',
          means: 'That share of the voters must support a project.',
        },
      },
    },
    cardsUntil: {
      legend: 'Until when does the desk hand out cards?',
      options: {
        close: {
          label: 'Until voting closes',
          means: 'People who come late can still vote on everything that is open.',
        },
        'first-pitch': {
          label: 'Until the first pitch begins',
          means: 'Everybody who votes has heard every pitch.',
        },
        'first-pitch-over': {
          label: 'Until the first pitch is over',
          means: 'The queue at the door can be served while the first group presents.',
        },
        time: {
          label: 'Until a time of day',
          means: 'It can be printed on the invitation.',
        },
      },
    },
    namesAtDoor: {
      legend: 'Does the desk note names?',
      options: {
        no: {
          label: 'No, it hands over the top card',
          means: 'The queue moves fast, and there is nothing to erase.',
        },
        yes: {
          label: 'Yes, the name of everybody who gets a card',
          means: 'The list says no time and no card. It is erased with the data about voters.',
        },
      },
    },
    leftOver: {
      legend: 'What happens to money that is left in one part?',
      options: {
        keep: {
          label: 'It stays in that part',
          means: 'No part pays for another.',
        },
        share: {
          label: 'It goes to the parts that could not pay for all their projects',
          means: 'More of the pot is used.',
        },
      },
    },
  },
  connections: 'Who may vote?',
  connectionsHint: 'One is enough. The desk asks everybody. Without a tick, nobody is asked.',
  ways: {
    live: 'People who live in the area',
    work: 'People who work in the area',
    study: 'People who study in the area',
    volunteer: 'People who volunteer in the area',
  },
  anybody: 'Everybody who comes',
  cardsTime: 'At what time?',
  cardsTimeHint: 'In hours and minutes, such as 10:30.',
  cardsTimeWrong: 'Enter a time from 0:00 to 23:59, such as 10:30',
  quorum: 'Quorum: the least number of people who vote',
  quorumHint:
    '0 means none. With fewer, the result is worked out all the same, and the council decides whether it makes the awards.',
  title: 'More rules',
  sentence: 'Most events leave these as they are.',
  increment: 'By how much shares are raised each time',
  incrementHint: 'In pounds, such as 1. With a smaller amount, more of the pot is used.',
  completeCount: 'How many projects?',
  passMark: 'Pass mark',
  noPassMark: 'None',
  passMarkHint:
    'A project whose average, total or number of votes is lower cannot be chosen. An example is {mark}. Leave it empty for none.',
  passPercent: 'What percentage does it need?',
  settledStays: {
    question: 'When results are worked out again, what happens to a settled tie?',
    yes: 'It stays settled among the projects that still take part',
    no: 'It is settled again',
  },
  leastVoters: 'Least number of people who must have marked a project',
  leastVotersHint: '0 means no minimum.',
  subPots: 'The pot in parts',
  subPotsHint:
    'Write one part per line: its amount, a colon and the numbers of its projects, such as 10,000: 1-5, 8. Every project belongs to one part, and the parts add up to the pot. Leave it empty for one pot.',
  excluding: 'Projects of which only one can be chosen',
  excludingHint:
    'Write one set of projects per line, by their numbers, such as 3, 7. Leave it empty for none.',
  numbers: 'The numbers are in the list of bids.',
  pitch: 'Time for each pitch',
  clockHint: 'In minutes and seconds, such as 3:00.',
  lastCall: 'Time for the last call',
  grace: 'Time for saved scores to arrive after the close',

  byWrong: 'Choose another way: this one does not suit this kind of ballot',
  utilityWrong: 'Choose another: this needs scores, tokens or places',
  scaleFromZero: 'With this way of using the pot, scores begin at 0',
  incrementWrong: 'Enter an amount in pounds, such as 1',
  incrementTooSmall: 'Enter {least} or more: with this pot, smaller steps would keep the hall waiting',
  passMarkWrong: 'Enter a number such as {mark}, or leave it empty',
  passMarkTooHigh: 'Enter a pass mark that a project can reach: no average is above the highest score',
  forcedSupport:
    'With this way of using the pot, incomplete votes must count: a vote with several projects on it buys the cheap ones first',
  excludingApart: 'Name only projects that are in the same part of the pot',
  passPercentWrong: 'Enter a whole number from 1 to 100',
  ownBidShows:
    'Choose another: with this way of using the pot every vote is published. A vote without a mark for one project would show which group it is from',
  ownBidWrong:
    'Choose another: a group that does not vote on its own project could never make a complete vote',
  passShareWrong: 'Choose another: only scores have an average',
  leastVotersWrong: 'Enter a whole number, 0 for none',
  subPotsWrong:
    'Write at least two parts, one per line, each as an amount, a colon and the numbers of its projects',
  potSumWrong: 'Write parts that add up to the whole pot',
  excludingWrong:
    'Write one set of projects per line, each with the numbers of two or more projects, none of them twice',
  clockWrong: 'Enter minutes and seconds, from 0:01 to 60:00',
  tieShareWrong: 'Choose another way: what is left cannot be shared under this way of using the pot',
  completenessWrong: 'Enter a whole number from 1 up to the most projects that one vote can mark',
} as const;
