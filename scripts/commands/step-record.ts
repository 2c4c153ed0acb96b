import type { KeyUnit } from '../../domain/allocation/rule.ts';
import type { Step } from '../../domain/allocation/steps.ts';
import type { Tie } from '../../domain/allocation/ties.ts';
import { ratio, shortDecimalText, toRatioText, type Ratio } from '../../domain/exact.ts';

/** How exact numbers are written for machines: amounts are decimals or ratios in the file's unit. */
export interface Writing {
  readonly money: (amount: bigint) => string;
  readonly fraction: (amount: Ratio) => string;
  readonly key: (key: Ratio) => string;
}

/** @param places how many decimals the smallest unit of money stands for */
export function writingOf(places: number, keyIn: KeyUnit): Writing {
  const fraction = (amount: Ratio) => toRatioText(inUnits(amount, places));
  const density = (key: Ratio) => toRatioText(perUnit(key, places));
  const key = { plain: toRatioText, money: fraction, 'per-money': density }[keyIn];
  return { money: (amount) => shortDecimalText(amount, places), fraction, key };
}

/** An amount in the smallest unit as one in units of the currency. */
export function inUnits(amount: Ratio, places: number): Ratio {
  return amount.d === 0n ? amount : ratio(amount.n, amount.d * 10n ** BigInt(places));
}

/** So much for each smallest unit, for each unit of the currency. */
export function perUnit(key: Ratio, places: number): Ratio {
  return key.d === 0n ? key : ratio(key.n * 10n ** BigInt(places), key.d);
}

/** One step for machines, every number as text. */
export function recordOf(step: Step, { money, fraction, key }: Writing): object {
  switch (step.kind) {
    case 'tie-settled':
    case 'tie-open':
      return { ...step, tie: tieRecord(step.tie) };
    case 'completion':
      return {
        ...step,
        left: money(step.left),
        waiting: step.waiting.map((each) => ({ ...each, money: fraction(each.money) })),
      };
    case 'shares': {
      const increment = step.increment && fraction(step.increment);
      return { ...step, equal: fraction(step.equal), share: fraction(step.share), increment };
    }
    case 'part':
      return { ...step, ...account(), amount: money(step.amount) };
    case 'out-of-reach':
    case 'earned':
    case 'not-earned':
      return { ...step, ...account(), money: fraction(step.money) };
    case 'bought':
      return {
        ...step,
        ...account(),
        money: fraction(step.money),
        most: fraction(step.most),
        effectiveVotes: step.effectiveVotes && toRatioText(step.effectiveVotes),
        emptied: { ...step.emptied, together: fraction(step.emptied.together) },
        payers: step.payers.map((payers) => ({ ...payers, each: fraction(payers.each) })),
      };
    default:
      return { ...step, ...account() };
  }

  function account(): object {
    if (!('id' in step)) return {};
    const { cost, before, after } = step;
    return { key: key(step.key), cost: money(cost), before: money(before), after: money(after) };
  }

  function tieRecord({ tied, key: level, left, place }: Tie): object {
    return { tied, key: key(level), left: money(left), place };
  }
}
