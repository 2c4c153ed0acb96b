import type { StepFormat } from './say.ts';
import type { PhragmenStep } from './phragmen-steps.ts';

/** One plain sentence for a step of Phragmén (rules A14 and Q9). */
export function explainEarnings(step: PhragmenStep, { money, fraction }: StepFormat): string {
  const { cost, before, after, key, supporters } = step;
  if (step.kind === 'earned') {
    if (supporters === 0) {
      return `Chosen: nobody supports it, nobody else was waiting, and it costs ${money(cost)} of the ${money(before)} that was left.`;
    }
    return `Chosen: it costs ${money(cost)}, which its supporters (${supporters}) could pay when everybody had earned ${fraction(key)}; ${money(after)} is left now.`;
  }
  switch (step.why) {
    case 'more-than-budget':
      return `Not chosen: it costs ${money(cost)}, more than there was to begin with.`;
    case 'stops-here':
      return `Not chosen: it was next and costs ${money(cost)}, ${money(before)} was left, ${money(cost - before)} short.`;
    case 'after-the-stop':
      if (supporters === 0) return 'Not chosen: nobody supports it.';
      return `Not chosen: its supporters (${supporters}) could have paid when everybody had earned ${fraction(key)}; the rule stopped before.`;
  }
}
