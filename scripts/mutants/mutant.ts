/** One planted fault: a place in the source, the text that replaces it, and the tests that must notice. */
export interface Mutant {
  /** What is wrong then, in a few words. */
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  /** Test files, or folders of them, narrow enough to run in seconds. */
  readonly tests: readonly string[];
}

/** The source with the fault in it; `null` when the place is not there, or there more than once. */
export function planted(source: string, { from, to }: Pick<Mutant, 'from' | 'to'>): string | null {
  const at = source.indexOf(from);
  if (at === -1 || source.includes(from, at + 1)) return null;
  return source.slice(0, at) + to + source.slice(at + from.length);
}
