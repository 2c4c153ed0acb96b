/** Settling a tie at the line, only by the method in the rules: nobody ever picks a name (A10-A12, E2). */

import type { BidId } from '../../ids.ts';
import { accepted, refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import type { OpenTie, TieRecord } from '../run.ts';
import { currentRun, type EventState } from '../state.ts';
import { tieMethod } from '../tie-method.ts';

/** Before a draw the tied bids are shown to the hall with their numbers, 1, 2, 3... */
export function numberTheDraw(state: EventState): Outcome<Decided> {
  const tie = openTieFor(state, 'draw');
  if (!tie.ok) return tie;
  return written([{ type: 'draw-numbered', tied: tie.value.tied }]);
}

export function settleByHands(
  state: EventState,
  { hands }: CommandOf<'settle-by-hands'>,
  moment: DecisionContext,
): Outcome<Decided> {
  const tie = openTieFor(state, 'hands');
  if (!tie.ok) return tie;
  const counted = new Map(hands);
  const everyTiedOnce = hands.length === counted.size && counted.size === tie.value.tied.length;
  const isCount = (bid: BidId) => Number.isSafeInteger(counted.get(bid)) && (counted.get(bid) ?? -1) >= 0;
  if (!everyTiedOnce || !tie.value.tied.every(isCount)) return refused('hands-missing');
  const inOrder = tie.value.tied.map((bid) => [bid, counted.get(bid) ?? 0] as const);
  return settled(state, { method: 'hands', tied: tie.value.tied, hands: inOrder }, moment);
}

export function settleByDraw(
  state: EventState,
  command: CommandOf<'settle-by-draw'>,
  moment: DecisionContext,
): Outcome<Decided> {
  const tie = openTieFor(state, 'draw');
  if (!tie.ok) return tie;
  const { tied } = tie.value;
  const { drawn, drawnAgain, drewBy, watchedBy } = command;
  if (!state.numbered || !sameBids(state.numbered, tied)) return refused('draw-not-numbered');
  const first = Number.isSafeInteger(drawn) ? tied[drawn - 1] : undefined;
  if (first === undefined) return refused('number-not-in-draw', { highest: tied.length });
  if (drawn !== drawnAgain) return refused('number-not-confirmed');
  if (drewBy < 1 || watchedBy < 1) return refused('unknown-person');
  if (drewBy === watchedBy) return refused('two-people-needed');
  return settled(state, { method: 'draw', tied, drawn, first, drewBy, watchedBy }, moment);
}

export function settleByShare(
  state: EventState,
  _command: CommandOf<'settle-by-share'>,
  moment: DecisionContext,
): Outcome<Decided> {
  const tie = openTieFor(state, 'share');
  if (!tie.ok) return tie;
  if (tie.value.shares === null) return refused('share-not-possible');
  return settled(state, { method: 'share', tied: tie.value.tied }, moment);
}

function openTieFor(state: EventState, method: TieRecord['method']): Outcome<OpenTie> {
  if (state.stage !== 'sealed' && state.stage !== 'results') return refused('wrong-stage');
  const tie = currentRun(state)?.openTie;
  if (!tie) return refused('no-tie');
  return tieMethod(state, tie) === method ? accepted(tie) : refused('wrong-method');
}

function settled(state: EventState, record: TieRecord, moment: DecisionContext): Outcome<Decided> {
  const run = moment.run(state, { because: 'tie-settled', settles: record });
  return written([
    { type: 'tie-settled', record },
    { type: 'run-made', run },
  ]);
}

function sameBids(a: readonly BidId[], b: readonly BidId[]): boolean {
  return a.length === b.length && a.every((bid, place) => bid === b[place]);
}
