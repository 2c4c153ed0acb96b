/** Least amounts, and what groups said aloud about a part (A9, E8, E11). */

import type { BidId } from '../../ids.ts';
import type { Pence } from '../../money.ts';
import type { Rules } from '../rules/rules.ts';
import type { AnswerRecord } from '../run.ts';
import type { RunBid } from './inputs.ts';

type Keeping = Pick<Rules, 'settledStays'>;

/**
 * The least part that the bid accepts. An answer given aloud replaces the written least amount: a yes makes the offered
 * amount enough, a no means no part without another question. Where settlements hold in later runs, a yes holds for
 * ever; otherwise the last answer counts.
 */
export function leastAccepted(
  { settledStays }: Keeping,
  bid: Pick<RunBid, 'bid' | 'leastPence'>,
  answers: readonly AnswerRecord[],
): Pence | null {
  const own = answers.filter((each) => each.bid === bid.bid);
  const counting = settledStays ? own : own.slice(-1);
  const enough = counting.filter(({ accepts }) => accepts).map(({ amountPence }) => amountPence);
  const refusesWritten = enough.length < counting.length;
  if (bid.leastPence !== null && !refusesWritten) enough.push(bid.leastPence);
  return enough.length === 0 ? null : Math.min(...enough);
}

/**
 * True when the group has said what it thinks of this part of what it asks for. Where what was settled stays settled, a
 * yes to less and a no to more say it too.
 */
export function isAnswered(
  { settledStays }: Keeping,
  bid: BidId,
  amountPence: Pence,
  answers: readonly AnswerRecord[],
): boolean {
  const own = answers.filter((answer) => answer.bid === bid);
  if (!settledStays) return own.some((answer) => answer.amountPence === amountPence);
  return own.some(({ accepts, amountPence: said }) => (accepts ? said <= amountPence : said >= amountPence));
}
