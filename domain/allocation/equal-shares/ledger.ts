import { compareRatios, INFINITE, ratio, type Ratio } from '../../exact.ts';
import type { Project } from '../instance.ts';
import type { Step } from '../steps.ts';
import type { ProjectStep } from '../project-step.ts';
import type { Contender } from './contender.ts';
import { priceRatio, type Price } from './price.ts';
import type { Purses } from './purses.ts';
import type { PayersOfAllTheyHad, Payers, Waited } from '../equal-shares-steps.ts';
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
    const most = mostPaid(contender, price, payers, purses);
    const effectiveVotes = most.n === 0n || contender.byPoints ? null : ratio(project.cost * most.d, most.n);
    const emptied = emptiedBy(contender, price, purses);
    const money = moneyOf(contender, purses);
    const account = this.#account(project, rho, project.cost);
    const paid = { money, most, effectiveVotes, payers, emptied };
    this.#steps.push({ kind: 'bought', supporters: voters, ...paid, ...account });
    this.#bought.add(project.id);
  }

  /** Ids with money, in the order of purchase. */
  get given(): readonly string[] {
    return [...this.#bought];
  }

  /** Notes a project that one with money excludes. */
  excluded(project: Project, by: string): void {
    this.#steps.push({ kind: 'excluded', by, ...this.#account(project, INFINITE, 0n) });
  }

  /** Notes what these projects' supporters have left: too little, or there are none. */
  outOfReach(projects: readonly Project[], contenders: readonly Contender[], purses: Purses): void {
    const supported = new Map(contenders.map((contender) => [contender.project.id, contender]));
    for (const project of projects) {
      const { supporters, money } = waitedFor(project, supported.get(project.id), purses);
      this.#steps.push({ kind: 'out-of-reach', supporters, money, ...this.#account(project, INFINITE, 0n) });
    }
  }

  /** Records that what is left goes down the list, and which projects are on it with how much money behind them. */
  goesDownTheList(projects: readonly Project[], contenders: readonly Contender[], purses: Purses): void {
    const supported = new Map(contenders.map((contender) => [contender.project.id, contender]));
    const waiting = projects.map((project) => waitedFor(project, supported.get(project.id), purses));
    this.#steps.push({ kind: 'completion', left: this.left, waiting });
  }

  #account({ id, cost }: Project, key: Ratio, amount: bigint): ProjectStep {
    const before = this.left;
    this.left -= amount;
    return { id, key, place: this.place, cost, before, after: this.left };
  }
}

function waitedFor({ id }: Project, contender: Contender | undefined, purses: Purses): Waited {
  const money = contender === undefined ? ratio(0n) : moneyOf(contender, purses);
  return { id, supporters: contender?.voters ?? 0, money };
}

function moneyOf({ groups }: Contender, purses: Purses): Ratio {
  let money = 0n;
  for (const group of groups) money += (purses.counts[group] ?? 0n) * purses.of(group);
  return purses.ratio(money);
}

/** Those who pay the price, dearest payment first: equal points, equal payment. */
function payersOf({ groups, points }: Contender, price: Price, purses: Purses): readonly Payers[] {
  const perPoint = priceRatio(price, purses);
  const voters = new Map<bigint, number>();
  for (const [at, group] of groups.entries()) {
    if (price.paysAll[at] === 1) continue;
    const gain = points[at] ?? 0n;
    voters.set(gain, (voters.get(gain) ?? 0) + (purses.sizes[group] ?? 0));
  }
  return [...voters]
    .map(([gain, number]) => ({ voters: number, each: ratio(gain * perPoint.n, perPoint.d) }))
    .sort((a, b) => compareRatios(b.each, a.each));
}

/** Somebody who gains most may pay all they have and still more than those who pay the price for a smaller gain. */
function mostPaid(
  { groups }: Contender,
  { paysAll }: Price,
  payers: readonly Payers[],
  purses: Purses,
): Ratio {
  let most = 0n;
  for (const [at, group] of groups.entries()) {
    if (paysAll[at] === 1 && purses.of(group) > most) most = purses.of(group);
  }
  const [{ each } = { each: ratio(0n) }] = payers;
  const emptied = purses.ratio(most);
  return compareRatios(each, emptied) < 0 ? emptied : each;
}

/** Those who pay all they have left. */
function emptiedBy({ groups }: Contender, { paysAll }: Price, purses: Purses): PayersOfAllTheyHad {
  let voters = 0;
  let together = 0n;
  for (const [at, group] of groups.entries()) {
    if (paysAll[at] !== 1) continue;
    voters += purses.sizes[group] ?? 0;
    together += (purses.counts[group] ?? 0n) * purses.of(group);
  }
  return { voters, together: purses.ratio(together) };
}
