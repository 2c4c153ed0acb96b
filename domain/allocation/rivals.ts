/** Projects that exclude one another: of each group at most one gets money (rule A16). */
export class Rivals {
  readonly #groups: readonly ReadonlySet<string>[];

  constructor(groups: readonly (readonly string[])[] = []) {
    this.#groups = groups.map((ids) => new Set(ids));
  }

  exclude(one: string, other: string): boolean {
    return one !== other && this.#groups.some((group) => group.has(one) && group.has(other));
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
