/**
 * What is done with money that nobody's supporters can reach (rules Q5 and Q6): nothing, going down the list
 * of totals, or raising every share until the outcome leaves no room (`add1`) or would cost more than the
 * budget (`add1-overshoot`), each also with the list of totals after it.
 */
export const completions = [
  'none',
  'greedy',
  'add1',
  'add1-greedy',
  'add1-overshoot',
  'add1-overshoot-greedy',
] as const;

export type Completion = (typeof completions)[number];

export function raisesShares(completion: Completion): boolean {
  return completion.startsWith('add1');
}

/** True when shares are raised past an outcome that leaves no room for anything more. */
export function raisesPastFull(completion: Completion): boolean {
  return completion.startsWith('add1-overshoot');
}

export function goesDownTheList(completion: Completion): boolean {
  return completion.endsWith('greedy');
}
