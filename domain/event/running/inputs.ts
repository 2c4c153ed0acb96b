/** Everything that a run is computed from, and nothing else: two runs with the same inputs are the same. */

import type { Marks } from '../../ballots/marks.ts';
import { canonicalJson, type JsonValue } from '../../canonical.ts';
import type { BidId } from '../../ids.ts';
import type { Pence } from '../../money.ts';
import type { Count } from './count.ts';
import { keptAfter, tiesIn } from '../further-runs.ts';
import type { Rules } from '../rules/rules.ts';
import { decides } from '../deciding-ballots.ts';
import type { AnswerRecord, KeptRecord, TieRecord, YoungCount } from '../run.ts';
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
  /** Every ballot that decides, in no order that means anything. */
  readonly ballots: readonly Marks[];
  /** Those of young people's cards, whether they decide or not; left out where the rules know no such cards. */
  readonly young?: readonly Marks[];
  readonly ties: readonly TieRecord[];
  readonly declined: readonly BidId[];
  readonly answers: readonly AnswerRecord[];
  /** After signing: the parts that groups keep, which are their asks from then on. The count does not look at them. */
  readonly kept?: readonly KeptRecord[];
}

/** Why a run is made, with what it adds to the runs before. */
export type RunCause =
  | { readonly because: 'sealed' }
  | { readonly because: 'tie-settled'; readonly settles: TieRecord }
  | { readonly because: 'no-thank-you'; readonly declines: BidId }
  | { readonly because: 'asked-aloud'; readonly answer: AnswerRecord }
  | { readonly because: 'part-kept'; readonly keeps: KeptRecord }
  | { readonly because: 'tie-drawn'; readonly settles: TieRecord };

export function inputsOf(state: EventState, cause: RunCause): RunInputs {
  const { rules, potPence, order, declined, answers, further, youngCards } = state;
  const since = cause.because === 'part-kept' ? keptAfter(further.kept, cause.keeps) : further.kept;
  const bids = order.map((id) => bidOf(state, id));
  const parts = since.filter(
    ({ bid, keepsPence }) => keepsPence > 0 && keepsPence < bidOf(state, bid).askPence,
  );
  const settled = tiesIn(state);
  const ballots = [...state.ballots];
  const marksOf = ([, { marks }]: (typeof ballots)[number]): Marks => marks;
  return {
    rules,
    potPence,
    bids: bids.map(({ bid, askPence, leastPence, status }) => ({ bid, askPence, leastPence, status })),
    ballots: ballots.filter(([key]) => decides(state, key)).map(marksOf),
    ...(rules.youngCards !== 'none' && {
      young: ballots.filter(([key]) => youngCards.has(key)).map(marksOf),
    }),
    ties: 'settles' in cause ? [...settled, cause.settles] : settled,
    declined: [
      ...declined,
      ...(cause.because === 'no-thank-you' ? [cause.declines] : []),
      ...since.flatMap(({ bid, keepsPence }) => (keepsPence === 0 ? [bid] : [])),
    ],
    answers: cause.because === 'asked-aloud' ? [...answers, cause.answer] : [...answers],
    ...(parts.length > 0 && { kept: parts }),
  };
}

/** The canonical text that a run's `inputsHash` is taken over. Whoever voted is not in it, only what was voted. */
export function inputsText(
  inputs: RunInputs,
  { count, young }: { readonly count: Count; readonly young: YoungCount | null },
  rulesFingerprint: string,
): string {
  const { potPence, ties, declined, answers, kept = [], rules } = inputs;
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
    ...(kept.length > 0 && { kept }),
    ...(young !== null && { young }),
    ...(needsWholeBallots(rules) && { wholeBallots: inOneOrder(count.counted) }),
  };
  return canonicalJson(text as unknown as JsonValue);
}
