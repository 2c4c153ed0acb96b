import { compareRatios, ratio, type Ratio } from '../exact.ts';
import type { EqualSharesStep, SharesStep } from './equal-shares-steps.ts';
import type { StepFormat } from './say.ts';

/** One plain sentence for a step of Equal Shares (rules A14 and Q9). */
export function explainShares(step: EqualSharesStep, say: StepFormat): string {
  const { money, fraction } = say;
  switch (step.kind) {
    case 'shares':
      return startingWith(step, say);
    case 'bought':
      if (step.cost === 0n) return `Chosen: it costs nothing and has ${people(step.supporters)}.`;
      return `Chosen: it costs ${money(step.cost)}, ${leftWith(step.supporters, fraction(step.money))}, and nobody paid more than ${fraction(step.most)}.`;
    case 'out-of-reach':
      if (step.supporters === 0) return 'Not chosen: nobody supports it.';
      return `Not chosen: it costs ${money(step.cost)}, ${leftWith(step.supporters, fraction(step.money))}, ${fraction(shortBy(step.cost, step.money))} short.`;
    case 'completion':
      return `What is left, ${money(step.left)}, goes down the list of totals.`;
  }
}

function startingWith(
  { voters, equal, share, raises, increment }: SharesStep,
  { fraction }: StepFormat,
): string {
  if (voters === 0) return 'Nobody voted.';
  const whose = voters === 1 ? 'The 1 voter' : `Every one of the ${voters} voters`;
  if (increment === null || compareRatios(share, equal) === 0) {
    return `${whose} has an equal share of ${fraction(share)} to spend.`;
  }
  return `${whose} has ${fraction(share)} to spend: the equal share of ${fraction(equal)}, raised ${times(raises)} by ${fraction(increment)}.`;
}

/** "between them" needs more than one. */
function leftWith(supporters: number, money: string): string {
  return supporters === 1
    ? `its 1 supporter had ${money} left`
    : `its ${supporters} supporters had ${money} left between them`;
}

function people(supporters: number): string {
  return supporters === 1 ? '1 supporter' : `${supporters} supporters`;
}

function times(raises: number): string {
  return raises === 1 ? 'once' : `${raises} times`;
}

function shortBy(cost: bigint, { n, d }: Ratio): Ratio {
  return ratio(cost * d - n, d);
}
