import type { Ratio } from '../exact.ts';
import { assert } from '../outcome.ts';

/**
 * What an allocation starts from, in the field's own words: an instance is a budget and the projects
 * that compete for it. All money is in the smallest unit (pence), as bigint.
 */

export interface Project {
  readonly id: string;
  /** What the group asks for; zero or more. */
  readonly cost: bigint;
  /** The smallest part of the cost it accepts, from 1 to `cost`; `null` when it accepts no part at all. */
  readonly least: bigint | null;
}

export interface Instance {
  readonly budget: bigint;
  /** Only projects that may be chosen, each id once. The order is that of the running order or the file. */
  readonly projects: readonly Project[];
  /** Groups of ids that exclude one another; of each at most one project gets money (rule A16). */
  readonly exclusive?: readonly (readonly string[])[];
}

/** What each project is ranked by, highest first. Every project of the instance has a key. */
export type RankingKeys = ReadonlyMap<string, Ratio>;

/** Money for one project. */
export interface Part {
  readonly id: string;
  readonly amount: bigint;
}

/**
 * Asserts that an instance is one: a budget and costs of at least zero, least amounts from 1 to the
 * cost, no id twice. Who builds an instance has refused bad input before.
 */
export function assertInstance(instance: Instance): void {
  assert(instance.budget >= 0n, 'the budget is not below zero');
  const seen = new Set<string>();
  for (const { id, cost, least } of instance.projects) {
    assert(!seen.has(id), `project ${id} is there once`);
    seen.add(id);
    assert(cost >= 0n, `project ${id} does not cost less than nothing`);
    assert(
      least === null || (least >= 1n && least <= cost),
      `the least amount of project ${id} is between 1 and its cost`,
    );
  }
}
