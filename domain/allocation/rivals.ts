/** Projects that exclude one another: of each group at most one gets money (rule A16). */
export class Rivals {
  /** Each with all that it shares a group with: asked for every pair in every trial, however many groups there are. */
  readonly #of = new Map<string, Set<string>>();

  constructor(groups: readonly (readonly string[])[] = []) {
    for (const ids of groups) for (const id of ids) this.#add(id, ids);
  }

  #add(id: string, others: readonly string[]): void {
    const known = this.#of.get(id) ?? new Set();
    for (const other of others) known.add(other);
    this.#of.set(id, known);
  }

  exclude(one: string, other: string): boolean {
    return one !== other && this.#of.get(one)?.has(other) === true;
  }

  /** True when some two of these exclude one another. */
  isAmong(ids: readonly string[]): boolean {
    return ids.some((one) => ids.some((other) => this.exclude(one, other)));
  }

  /** Who of those that have money excludes this project; `null` when nobody does. */
  excludedBy(id: string, given: readonly string[]): string | null {
    return given.find((other) => this.exclude(id, other)) ?? null;
  }
}
