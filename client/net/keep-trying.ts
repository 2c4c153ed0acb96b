/** For what a phone cannot do without: asks until it is there, and at once when the phone wakes up. */

import { onWake } from './wake.ts';

const firstWaitMs = 1_000;
const longestWaitMs = 10_000;

/** @param ask null when there was no answer; `take` gets the first that there is. The returned function gives up. */
export function keepTrying<T>(ask: () => Promise<T | null>, take: (answer: T) => void): () => void {
  let waitMs = firstWaitMs;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const attempt = async (): Promise<void> => {
    clearTimeout(timer);
    const answer = await ask();
    if (isOver) return;
    if (answer !== null) {
      stop();
      take(answer);
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void attempt(), waitMs * (0.5 + Math.random()));
    waitMs = Math.min(longestWaitMs, 2 * waitMs);
  };

  const stopWaking = onWake(() => void attempt());
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
    stopWaking();
  };
  void attempt();
  return stop;
}
