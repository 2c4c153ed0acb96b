import type { Mutant } from './mutant.ts';

const event = [
  'domain/event/every-rule.test.ts',
  'domain/event/ballot-types.test.ts',
  'domain/event/rules/rules.test.ts',
];

/** Faults in the count of an event and in who may be chosen at all. */
export const countingMutants: readonly Mutant[] = [
  {
    name: 'of twenty ballots ten are too few where half are needed',
    file: 'domain/event/running/pass-marks.ts',
    from: 'scorers * 100 < percent * ballots',
    to: 'scorers * 100 <= percent * ballots',
    tests: ['domain/event/running/pass-marks.test.ts', 'domain/event/every-rule.test.ts'],
  },
  {
    name: 'just the share of the best average does not pass',
    file: 'domain/event/running/pass-marks.ts',
    from: 'total * 100 >= passShare',
    to: 'total * 100 > passShare',
    tests: ['domain/event/running/pass-marks.test.ts', 'domain/event/every-rule.test.ts'],
  },
  {
    name: 'just the least number of voters is too few',
    file: 'domain/event/running/pass-marks.ts',
    from: 'scorers < rules.leastVoters',
    to: 'scorers <= rules.leastVoters',
    tests: ['domain/event/running/pass-marks.test.ts', 'domain/event/every-rule.test.ts'],
  },
  {
    name: 'a changed mark stays in the total',
    file: 'domain/tally/tally.ts',
    from: 'tally.total += by * valueOf(ballot, mark);',
    to: 'tally.total += valueOf(ballot, mark);',
    tests: event,
  },
  {
    name: 'the last place of a ranking is worth nothing',
    file: 'domain/ballots/ranking.ts',
    from: 'places + 1 - place',
    to: 'places - place',
    tests: event,
  },
  {
    name: 'a budget that is just enough for everything is not',
    file: 'domain/event/running/work-out.ts',
    from: 'return cost <= budget && ',
    to: 'return cost < budget && ',
    tests: ['domain/event/running/every-rule.properties.test.ts'],
  },
  {
    name: 'whoever had more hands goes last in the next run',
    file: 'domain/event/settled-order.ts',
    from: 'if (hands > fewer)',
    to: 'if (hands < fewer)',
    tests: ['domain/event/settled-stays.test.ts'],
  },
  {
    name: 'equals that can all be paid are told by their number, whoever was drawn first',
    file: 'domain/event/settled-order.ts',
    from: '!rules.toldInTurn || ties.length === 0',
    to: 'ties.length >= 0',
    tests: ['domain/event/settled-turn.test.ts'],
  },
  {
    name: 'what the hall was told is forgotten by the next run',
    file: 'domain/event/announced.ts',
    from: 'return to === from ? [] : [[bid, from, to]];',
    to: 'return [];',
    tests: ['domain/event/news.test.ts'],
  },
];
