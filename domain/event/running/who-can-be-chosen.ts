/** The bids that cannot be chosen before any money is looked at, and why (A1, T3). */

import type { BidId } from '../../ids.ts';
import type { Count } from './count.ts';
import type { NotChosenReason } from '../run.ts';
import { isOut } from '../state.ts';
import type { RunBid, RunInputs } from './inputs.ts';
import { failsAt, supportersOf } from './pass-marks.ts';
import { needsWholeBallots } from '../rules/needs-whole-ballots.ts';

export function keptOut(inputs: RunInputs, count: Count): ReadonlyMap<BidId, NotChosenReason> {
  const kept = new Map<BidId, NotChosenReason>();
  for (const bid of inputs.bids) {
    const why = whyOut(bid, inputs, count);
    if (why !== null) kept.set(bid.bid, why);
  }
  return kept;
}

function whyOut({ bid, status }: RunBid, inputs: RunInputs, count: Count): NotChosenReason | null {
  if (status === 'withdrawn') return 'withdrawn';
  if (isOut({ status })) return 'left-out';
  if (inputs.declined.includes(bid)) return 'declined';
  const { rules } = inputs;
  // Their rules would have it wait for ever, or take it when nothing else is left (Q7); nobody asked for it.
  const figures = count.figures.find((each) => each.bid === bid);
  if (needsWholeBallots(rules) && figures && supportersOf(rules, figures) === 0) return 'no-support';
  return failsAt(rules, bid, count);
}
