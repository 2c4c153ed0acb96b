import { refused, type Outcome } from '../../outcome.ts';
import { sheetOf, type EventState } from '../state.ts';
import { flawsOnDay } from '../rules/flaws-with-bids.ts';
import { foundText } from '../rules/found-flaws.ts';
import type { Rules } from '../rules/rules.ts';

/**
 * The refusal of rules that cannot be met with the bids and the pot of the event, which names all that is wrong; or null.
 *
 * @param heldBefore true of an election of another day: how much work its rules make is not asked (R16)
 */
export function impossible(state: EventState, rules: Rules, heldBefore = false): Outcome<never> | null {
  const { potPence, practice } = state;
  const flaws = flawsOnDay(rules, { asks: sheetOf(state).asks, potPence, practice, heldBefore });
  const [first] = flaws;
  return first ? refused('rules-not-possible', { setting: first.flaw, found: foundText(flaws) }) : null;
}
