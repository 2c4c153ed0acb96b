/** Rules and hours approved before the first hour, and what the clock makes of them from then on (ST22-ST26). */

import { assert, refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import type { EntryBody } from '../entries.ts';
import { dueByHours } from '../hours.ts';
import { hoursOf } from '../rules/day-format.ts';
import { momentsOf, type OpenBetween } from '../rules/opening-hours.ts';
import { rulesText } from '../rules/written-rules.ts';
import type { EventState } from '../state.ts';
import { impossible } from './impossible.ts';

/** Freezes rules and pot as the opening of voting does (R7), and lets voting open by itself. */
export function approveRules(
  state: EventState,
  _command: CommandOf<'approve-rules'>,
  moment: DecisionContext,
): Outcome<Decided> {
  if (state.stage !== 'setting-up' && state.stage !== 'doors-open') return refused('wrong-stage');
  if (state.archived) return refused('wrong-stage');
  if (state.hours !== null) return written([]);
  if (hoursOf(state.rules).length === 0) return refused('no-hours');
  if (state.bids.size === 0) return refused('no-bids');
  const wrong = impossible(state, state.rules);
  if (wrong) return wrong;
  const approved = approval(state, moment);
  const last = approved.hours.at(-1);
  if (moment.wall !== null && last !== undefined && last.to <= moment.wall) return refused('hours-over');
  return written([approved]);
}

/** What approving writes, of rules that are possible. */
export function approval(
  { rules, potPence }: EventState,
  { sha256 }: DecisionContext,
): Extract<EntryBody, { type: 'rules-approved' }> {
  return {
    type: 'rules-approved',
    rulesFingerprint: sha256(rulesText(rules, potPence)),
    hours: momentsOfPossible(rules),
  };
}

function momentsOfPossible(rules: EventState['rules']): readonly OpenBetween[] {
  const moments = momentsOf(rules.format);
  assert(moments !== null, 'hours that clocks never show are refused with the rules');
  return moments;
}

/** Until voting opens, which it does by itself when the first period begins. */
export function takeBackApproval(state: EventState): Outcome<Decided> {
  if (state.stage !== 'setting-up' && state.stage !== 'doors-open') return refused('wrong-stage');
  return written(state.hours === null ? [] : [{ type: 'approval-taken-back' }]);
}

/** What is due by the hours. Nothing, if it was done already: the clock may ask at any time. */
export function keepHours(
  state: EventState,
  _command: CommandOf<'keep-hours'>,
  { wall }: DecisionContext,
): Outcome<Decided> {
  return written(dueByHours(state, wall));
}
