import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import { isOutsideHours, periodAt } from '../hours.ts';
import { hoursOf } from '../rules/day-format.ts';
import { recommendedRules } from '../rules/rules.ts';
import { rulesText, writtenRules } from '../rules/written-rules.ts';
import type { EventState } from '../state.ts';
import { approval } from './hours.ts';
import { impossible } from './impossible.ts';

/**
 * Opens voting and freezes the rules under their fingerprint (R7). Rules that nobody set are the recommended ones: they
 * are written down first, with the settings that are on in new events (R17).
 */
export function openVoting(
  state: EventState,
  { heldBefore }: CommandOf<'open-voting'>,
  moment: DecisionContext,
): Outcome<Decided> {
  if (state.stage === 'open') return openByHand(state, moment);
  if (state.stage !== 'doors-open') return refused('wrong-stage');
  if (state.bids.size === 0) return refused('no-bids');
  const { potPence, rulesChosen } = state;
  const rules = rulesChosen ? state.rules : recommendedRules;
  const wrong = impossible(state, rules, heldBefore);
  if (wrong) return wrong;
  if (hoursOf(rules).length > 0) return openInHours(state, moment);
  const rulesFingerprint = moment.sha256(rulesText(rules, potPence));
  const writtenDown = rulesChosen ? [] : [{ type: 'rules-set', rules: writtenRules(rules) } as const];
  return written([...writtenDown, { type: 'voting-opened', rulesFingerprint }]);
}

/** By hand within the hours: where nobody approved them, whoever opens does (ST23). */
function openInHours(state: EventState, moment: DecisionContext): Outcome<Decided> {
  // What is approved does not change, so this is what was approved where somebody did.
  const approved = approval(state, moment);
  const { wall } = moment;
  const period = wall === null ? (state.hours?.period ?? 0) : periodAt(approved.hours, wall);
  if (period === null) return refused('outside-hours');
  const { rulesFingerprint } = approved;
  return written([
    ...(state.hours === null ? [approved] : []),
    { type: 'voting-opened', rulesFingerprint },
    { type: 'period-began', period },
  ]);
}

/** Opens the next period by hand, while the computer's date is not believed and so nothing opens by itself (ST25). */
function openByHand(state: EventState, { wall }: DecisionContext): Outcome<Decided> {
  const period = state.hours?.period ?? null;
  if (!isOutsideHours(state)) return refused('wrong-stage');
  if (wall !== null || period === null) return refused('outside-hours');
  return written([{ type: 'period-began', period }]);
}
