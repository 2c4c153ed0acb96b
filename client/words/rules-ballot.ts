import type { BallotRules } from '../../domain/ballots/index.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import type { Pence } from '../../domain/money.ts';
import { moneyWords } from './money.ts';
import { plural } from './numbers.ts';

const projects = (count: number) => (count === 1 ? 'one project' : plural(count, 'project', 'projects'));

/** What to do with the ballot, in one sentence or two: also over the list on the phone and on the voting sheet. */
export function ballotSentences(rules: Pick<Rules, 'ballot' | 'completeness'>, potPence: Pence): string[] {
  const { ballot } = rules;
  switch (ballot.type) {
    case 'score':
      return [
        `Score ${howMany(rules, 'every project', 'any project')} from ${ballot.lowest} to ${ballot.highest}.`,
      ];
    case 'approval':
      return [approvalSentence(ballot)];
    case 'points':
      return [pointsSentence(ballot, rules.completeness)];
    case 'ranking':
      return [rankingSentence(ballot, rules.completeness)];
    case 'knapsack':
      return [
        `Spend the ${moneyWords(potPence)}: choose ${orMore(rules.completeness)} that ask for no more than that together.`,
      ];
  }
}

function howMany({ completeness }: Pick<Rules, 'completeness'>, all: string, free: string): string {
  if (completeness.kind === 'free') return free;
  return completeness.kind === 'all' ? all : `at least ${projects(completeness.bids)}`;
}

function orMore(completeness: Rules['completeness']): string {
  return completeness.kind === 'at-least' ? `${projects(completeness.bids)} or more` : 'projects';
}

function approvalSentence({ atLeast: least, atMost: most }: BallotRules<'approval'>): string {
  if (most === null)
    return least === 0 ? 'Choose as many projects as you like.' : `Choose ${projects(least)} or more.`;
  if (least === most) return `Choose ${projects(most)}.`;
  return least === 0 ? `Choose up to ${projects(most)}.` : `Choose ${least} to ${projects(most)}.`;
}

function pointsSentence(
  { tokens, capPerBid }: BallotRules<'points'>,
  completeness: Rules['completeness'],
): string {
  if (tokens === 1) return 'Give your token to one project.';
  const over = completeness.kind === 'at-least' ? `over ${orMore(completeness)}` : 'as you like';
  return capPerBid === null || capPerBid === tokens
    ? `Share out your ${tokens} tokens ${over}.`
    : `Share out your ${tokens} tokens ${over}, at most ${capPerBid} for each project.`;
}

function rankingSentence({ places }: BallotRules<'ranking'>, completeness: Rules['completeness']): string {
  if (places === 1) return 'Choose the one project that you want most.';
  const least =
    completeness.kind === 'at-least'
      ? `${completeness.bids} to `
      : completeness.kind === 'free'
        ? 'up to '
        : '';
  return `Put ${least}${projects(places)} in order, the one that you want most first.`;
}

/** What happens to a ballot that is not complete, or to a blank; nothing where every ballot is complete. */
export function incompleteSentence(rules: Rules): string[] {
  const { ballot, completeness, blanks } = rules;
  const isStrict = blanks.kind === 'ballot-not-counted' && completeness.kind !== 'free';
  if (ballot.type === 'score') return [isStrict ? strictScores(completeness) : blankScore(rules)];
  const canLack =
    completeness.kind === 'at-least' || (completeness.kind === 'all' && canBeIncomplete(ballot));
  if (!canLack) return [];
  if (isStrict && completeness.kind === 'at-least') return ['With fewer projects, your vote is not counted.'];
  if (isStrict) return [`${withLess[ballot.type]}, your vote is not counted.`];
  return completeness.kind === 'all' ? [lessCounts[ballot.type]] : [];
}

function canBeIncomplete(ballot: BallotRules): boolean {
  if (ballot.type === 'approval') return ballot.atLeast > 0;
  return ballot.type !== 'knapsack';
}

const withLess = {
  approval: 'With fewer choices',
  points: 'If you keep tokens',
  ranking: 'With fewer places filled',
  knapsack: 'With fewer choices',
} as const;

const lessCounts = {
  approval: 'Fewer choices count too.',
  points: 'Tokens that you keep count for nothing.',
  ranking: 'A shorter order counts too.',
  knapsack: 'Fewer choices count too.',
} as const;

function strictScores(completeness: Rules['completeness']): string {
  return completeness.kind === 'at-least'
    ? `With scores for fewer than ${projects(completeness.bids)}, your vote is not counted.`
    : 'If you leave a project without a score, your vote is not counted.';
}

function blankScore({ allocation }: Rules): string {
  return allocation.rule === 'ranked' && allocation.by === 'average'
    ? 'Leaving a project blank does not change its average.'
    : 'A project you leave blank gets no points from you.';
}
