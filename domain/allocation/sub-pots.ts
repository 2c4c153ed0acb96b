import { assert } from '../outcome.ts';
import type { Instance } from './instance.ts';
import { Rivals } from './rivals.ts';
import type { Allocation } from './steps.ts';
import type { Tie } from './ties.ts';

/** A part of the budget that is set apart for some of the projects. */
export interface SubPot {
  readonly budget: bigint;
  readonly projects: readonly string[];
}

/** What becomes of money that sub-pots leave: it stays over, or everybody without money competes for it once more. */
export type LeftOverRule = 'keep' | 'share';

/** One allocation of a part of the budget, by itself. */
export interface Round {
  /** A sub-pot, by its place among them from 0; the last round, which spends what all left; or the whole budget. */
  readonly of: number | 'last' | 'whole';
  readonly budget: bigint;
  readonly allocation: Allocation;
  /** Who did not take part, because a project with money from an earlier round excludes it (rule A16). */
  readonly excluded: readonly { readonly id: string; readonly by: string }[];
}

export interface Rounds {
  readonly rounds: readonly Round[];
  /** The tie at which it stopped; the rounds after it are not begun. */
  readonly tie: Tie | null;
  readonly spent: bigint;
  readonly left: bigint;
}

/**
 * Allocates a budget with sub-pots (rule A17): each among its own projects, in their order; then, if the rules say so,
 * what all of them left among all projects without money. Without sub-pots it is one allocation of the whole.
 *
 * @param allocate one allocation by the rule of the day, called for each round
 */
export function allocateInRounds(
  instance: Instance,
  subPots: readonly SubPot[],
  leftOver: LeftOverRule,
  allocate: (instance: Instance) => Allocation,
): Rounds {
  const { budget, projects } = instance;
  const ids = projects.map(({ id }) => id);
  const played = new Played(instance, allocate);
  if (subPots.length === 0) played.round('whole', budget, ids);
  else {
    const setApart = subPots.reduce((sum, pot) => sum + pot.budget, 0n);
    assert(setApart === budget, 'the sub-pots come to the budget');
    for (const [place, pot] of subPots.entries()) played.round(place, pot.budget, pot.projects);
    const waiting = ids.filter((id) => !played.given.includes(id));
    if (leftOver === 'share' && played.left > 0n) played.round('last', played.left, waiting);
  }
  const { rounds, tie, left } = played;
  return { rounds, tie, spent: budget - left, left };
}

class Played {
  readonly rounds: Round[] = [];
  /** Ids with money, in the order of choice. */
  readonly given: string[] = [];
  tie: Tie | null = null;
  left: bigint;
  readonly #instance: Instance;
  readonly #rivals: Rivals;
  readonly #allocate: (instance: Instance) => Allocation;

  constructor(instance: Instance, allocate: (instance: Instance) => Allocation) {
    this.left = instance.budget;
    this.#instance = instance;
    this.#rivals = new Rivals(instance.exclusive);
    this.#allocate = allocate;
  }

  round(of: Round['of'], budget: bigint, ids: readonly string[]): void {
    if (this.tie !== null) return;
    const excluded = ids.flatMap((id) => {
      const by = this.#rivals.excludedBy(id, this.given);
      return by === null ? [] : [{ id, by }];
    });
    const out = new Set(excluded.map(({ id }) => id));
    const taking = this.#instance.projects.filter(({ id }) => ids.includes(id) && !out.has(id));
    const allocation = this.#allocate({ ...this.#instance, budget, projects: taking });
    this.rounds.push({ of, budget, allocation, excluded });
    this.given.push(...allocation.chosen, ...allocation.parts.map(({ id }) => id));
    this.left -= allocation.spent;
    this.tie = allocation.tie;
  }
}
