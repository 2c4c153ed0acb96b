import { parseElection } from '../../domain/pabulib/parse.ts';
import { allocateElection } from '../commands/allocate-election.ts';
import { documentOf } from '../commands/allocation-report.ts';
import { readAllocationChoice } from '../commands/rule-options.ts';

/** A small election worked by hand, as a city would write it down, and what the command must give for it. */
export interface HandWorked {
  readonly why: string;
  readonly type: 'approval' | 'choose-1' | 'ordinal' | 'cumulative' | 'scoring';
  readonly budget: string;
  readonly meta?: readonly string[];
  /** `id cost` */
  readonly projects: readonly string[];
  /** `3: a,b` for three voters who list a and b; `1: a,b 4,2` with points; `2:` for two blank ballots. */
  readonly votes: readonly string[];
  /** The rule, then its options, as in `ranked by=total borderline=skip`. */
  readonly by: string;
  /** The chosen in their order, who gets a part, and what the chosen leave of the budget. */
  readonly gives: string;
}

interface Given {
  readonly selected: readonly string[];
  readonly partFunded: readonly { readonly id: string; readonly amount: string }[];
  readonly leftover: string;
}

/** Reads the election as the file it would be, allocates it by the command's own options, and tells it as in `gives`. */
export function givenByDoor(election: HandWorked): string {
  const read = parseElection(fileOf(election));
  const [rule, ...options] = election.by.split(' ');
  const typed = options.map((option): [string, string] => {
    const [name = '', value = ''] = option.split('=');
    return [name, value];
  });
  const choice = readAllocationChoice({ rule, ...Object.fromEntries(typed) });
  const allocation = allocateElection(read, choice);
  const { selected, partFunded, leftover }: Given = JSON.parse(
    JSON.stringify(documentOf({ election: read, choice, allocation, notices: [], warnings: [] })),
  );
  const parts = partFunded.map(({ id, amount }) => `part ${id} ${amount}`);
  return [selected.join(' '), ...parts, `left ${leftover}`].filter((text) => text !== '').join(' | ');
}

function fileOf({ type, budget, meta = [], projects, votes }: HandWorked): string {
  const ballots = votes.flatMap((line) => {
    const [, number = '1', listed = '', points = ''] = /^(\d+):\s*(\S*)\s*(\S*)$/.exec(line) ?? [];
    return Array.from({ length: Number(number) }, () => `${listed};${points}`);
  });
  const head = ['META', 'key;value', `budget;${budget}`, `vote_type;${type}`, ...meta];
  const asks = ['PROJECTS', 'project_id;cost', ...projects.map((line) => line.replace(' ', ';'))];
  const votesRows = ballots.map((ballot, place) => `v${place};${ballot}`);
  return [...head, ...asks, 'VOTES', 'voter_id;vote;points', ...votesRows].join('\n');
}
