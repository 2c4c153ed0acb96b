/** What is said of rules that cannot be met, or may be out of reach. */
export const rulesFlaws = {
  title: 'Today’s rules cannot be met',
  sentence: 'Voting cannot open like this. Correct each of these first.',
  mendRules: 'Change today’s rules',
  mendBid: 'Change “{name}”',
  warned: 'Today’s rules may be out of reach',
  /** Voting cards that are too few for the rules. */
  warnings: {
    'least-voters':
      'At least {least, plural, one {# person} other {# people}} must mark a project, but only {cards, plural, one {# voting card is} other {# voting cards are}} made.',
    'pass-mark':
      'The pass mark is {mark}. With the voting cards that are made, no project can reach more than {most}.',
  },

  /** What is wrong, understood without the form of the rules beside it. */
  flaws: {
    scale: 'This ballot is not possible, or does not suit the way the pot is used.',
    completeness: 'A complete vote needs more projects than anybody can mark.',
    'least-scorers': 'The share of voters who must score a project is not possible.',
    'locking-needs-scores': 'Only scores can stop changing when the next project is called.',
    'ranked-by': 'This kind of vote cannot be ranked in the way that the rules say.',
    'pass-mark': 'No project can reach the pass mark: it is above the highest score.',
    utility: 'This way of using the pot needs scores, tokens or places.',
    increment: 'The shares are raised by too little for a pot of this size.',
    'forced-support':
      'A vote counts only with several projects on it. With this way of using the pot, an expensive project could then never be chosen.',
    'pass-share': 'The share that a project must reach is not possible.',
    'least-voters': 'The least number of people who must have marked a project is not possible.',
    'pot-sum': 'The parts must add up to the whole pot.',
    'sub-pots':
      'Each project must be in exactly one part of the pot, and none may ask for more than its part holds.',
    excluding: 'The rules name a project that is not in the list of bids.',
    'excluding-apart':
      'Projects of which only one can be chosen must be in the same part of the pot. Otherwise the order of the parts would decide, and not the votes.',
    'tie-share': 'A tie cannot be shared under this way of using the pot.',
    'screen-needs-locking':
      'If scores are shown after each project, they cannot change once the next one is called.',
    'screen-too-fine':
      'Scores on the screen would change after fewer than 5 ballots, so people could work out single votes. Only practice allows this.',
    'screen-too-soon': 'A score would be shown before 10 ballots are in, and no reason is given.',
    'screen-steps': 'The steps in which scores are shown are not possible.',
    timing: 'A clock is shorter than a second or longer than an hour.',
    'stalls-have-no-turns':
      'With stalls no project has a turn. So every project is open from the start, no score is locked, and none is shown after each project.',
    hours:
      'The opening times are not possible. Each lasts at least a minute, each begins after the one before it, and there are at most 31.',
    'hours-clock-change':
      'An opening time begins or ends in the hour in which the clocks change. Choose a time before or after that.',
    'minimum-age': 'The minimum age is not possible.',
    connections: 'Something that people do in the area is named twice.',
    'cards-until': 'The time until which cards are handed out is not possible.',
    quorum: 'The quorum is not possible.',
    'own-bid-and-blanks': 'A group that does not vote on its own project could never make a complete vote.',
    'own-bid-and-whole-ballots':
      'Every vote is published under these rules. A vote that has no mark for one project would show which group it is from.',
    cap: 'A project asks for more than today’s limit for a project.',
  },
  about: 'This is about {projects}.',
  aboutMore: 'This is about {projects}, and {more, number} more.',
  project: 'project {bid}',
  namedProject: '“{name}” (project {bid})',
} as const;
