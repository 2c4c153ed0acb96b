import type { AllocationRules } from '../../domain/event/rules/rules.ts';
import { countWords, plural } from './numbers.ts';

const borderlines = {
  skip: 'skip what does not fit',
  stop: 'stop at the first that does not fit',
  'part-fund-then-stop': 'part of the money, then stop',
  'part-fund-then-skip': 'part of the money, then what fits',
} as const;
const bys = { average: 'Highest average', total: 'Highest total', votes: 'Most votes' } as const;
const completions = {
  none: 'the rest is left over',
  greedy: 'rest down the list',
  add1: 'shares raised',
  'add1-greedy': 'shares raised, rest down the list',
  'add1-overshoot': 'shares raised to the end',
  'add1-overshoot-greedy': 'shares raised to the end, rest down the list',
} as const;

/** What the page says on which officers compare rules. */
export const compareWords = {
  title: 'Compare rules',
  means:
    'The result of each rule for the same ballots. Only for practice and for elections from a file: in a real event nobody sees this, before or after the count.',
  notHere: 'Rules are compared in practice only, never in a real event.',
  notYet: 'There is nothing to compare yet. Seal the count first.',
  caption: 'The same ballots under each rule',
  number: 'No.',
  rule: 'Rule',
  today: 'Today’s rule',
  chosen: 'Chosen',
  left: 'Left over',
  served: 'Ballots with a chosen project',
  servedOf: (served: number, of: number) => `${countWords(served)} of ${countWords(of)}`,
  ties: 'Ties',
  tiesMean: 'On this page a tie goes to the lowest project number. In the room, today’s rules settle it.',
  projects: 'Project by project',
  project: 'Project',
  part: (amount: string) => `part: ${amount}`,
  whole: 'chosen',
  none: '–',
  count: (projects: number) => plural(projects, 'project', 'projects'),
  short: (place: number) => `Rule ${place}`,
  ruleName(allocation: AllocationRules): string {
    switch (allocation.rule) {
      case 'ranked':
        return `${bys[allocation.by]}, ${borderlines[allocation.borderline]}`;
      case 'greedy-per-cost':
        return 'Most support for each pound';
      case 'equal-shares':
        return `Equal Shares, ${completions[allocation.completion]}`;
      case 'phragmen':
        return 'Phragmén';
    }
  },
};
