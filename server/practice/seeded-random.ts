/** Numbers from 0 to below 1 that look like chance and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = nextState(state);
    return randomAt(state);
  };
}

/** The state that follows; every whole number of 32 bits comes up once before one comes again. */
export function nextState(state: number): number {
  return (state + 0x6d2b79f5) >>> 0;
}

/** What a state gives, from 0 to below 1. */
export function randomAt(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
