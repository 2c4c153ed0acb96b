/** How few ballots a figure on the screen may stand for before the close (R22): what keeps one vote from being read there. */

import type { Rules } from './rules.ts';

/** No two figures of a real event that anybody sees are fewer ballots apart, and none stands for fewer. */
export const leastStep = 5;
/** A first figure of fewer ballots needs a reason. */
export const usualFirst = 10;

type Shown = Pick<Rules, 'screen' | 'whySoon'>;

/** What is wrong with the steps of a real event, or null. Practice has no vote to keep secret. */
export function stepsFlaw({ screen, whySoon }: Shown): 'screen-too-fine' | 'screen-too-soon' | null {
  if (screen.policy === 'counts') return null;
  if (screen.thenEvery < leastStep || screen.firstAt < leastStep) return 'screen-too-fine';
  return needsReason(screen) && whySoon === null ? 'screen-too-soon' : null;
}

/** True where somebody has to say why figures come so soon. Live ones never do: two steps of five are ten (R5). */
export function needsReason({ policy, firstAt }: Rules['screen']): boolean {
  return policy === 'after-each' && firstAt < usualFirst;
}

/** The same rules with the steps that a real event takes without asking anybody: for rules that come from elsewhere. */
export function withUsualSteps(rules: Rules): Rules {
  if (stepsFlaw({ ...rules, whySoon: null }) === null) return { ...rules, whySoon: null };
  const thenEvery = Math.max(rules.screen.thenEvery, leastStep);
  const firstAt = Math.max(rules.screen.firstAt, usualFirst, 2 * thenEvery);
  return { ...rules, screen: { ...rules.screen, firstAt, thenEvery }, whySoon: null };
}
