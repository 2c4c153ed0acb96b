import { createContext, useCallback, useContext, useState } from 'react';

/** Which moment of the day a screen shows; where none is given, the one moment never ends. */
export const Moment = createContext<number | string>('');

interface Kept<T> {
  readonly value: T;
  readonly of: number | string;
}

/**
 * What is put on a screen (a notice, a question, an open form) belongs to the moment that it was made in, and goes with
 * it for good.
 *
 * @param moment a number that grows, or a name; that of the screen where it is left out
 * @returns what belongs to the moment that stands, and a way to put something there. An answer may name the moment that
 * it is about, if the screen has not come to it yet.
 */
export function useOfMoment<T>(
  moment?: number | string,
): [value: T | null, keep: (value: T | null, of?: number | string) => void] {
  const ofScreen = useContext(Moment);
  const now = moment ?? ofScreen;
  const [kept, setKept] = useState<Kept<T> | null>(null);
  const keep = useCallback(
    (value: T | null, of = now) => setKept(value === null ? null : { value, of }),
    [now],
  );
  // What is over is gone for good: a moment of the same name may come once more.
  if (kept !== null && isOver(kept.of, now)) setKept(null);
  return [kept?.of === now ? kept.value : null, keep];
}

/** Of two numbers the higher one is still to come. */
function isOver(of: number | string, now: number | string): boolean {
  return typeof of === 'number' && typeof now === 'number' ? of < now : of !== now;
}
