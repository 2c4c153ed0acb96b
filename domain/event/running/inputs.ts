/** Everything that a run is computed from, and nothing else: two runs with the same inputs are the same. */

import type { Marks } from '../../ballots/marks.ts';
import { canonicalJson, type JsonValue } from '../../canonical.ts';
import type { BidId } from '../../ids.ts';
import type { Pence } from '../../money.ts';
import type { Count } from './count.ts';
import type { Rules } from '../rules/rules.ts';
import type { AnswerRecord, TieRecord } from '../run.ts';
import { bidOf, isOut, type BidStatus, type EventState } from '../state.ts';
import { needsWholeBallots } from '../rules/needs-whole-ballots.ts';
import { inOneOrder } from './whole-ballots.ts';

/** A bid as the allocation sees it. */
export interface RunBid {
  readonly bid: BidId;
  readonly askPence: Pence;
  readonly leastPence: Pence | null;
  readonly status: BidStatus;
}

export interface RunInputs {
  readonly rules: Rules;
  readonly potPence: Pence;
  /** In running order. */
  readonly bids: readonly RunBid[];
  /** Every ballot that stands, in no order that means anything. */
  readonly ballots: readonly Marks[];
  readonly ties: readonly TieRecord[];
  readonly declined: readonly BidId[];
  readonly answers: readonly AnswerRecord[];
}

/** Why a run is made, with what it adds to the runs before. */
export type RunCause =
  | { readonly because: 'sealed' }
  | { readonly because: 'tie-settled'; readonly settles: TieRecord }
  | { readonly because: 'no-thank-you'; readonly declines: BidId }
  | { readonly because: 'asked-aloud'; readonly answer: AnswerRecord };

export function inputsOf(state: EventState, cause: RunCause): RunInputs {
  const { rules, potPence, order, ties, declined, answers } = state;
  return {
    rules,
    potPence,
    bids: order.map((id) => {
      const { bid, askPence, leastPence, status } = bidOf(state, id);
      return { bid, askPence, leastPence, status };
    }),
    ballots: [...state.ballots.values()].map(({ marks }) => marks),
    ties: cause.because === 'tie-settled' ? [...ties, cause.settles] : [...ties],
    declined: cause.because === 'no-thank-you' ? [...declined, cause.declines] : [...declined],
    answers: cause.because === 'asked-aloud' ? [...answers, cause.answer] : [...answers],
  };
}

/** The canonical text that a run's `inputsHash` is taken over. Whoever voted is not in it, only what was voted. */
export function inputsText(inputs: RunInputs, count: Count, rulesFingerprint: string): string {
  const { potPence, ties, declined, answers, rules } = inputs;
  const bids = inputs.bids.map(({ bid, askPence, leastPence, status }) => {
    return { bid, askPence, leastPence, out: isOut({ status }) };
  });
  const text = {
    potPence,
    rulesFingerprint,
    ballots: count.ballots,
    figures: count.figures,
    bids,
    ties,
    declined,
    // Left out where there is nothing to say: the text of a run made before these existed is what it was.
    ...(answers.length > 0 && { answers }),
    ...(needsWholeBallots(rules) && { wholeBallots: inOneOrder(count.counted) }),
  };
  return canonicalJson(text as unknown as JsonValue);
}
