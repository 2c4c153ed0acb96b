import { ratio, type Ratio } from '../../exact.ts';
import type { Electorate } from '../electorate.ts';
import type { Precedence } from '../precedence.ts';
import type { Rivals } from '../rivals.ts';
import type { Tie } from '../ties.ts';
import { rhoOf, type Contender } from './contender.ts';
import { comparePrices, exactPrice, pay, priceRatio, type Price } from './price.ts';
import { floatDivision, Purses } from './purses.ts';
import { WaitingLine } from './waiting.ts';

/** One project with the price that its supporters pay, before they pay it. */
export interface Purchase {
  readonly contender: Contender;
  readonly price: Price;
  readonly rho: Ratio;
}

/** Called for a purchase, with the purses before it is paid. */
export type OnPurchase = (purchase: Purchase, purses: Purses) => void;

/** What comes of giving every voter one share. */
export interface Trial {
  readonly bought: readonly Contender[];
  readonly notBought: readonly Contender[];
  /** Of those not bought, the ones that no project with money excludes (rule A16). */
  readonly stillPossible: readonly Contender[];
  readonly spent: bigint;
  /** True when nobody paid all they had and less than the price: then more money changes no price paid here. */
  readonly nobodyPaidAll: boolean;
  readonly purses: Purses;
  /** The tie at which it stopped, because it is not settled yet. */
  readonly open: Tie | null;
}

/**
 * Buys one project after another, always one of the smallest rho, until no supporters can pay (rules Q3 and Q4). Raised
 * shares can buy more than the budget pays for: that trial ends there, because it will not count.
 *
 * @param watch called for every purchase before it is paid
 */
export function tryShare(
  electorate: Electorate,
  contenders: readonly Contender[],
  share: Ratio,
  budget: bigint,
  precedence: Precedence,
  rivals: Rivals,
  watch: OnPurchase = () => {},
): Trial {
  const purses = new Purses(electorate, share);
  const waiting = new WaitingLine(contenders);
  const bought: Contender[] = [];
  let spent = 0n;
  let nobodyPaidAll = true;
  let open: Tie | null = null;
  while (spent <= budget) {
    const level = cheapestOf(waiting, bought.length, purses);
    const [candidate] = level;
    if (candidate === undefined) break;
    const contested = contestedIn(level, purses, rivals);
    const asked = (contested.includes(candidate) ? contested : [candidate]).map(
      ({ contender }) => contender.project.id,
    );
    const next = overshoots(level, contested, budget - spent)
      ? { first: candidate.contender.project.id }
      : precedence.first(asked, candidate.rho, budget - spent, bought.length + 1);
    if ('open' in next) {
      open = next.open;
      break;
    }
    for (const purchase of level) {
      const { contender, price } = purchase;
      if (contender.project.id !== next.first) continue;
      watch(purchase, purses);
      pay(contender, price, purses);
      nobodyPaidAll &&= !price.paysAll.includes(1);
      waiting.keepOnly(({ project: { id } }) => id !== next.first && !rivals.exclude(id, next.first));
      bought.push(contender);
      spent += contender.project.cost;
    }
  }
  const isBought = new Set(bought);
  const notBought = contenders.filter((contender) => !isBought.has(contender));
  const given = bought.map(({ project }) => project.id);
  const stillPossible = notBought.filter(({ project }) => rivals.excludedBy(project.id, given) === null);
  return { bought, notBought, stillPossible, spent, nobodyPaidAll, purses, open };
}

/**
 * All projects of the smallest rho, exact, in the order of the contenders; none when no supporters can pay.
 *
 * Nobody is passed over unless the bound on their price, which holds for certain, is above the exact price of
 * another.
 */
function cheapestOf(waiting: WaitingLine, purchases: number, purses: Purses): readonly Purchase[] {
  let level: Purchase[] = [];
  let ceiling = Infinity;
  for (let place = 0; waiting.leastFrom(place) <= ceiling;) {
    const one = waiting.sharpAt(place, purchases, purses);
    if (one === undefined || one.rank > ceiling) break;
    const { contender } = one;
    const price = exactPrice(contender, purses, one.bound);
    if (price === null) {
      waiting.leave(place);
      continue;
    }
    place += 1;
    const [best] = level;
    const order = best === undefined ? -1 : comparePrices(price, best.price, contender, best.contender);
    if (order > 0) continue;
    const purchase = { contender, price, rho: rhoOf(contender, priceRatio(price, purses)) };
    level = order < 0 ? [purchase] : [...level, purchase];
    ceiling = roundedUp(price, contender, purses);
  }
  return level.length < 2 ? level : level.sort((a, b) => a.contender.place - b.contender.place);
}

/** The price for each unit of gain as a float above it, with room for the rounding of every rank. */
function roundedUp({ short, points }: Price, { weight }: Contender, { divisor }: Purses): number {
  return floatDivision(points * divisor * weight)(short) * (1 + 2 ** -40) + Number.MIN_VALUE;
}

/**
 * Those of these equals whose order changes what others pay: they share supporters with money left, or exclude one
 * another (rules Q8 and A16).
 */
function contestedIn(level: readonly Purchase[], purses: Purses, rivals: Rivals): readonly Purchase[] {
  return level.filter((one) =>
    level.some(
      (other) =>
        other !== one &&
        (shareMoney(one.contender, other.contender, purses) ||
          rivals.exclude(one.contender.project.id, other.contender.project.id)),
    ),
  );
}

/**
 * True when the trial will cost more than the budget whichever of the contested projects goes first: all the others are
 * bought at this price, and one of these. Then nobody is asked, because the trial will not count.
 */
function overshoots(level: readonly Purchase[], contested: readonly Purchase[], left: bigint): boolean {
  const costs = contested.map(({ contender }) => contender.project.cost);
  const [cheapest] = costs.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  if (cheapest === undefined) return false;
  const all = level.reduce((sum, { contender }) => sum + contender.project.cost, 0n);
  return all - costs.reduce((sum, cost) => sum + cost, 0n) + cheapest > left;
}

function shareMoney(one: Contender, other: Contender, purses: Purses): boolean {
  if (one.project.cost === 0n || other.project.cost === 0n) return false;
  const groups = new Set(one.groups);
  return other.groups.some((group) => groups.has(group) && purses.of(group) > 0n);
}

/** The budget divided equally among all voters, blank ballots too; nothing where nobody voted. */
export function equalShare(budget: bigint, voters: number): Ratio {
  return voters === 0 ? ratio(0n) : ratio(budget, BigInt(voters));
}
