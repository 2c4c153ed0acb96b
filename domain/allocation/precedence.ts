import type { Ratio } from '../exact.ts';
import { assert } from '../outcome.ts';
import type { TieSettled } from './steps.ts';
import type { SettleTie, Tie } from './ties.ts';

/** A tie that is still open stops the allocation; this carries it out of whatever was being worked out. */
export type FirstOrTie = { readonly first: string } | { readonly open: Tie };

/**
 * Who goes first among equals in rules that buy one project after another (rule Q8). What was settled once
 * holds for the whole allocation, also when shares are raised and everything is worked out again: nobody is
 * drawn twice against the same project.
 */
export class Precedence {
  readonly #settle: SettleTie;
  readonly #note: (step: TieSettled) => void;
  /** For each project the ones it was settled to go before. */
  readonly #before = new Map<string, Set<string>>();

  /** @param note told of every tie that had to be settled, in the order in which they arose */
  constructor(settle: SettleTie, note: (step: TieSettled) => void) {
    this.#settle = settle;
    this.#note = note;
  }

  /** Which of these equals goes first, asking only when that is not settled already. */
  first(equals: readonly string[], key: Ratio, left: bigint, place: number): FirstOrTie {
    const [only, ...others] = equals.filter((id) => !equals.some((other) => this.#goesBefore(other, id)));
    assert(only !== undefined, 'somebody goes first among equals');
    if (others.length === 0) return { first: only };
    const tie: Tie = { tied: [only, ...others], key, left, place, share: null };
    const settlement = this.#settle(tie);
    if (settlement === 'open') return { open: tie };
    const groups =
      settlement.kind === 'first' ? [[settlement.id]] : settlement.kind === 'apart' ? settlement.groups : [];
    this.#putInOrder(tie.tied, groups);
    this.#note({ kind: 'tie-settled', tie, settlement });
    return this.first(equals, key, left, place);
  }

  /** Every group goes before all the tied who are not in it or in a group before it. */
  #putInOrder(tied: readonly string[], groups: readonly (readonly string[])[]): void {
    const named = groups.flat();
    assert(
      new Set(named).size === named.length && named.every((id) => tied.includes(id)),
      `${named.join(', ')} are the tied, each once`,
    );
    const [top = []] = groups;
    assert(top.length > 0 && top.length < tied.length, 'a settlement parts the tied');
    let behind = tied;
    for (const group of groups) {
      behind = behind.filter((id) => !group.includes(id));
      for (const id of group) this.#before.set(id, new Set([...(this.#before.get(id) ?? []), ...behind]));
    }
  }

  #goesBefore(id: string, other: string): boolean {
    const seen = new Set<string>();
    const waiting = [id];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const behind = this.#before.get(at) ?? new Set();
      if (behind.has(other)) return true;
      seen.add(at);
      waiting.push(...[...behind].filter((next) => !seen.has(next)));
    }
    return false;
  }
}
