import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import { recommendedRules } from '../rules/rules.ts';
import { rulesText, writtenRules } from '../rules/written-rules.ts';
import type { EventState } from '../state.ts';
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
  if (state.stage !== 'doors-open') return refused('wrong-stage');
  if (state.bids.size === 0) return refused('no-bids');
  const { potPence, rulesChosen } = state;
  const rules = rulesChosen ? state.rules : recommendedRules;
  const wrong = impossible(state, rules, heldBefore);
  if (wrong) return wrong;
  const rulesFingerprint = moment.sha256(rulesText(rules, potPence));
  const writtenDown = rulesChosen ? [] : [{ type: 'rules-set', rules: writtenRules(rules) } as const];
  return written([...writtenDown, { type: 'voting-opened', rulesFingerprint }]);
}
