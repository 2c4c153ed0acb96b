/** How the rules of the day are named in a Pabulib file, and what its comment must add (P15). */

import type { AllocationRules, Rules } from '../event/rules/rules.ts';
import { decimalText } from '../exact.ts';
import { assert } from '../outcome.ts';
import type { VoteType } from '../pabulib/election.ts';
import type { electionComment } from '../words/en-GB/election-comment.ts';
import type { Said } from '../words/messages.ts';
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

export type CommentWords = Said<typeof electionComment>;

/** `#1: … #2: …`: what the columns and the name of the rule cannot say. */
export function commentOf(
  published: Publication,
  rules: Rules,
  voteType: VoteType,
  words: CommentWords,
): string {
  const run = published.runs.at(-1);
  assert(run, 'a publication has a run');
  const parts = run.lines.flatMap((line) =>
    line.outcome === 'part'
      ? [words.part({ bid: String(line.bid), amount: decimalText(BigInt(line.amountPence), 2) })]
      : [],
  );
  const out = published.bids.filter(({ standing }) => standing !== 'stands').length;
  const { ballot, passShare, leastVoters, subPots, excluding } = rules;
  const hasConditions = passShare !== null || leastVoters > 0 || subPots !== null || excluding.length > 0;
  const sentences = [
    published.event.practice ? words.practice : '',
    inWords(rules.allocation, words),
    ballot.type === 'ranking' && voteType === 'scoring'
      ? words.rankings({ places: String(ballot.places) })
      : '',
    ballot.type === 'knapsack' ? words.withinPot : '',
    parts.length > 0 ? words.parts({ parts: parts.join(', ') }) : '',
    hasConditions ? words.conditions : '',
    run.declined.length > 0 ? words.declined({ bids: run.declined.join(', ') }) : '',
    run.ties.length > 0 ? words.tie : '',
    out > 0 ? words.out({ count: String(out) }) : '',
    words.ids,
  ].filter((sentence) => sentence !== '');
  return sentences.map((sentence, place) => `#${place + 1}: ${sentence}`).join(' ');
}

function inWords(allocation: AllocationRules, words: CommentWords): string {
  switch (allocation.rule) {
    case 'ranked': {
      const { by, borderline } = allocation;
      return by === 'average' ? words.average({ borderline }) : words.ranked({ by, borderline });
    }
    case 'greedy-per-cost':
      return words.perCost({ utility: allocation.utility });
    case 'equal-shares': {
      const { utility, completion, incrementPence } = allocation;
      return incrementPence === null
        ? words.equalShares({ utility, completion })
        : words.equalSharesRaised({
            utility,
            completion,
            increment: decimalText(BigInt(incrementPence), 2),
          });
    }
    case 'phragmen':
      return words.phragmen;
  }
}
