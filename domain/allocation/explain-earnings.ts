import type { StepFormat } from './say.ts';
import type { PhragmenStep } from './phragmen-steps.ts';

/** One plain sentence for a step of Phragmén (rules A14 and Q9). */
export function explainEarnings(step: PhragmenStep, { money, fraction, words }: StepFormat): string {
  const { supporters } = step;
  const cost = money(step.cost);
  const before = money(step.before);
  if (step.kind === 'earned') {
    return supporters === 0
      ? words.earnedAlone({ cost, before })
      : words.earned({ cost, supporters, earned: fraction(step.key), after: money(step.after) });
  }
  switch (step.why) {
    case 'more-than-budget':
      return words.moreThanBudget({ cost });
    case 'stops-here':
      return words.stopsHere({ cost, before, short: money(step.cost - step.before) });
    case 'after-the-stop':
      return supporters === 0
        ? words.noSupport
        : words.afterTheStop({ supporters, earned: fraction(step.key) });
  }
}
