/** An order of the list for each voter, so that no project gains by standing first. */

/**
 * The same items in an order that depends on `seed` alone: one voter on one phone always sees the same list, also after
 * a reload. Nothing hangs on it being hard to guess.
 */
export function shuffledFor<T>(seed: string, items: readonly T[]): T[] {
  const random = generator(seed);
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = random() % (last + 1);
    // Both places are in the list.
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

/** FNV-1a makes a number of the seed; xorshift32 goes on from there. */
function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  state = state === 0 ? 1 : state;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
