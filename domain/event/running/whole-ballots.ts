/** Whole ballots, for the rules that look at them: without keys, in an order that says nothing of who voted when (S8). */

import type { Marks } from '../../ballots/marks.ts';
import { canonicalJson } from '../../canonical.ts';
import type { Rules } from '../rules/rules.ts';
import { needsWholeBallots } from '../rules/needs-whole-ballots.ts';

/** Among fewer, what somebody is known to have said about one project could find the rest of their ballot. */
const leastToPublish = 50;

/** True when everybody may see the whole ballots of a result: only where nobody could recount without them. */
export function publishesWhole(rules: Pick<Rules, 'allocation'>, ballots: number): boolean {
  return needsWholeBallots(rules) && ballots >= leastToPublish;
}

/** What their hash is taken over: canonical JSON of the list of ballots, ascending by their own canonical JSON. */
export function ballotsText(ballots: readonly Marks[]): string {
  return canonicalJson(inOneOrder(ballots));
}

/** The same votes in one order, whoever cast them first. */
export function inOneOrder(ballots: readonly Marks[]): readonly Marks[] {
  return ballots
    .map((marks) => ({ marks, text: canonicalJson(marks) }))
    .sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)))
    .map(({ marks }) => marks);
}
