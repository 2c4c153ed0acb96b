import { choiceOf, type Rule } from '../rule.ts';
import { countsCost, utilities } from '../utility.ts';
import { allocateEqualShares } from './allocate.ts';
import { completions } from './completion.ts';

/** The rule `equal-shares` (Q3 to Q6), the Method of Equal Shares with the completion asked for. */
export const equalShares: Rule = {
  id: 'equal-shares',
  version: 1,
  options: [
    { kind: 'choice', name: 'utility', choices: utilities },
    { kind: 'choice', name: 'completion', choices: completions },
    {
      kind: 'amount',
      name: 'increment',
      with: {
        choice: 'completion',
        among: completions.filter((completion) => completion.startsWith('add1')),
      },
    },
  ],
  // What a supporter pays for each unit of gain: money for points, or money for money.
  keyIn: (settings) => (countsCost(choiceOf(settings, 'utility', utilities)) ? 'plain' : 'money'),
  allocate: (instance, profile, settings, settle) =>
    allocateEqualShares(
      instance,
      profile,
      {
        utility: choiceOf(settings, 'utility', utilities),
        completion: choiceOf(settings, 'completion', completions),
        increment: settings.amounts?.get('increment') ?? null,
      },
      settle,
    ),
};
