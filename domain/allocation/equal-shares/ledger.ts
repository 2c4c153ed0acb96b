import { compareRatios, INFINITE, ratio, type Ratio } from '../../exact.ts';
import type { Project } from '../instance.ts';
import type { ProjectStep, Step } from '../steps.ts';
import type { Contender } from './contender.ts';
import { priceRatio, type Price } from './price.ts';
import type { Purses } from './purses.ts';
import type { Payers } from './steps.ts';
import type { Purchase } from './trial.ts';

/** Writes down purchases as steps, with the money that made them possible. */
export class Ledger {
  readonly #steps: Step[];
  readonly #bought = new Set<string>();
  left: bigint;

  constructor(budget: bigint, steps: Step[]) {
    this.left = budget;
    this.#steps = steps;
  }

  /** The place of the next project. */
  get place(): number {
    return this.#bought.size + 1;
  }

  has(id: string): boolean {
    return this.#bought.has(id);
  }

  /** Notes a purchase that is about to be paid. */
  bought({ contender, price, rho }: Purchase, purses: Purses): void {
    const { project, voters } = contender;
    const payers = payersOf(contender, price, purses);
    const most = payers[0]?.each ?? ratio(0n);
    const effectiveVotes = most.n === 0n ? null : ratio(project.cost * most.d, most.n);
    const money = moneyOf(contender, purses);
    const account = this.#account(project, rho, project.cost);
    this.#steps.push({ kind: 'bought', supporters: voters, money, most, effectiveVotes, payers, ...account });
    this.#bought.add(project.id);
  }

  /** Notes what these projects' supporters have left: too little, or there are none. */
  outOfReach(projects: readonly Project[], contenders: readonly Contender[], purses: Purses): void {
    const supported = new Map(contenders.map((contender) => [contender.project.id, contender]));
    for (const project of projects) {
      const contender = supported.get(project.id);
      const money = contender === undefined ? ratio(0n) : moneyOf(contender, purses);
      const supporters = contender?.voters ?? 0;
      this.#steps.push({ kind: 'out-of-reach', supporters, money, ...this.#account(project, INFINITE, 0n) });
    }
  }

  #account({ id, cost }: Project, key: Ratio, amount: bigint): ProjectStep {
    const before = this.left;
    this.left -= amount;
    return { id, key, place: this.place, cost, before, after: this.left };
  }
}

function moneyOf({ groups, sizes }: Contender, purses: Purses): Ratio {
  let money = 0n;
  for (const [at, group] of groups.entries()) money += (sizes[at] ?? 0n) * purses.of(group);
  return purses.ratio(money);
}

/** Who pays what: those who pay the price for the same points together, and those with the same left. */
function payersOf(contender: Contender, price: Price, purses: Purses): readonly Payers[] {
  const perPoint = priceRatio(price, purses);
  const full = new Map<bigint, number>();
  const rest = new Map<bigint, number>();
  for (const [at, group] of contender.groups.entries()) {
    const paysAll = price.paysAll[at] === 1;
    const [payers, by] = paysAll ? [rest, purses.of(group)] : [full, contender.points[at] ?? 0n];
    payers.set(by, (payers.get(by) ?? 0) + Number(contender.sizes[at] ?? 0n));
  }
  const payers = [
    ...[...full].map(([points, voters]) => ({
      voters,
      each: ratio(points * perPoint.n, perPoint.d),
      all: false,
    })),
    ...[...rest].map(([purse, voters]) => ({ voters, each: purses.ratio(purse), all: true })),
  ];
  return payers.sort((a, b) => compareRatios(b.each, a.each));
}
