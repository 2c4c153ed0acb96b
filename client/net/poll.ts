/** Asks, and asks again for as long as there is a reason to: the one way in which a page does so. */

import { onWake } from './wake.ts';

export interface Poll {
  /** Asks at once, also after the last answer was the last one that was wanted. Comes back with the answer. */
  readonly now: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * Asks at once, and then as often as `take` says. `take` gets each answer and how many came before, and returns how
 * long to wait until the next question; null ends it. If a second question overtakes the first, its answer counts. When
 * the device wakes up, a waiting question is asked at once.
 */
export function poll<T>(ask: () => Promise<T>, take: (answer: T, before: number) => number | null): Poll {
  let newest = 0;
  let before = 0;
  /** Null after the last answer that was wanted. */
  let waitMs: number | null = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const now = async (): Promise<void> => {
    clearTimeout(timer);
    const mine = ++newest;
    const answer = await ask();
    if (mine !== newest) return;
    waitMs = take(answer, before++);
    // What took the answer may have stopped it, or asked again.
    if (waitMs !== null && mine === newest) timer = setTimeout(() => void now(), waitMs);
  };
  const stopWaking = onWake(() => waitMs !== null && void now());
  void now();
  return {
    now,
    stop() {
      newest += 1;
      clearTimeout(timer);
      stopWaking();
    },
  };
}

/** How long to wait after so many tries in vain: twice as long each time, and another while on each device. */
export function backOff(tries: number, longestMs: number): number {
  return Math.min(longestMs, 1_000 * 2 ** tries) * (0.5 + Math.random());
}
