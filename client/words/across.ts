import type { AcrossStanding } from '../../domain/exports/across.ts';
import { moneyWords } from './money.ts';

const standings: Record<AcrossStanding, string> = {
  'no event yet': 'No event yet',
  'not decided yet': 'Not decided yet',
  provisional: 'Provisional',
  signed: 'Signed',
  'more than its pot': 'Its events gave more than its pot',
};

/** What a whole fund says at a glance, to officers and to anybody. */
export const acrossWords = {
  title: 'Across the fund',
  titleOf: (fund: string) => `${fund} at a glance`,
  means: 'These figures come from the events. A result appears here once the hall has seen all of it.',
  noAreas: 'This fund has no areas yet.',
  total: (total: number) => `${moneyWords(total)} in all.`,
  area: 'Area',
  event: 'Event',
  applications: 'Applications',
  presented: 'Presented',
  chosen: 'Chosen',
  voters: 'Voters',
  pot: 'Pot',
  allocated: 'Allocated',
  left: 'Left over',
  result: 'Result',
  inAll: 'In\u00a0all',
  standings,
  downloads: 'Download it',
  files: {
    'fund.xlsx': 'Excel',
    'fund.csv': 'CSV',
    'fund.json': 'JSON, for programs',
    'fund-exact.csv': 'CSV, for programs',
  },
  noFundTitle: 'There is no such fund',
  noFund: 'Check the address. The organiser can give you the right one.',
};
