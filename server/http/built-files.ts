/** What the build says of the files of the pages (Vite's manifest), and which of them a page needs. */

export interface BuiltFile {
  readonly file?: string;
  readonly css?: readonly string[];
  /** Sources without which it does not run. */
  readonly imports?: readonly string[];
}

export type BuiltFiles = Readonly<Record<string, BuiltFile>>;

/** What these sources need, each once, and what it imports before it: so its style sheets are in their order. */
export function builtFor(sources: readonly string[], built: BuiltFiles): readonly BuiltFile[] {
  const seen = new Set<string>();
  const needed: BuiltFile[] = [];
  const collect = (source: string): void => {
    const found = built[source];
    if (seen.has(source) || found === undefined) return;
    seen.add(source);
    found.imports?.forEach(collect);
    needed.push(found);
  };
  sources.forEach(collect);
  return needed;
}
