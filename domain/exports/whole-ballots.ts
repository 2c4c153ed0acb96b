/** The whole ballots of a result, where the rule needs them for a recount (S8). */

import type { Marks } from '../ballots/marks.ts';
import { inputsOf } from '../event/running/inputs.ts';
import { needsWholeBallots } from '../event/rules/needs-whole-ballots.ts';
import { inOneOrder, publishesWhole } from '../event/running/whole-ballots.ts';
import { countOf } from '../event/running/work-out.ts';
import type { EventState } from '../event/state.ts';
import { assert } from '../outcome.ts';

/** Why no whole ballots are published. */
export type WithheldBecause = 'counts-are-enough' | 'too-few-ballots';

export interface WholeBallot {
  /** Made anew for every file: it says nothing of a card, a phone or an order. */
  readonly id: string;
  readonly marks: Marks;
}

export type WholeBallots =
  | { readonly ballots: readonly WholeBallot[] }
  | { readonly ballots: null; readonly withheld: WithheldBecause };

/**
 * The ballots in the count under fresh ids, sorted by them. Counts for each mark are enough for every other rule, and
 * below 50 ballots only a named auditor gets them.
 *
 * @param freshId makes a random id, another each time
 */
export function wholeBallots(state: EventState, freshId: () => string, toAuditor: boolean): WholeBallots {
  if (!needsWholeBallots(state.rules)) return { ballots: null, withheld: 'counts-are-enough' };
  const { counted } = countOf(inputsOf(state, { because: 'sealed' }));
  if (!toAuditor && !publishesWhole(state.rules, counted.length))
    return { ballots: null, withheld: 'too-few-ballots' };
  // In one order first: two ids that happen to sort as the votes came would say nothing either.
  const ballots = inOneOrder(counted).map((marks) => ({ id: freshId(), marks }));
  assert(new Set(ballots.map(({ id }) => id)).size === ballots.length, 'no two ballots have one id');
  return { ballots: ballots.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
