import { compareRatios, ratio, type Ratio } from '../exact.ts';
import type { EqualSharesStep, SharesStep } from './equal-shares-steps.ts';
import type { StepFormat } from './say.ts';

/** One plain sentence for a step of Equal Shares (rules A14 and Q9). */
export function explainShares(step: EqualSharesStep, say: StepFormat): string {
  const { money, fraction, words } = say;
  switch (step.kind) {
    case 'shares':
      return startingWith(step, say);
    case 'bought': {
      const { supporters, cost, most } = step;
      if (cost === 0n) return words.boughtForNothing({ supporters });
      const had = fraction(step.money);
      return words.bought({ cost: money(cost), supporters, had, most: fraction(most) });
    }
    case 'out-of-reach': {
      const { supporters, cost } = step;
      if (supporters === 0) return words.noSupport;
      const short = fraction(shortBy(cost, step.money));
      return words.outOfReach({ cost: money(cost), supporters, had: fraction(step.money), short });
    }
    case 'completion':
      return words.completion({ left: money(step.left) });
  }
}

function startingWith(
  { voters, equal, share, raises, increment }: SharesStep,
  { fraction, words }: StepFormat,
): string {
  if (voters === 0) return words.nobodyVoted;
  const has = { voters, share: fraction(share) };
  return increment === null || compareRatios(share, equal) === 0
    ? words.equalShare(has)
    : words.raisedShare({ ...has, equal: fraction(equal), raises, increment: fraction(increment) });
}

function shortBy(cost: bigint, { n, d }: Ratio): Ratio {
  return ratio(cost * d - n, d);
}
