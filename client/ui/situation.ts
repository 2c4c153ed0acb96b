import { createContext, useCallback, useContext, useState } from 'react';

/** Which moment of the day a screen shows; where none is given, the one moment never ends. */
export const SituationContext = createContext<number | string>('');

interface KeptValue<T> {
  readonly value: T;
  readonly of: number | string;
}

/**
 * State that is kept only while the situation lasts. A notice, a question or an open form belongs to the situation in
 * which it was made, and disappears for good with it.
 *
 * @param situation a number that grows, or a name; the screen's situation if left out
 * @returns the value that belongs to the present situation, and a function that sets it. The setter may name a
 *   situation that the screen has not reached yet.
 */
export function useSituationState<T>(
  situation?: number | string,
): [value: T | null, keep: (value: T | null, of?: number | string) => void] {
  const ofScreen = useContext(SituationContext);
  const now = situation ?? ofScreen;
  const [kept, setKept] = useState<KeptValue<T> | null>(null);
  const keep = useCallback(
    (value: T | null, of = now) => setKept(value === null ? null : { value, of }),
    [now],
  );
  // A past situation is gone for good: one with the same name may come again.
  if (kept !== null && isOver(kept.of, now)) setKept(null);
  return [kept?.of === now ? kept.value : null, keep];
}

/** Of two numbers the higher one is still to come. */
function isOver(of: number | string, now: number | string): boolean {
  return typeof of === 'number' && typeof now === 'number' ? of < now : of !== now;
}
