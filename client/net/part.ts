/** A part of the page that is a download of its own. */
export interface LazyPart<T> {
  /** What arrived earlier in this visit; null before. */
  here(): T | null;
  /** Asks for it; null when it did not come. */
  load(): Promise<T | null>;
}

/** @param fetch imports the part; asked again after it failed, for what fails is the hall's Wi-Fi. */
export function partOf<T>(fetch: () => Promise<T>): LazyPart<T> {
  let arrived: T | null = null;
  return {
    here: () => arrived,
    async load() {
      try {
        arrived ??= await fetch();
      } catch {
        return null;
      }
      return arrived;
    },
  };
}
