/** How the rules of the day are named in a Pabulib file, and what its comment must add (P15). */

import type { AllocationRules, Rules } from '../event/rules/rules.ts';
import { decimalText } from '../exact.ts';
import { assert } from '../outcome.ts';
import type { VoteType } from '../pabulib/election.ts';
import type { Publication } from './publication.ts';

interface RuleInMeta {
  /** A name that the format knows; `unknown` rather than one that means something else. */
  readonly rule: string;
  readonly more: readonly (readonly [string, string])[];
}

export function ruleInMeta({ allocation }: Pick<Rules, 'allocation'>, voteType: VoteType): RuleInMeta {
  const more = thresholdOf(allocation);
  return { rule: nameOf(allocation, voteType, more.length > 0), more };
}

function nameOf(allocation: AllocationRules, voteType: VoteType, hasThreshold: boolean): string {
  const byVotes = voteType === 'approval' || voteType === 'choose-1';
  switch (allocation.rule) {
    case 'ranked':
      // Every named rule ranks by the total; an average is something else.
      if (allocation.by !== 'total' && !(allocation.by === 'votes' && byVotes)) return 'unknown';
      if (allocation.borderline === 'stop') return 'greedy-no-skip';
      if (allocation.borderline !== 'skip') return 'greedy-custom';
      return hasThreshold ? 'greedy-threshold' : 'greedy';
    case 'greedy-per-cost':
      return allocation.utility === 'cost' && byVotes ? 'greedy' : 'unknown';
    case 'equal-shares':
      return allocation.completion.startsWith('add1') ? 'equalshares/add1' : 'equalshares';
    case 'phragmen':
      return 'unknown';
  }
}

function thresholdOf(allocation: AllocationRules): RuleInMeta['more'] {
  if (allocation.rule !== 'ranked' || allocation.by === 'average' || allocation.passMarkHundredths === null)
    return [];
  return [['min_project_score_threshold', decimalText(BigInt(allocation.passMarkHundredths), 2)]];
}

/** `#1: … #2: …`: what the columns and the name of the rule cannot say. */
export function commentOf(published: Publication, rules: Rules, voteType: VoteType): string {
  const run = published.runs.at(-1);
  assert(run, 'a publication has a run');
  const parts = run.lines.flatMap((line) =>
    line.outcome === 'part' ? [`${line.bid} with ${decimalText(BigInt(line.amountPence), 2)}`] : [],
  );
  const out = published.bids.filter(({ standing }) => standing !== 'stands').length;
  const { passShare, leastVoters, subPots, excluding } = rules;
  const hasConditions = passShare !== null || leastVoters > 0 || subPots !== null || excluding.length > 0;
  const sentences = [
    published.event.practice ? 'This is practice; nobody voted.' : '',
    inWords(rules.allocation),
    rules.ballot.type === 'ranking' && voteType === 'scoring'
      ? `The ballots are rankings of up to ${rules.ballot.places}; places could be left open, so their points are written out.`
      : '',
    rules.ballot.type === 'knapsack' ? 'The projects of a ballot had to fit in the budget together.' : '',
    parts.length > 0 ? `Chosen for part (selected is 2): ${parts.join(', ')}.` : '',
    hasConditions
      ? 'The rules of the day have further conditions, such as a pass mark or parts of the budget for certain projects.'
      : '',
    run.declined.length > 0 ? `Declined what they were chosen for: ${run.declined.join(', ')}.` : '',
    run.ties.length > 0 ? 'A tie was settled in the hall, by the method in the rules.' : '',
    out > 0 ? `Left out of the file: ${out} withdrawn or not presented.` : '',
    'Voter ids are random and were made for this file.',
  ].filter((sentence) => sentence !== '');
  return sentences.map((sentence, place) => `#${place + 1}: ${sentence}`).join(' ');
}

function inWords(allocation: AllocationRules): string {
  switch (allocation.rule) {
    case 'ranked':
      return allocation.by === 'average'
        ? `Ranked by the average of the scores given, then ${allocation.borderline}.`
        : `Ranked by ${allocation.by}, then ${allocation.borderline}.`;
    case 'greedy-per-cost':
      return `Ranked by ${allocation.utility} for each unit of cost, passing over what does not fit.`;
    case 'equal-shares': {
      const { utility, completion, incrementPence } = allocation;
      const steps = incrementPence === null ? '' : ` in steps of ${decimalText(BigInt(incrementPence), 2)}`;
      return `Method of Equal Shares, utility ${utility}, completion ${completion}${steps}.`;
    }
    case 'phragmen':
      return 'Sequential Phragmén; a mark is support.';
  }
}
