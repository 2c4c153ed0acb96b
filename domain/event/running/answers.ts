/** Least amounts, and what groups said aloud about a part (A9, E8). */

import type { BidId } from '../../ids.ts';
import type { Pence } from '../../money.ts';
import type { AnswerRecord } from '../run.ts';
import type { RunBid } from './inputs.ts';

/**
 * The least part that the bid accepts. What was said aloud takes the place of what was written: a yes makes the amount
 * offered enough, a no means no part without being asked again. The last answer counts.
 */
export function leastAccepted(bid: RunBid, answers: readonly AnswerRecord[]): Pence | null {
  const answer = answers.findLast((each) => each.bid === bid.bid);
  if (!answer) return bid.leastPence;
  if (!answer.accepts) return null;
  return bid.leastPence === null ? answer.amountPence : Math.min(bid.leastPence, answer.amountPence);
}

/** True when the group was asked about exactly this part of what it asks for. */
export function wasAsked(bid: BidId, amountPence: Pence, answers: readonly AnswerRecord[]): boolean {
  return answers.some((answer) => answer.bid === bid && answer.amountPence === amountPence);
}
