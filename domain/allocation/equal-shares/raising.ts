import { compareRatios, ratio, type Ratio } from '../../exact.ts';
import type { Contender } from './contender.ts';
import type { Trial } from './trial.ts';

/** How often the shares of an outcome were raised, with the trial that found it. */
export interface Raised {
  readonly raises: number;
  readonly trial: Trial;
}

/**
 * Raises every share by the increment until the outcome leaves no room for any other supported project, or
 * would cost more than the budget, in which case the one before it counts (rule Q6).
 *
 * @param tryRaised what comes of shares raised so many times
 * @param pastFull true to go on when there is no room left, as long as some supported project is not bought
 */
export function raiseShares(
  tryRaised: (raises: number) => Trial,
  shareAt: (raises: number) => Ratio,
  budget: bigint,
  pastFull: boolean,
): Raised {
  let best: Raised = { raises: 0, trial: tryRaised(0) };
  let raises = 0;
  while (best.trial.open === null && !isEnough(best.trial, budget, pastFull)) {
    raises = nextWorthTrying(best.trial, raises, shareAt);
    const trial = tryRaised(raises);
    if (trial.open !== null) return { raises, trial };
    if (trial.spent > budget) break;
    best = { raises, trial };
  }
  return best;
}

function isEnough({ stillPossible, spent }: Trial, budget: bigint, pastFull: boolean): boolean {
  const waiting = stillPossible.filter(({ project }) => project.cost > 0n);
  if (pastFull) return waiting.length === 0;
  return !waiting.some(({ project }) => spent + project.cost <= budget);
}

/**
 * The next number of raises whose outcome may differ. If nobody paid everything they had, more money changes nothing
 * until the supporters of another project can pay for it from whole shares. The trials up to then are skipped.
 */
function nextWorthTrying(
  { nobodyPaidAll, notBought }: Trial,
  raises: number,
  shareAt: (raises: number) => Ratio,
): number {
  if (!nobodyPaidAll) return raises + 1;
  const reached = (to: number): boolean => {
    const share = shareAt(to);
    return notBought.some((contender) => compareRatios(share, shareNeededBy(contender)) >= 0);
  };
  let step = 1;
  while (!reached(raises + step)) step *= 2;
  // The first number that reaches it lies above `raises + step / 2`, or is the very next one.
  let [low, high] = [raises + Math.floor(step / 2), raises + step];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function shareNeededBy({ project, voters }: Contender): Ratio {
  return ratio(project.cost, BigInt(voters));
}
