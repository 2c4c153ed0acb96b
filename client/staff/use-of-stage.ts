import { useCallback, useState } from 'react';

interface Kept<T> {
  readonly value: T;
  readonly of: number | string;
}

/**
 * What is on a staff screen (a notice, a question, an open form) belongs to the stage that it was made in, and goes with
 * it for good. `stage` says which stands: the stage version, or a coarser name where a form outlives some of its steps.
 *
 * @returns what belongs to the stage that stands, and a way to put something there. An answer may name the stage that it
 * is about, if the screen has not come to it yet.
 */
export function useOfStage<T>(
  stage: number | string,
): [value: T | null, keep: (value: T | null, of?: number | string) => void] {
  const [kept, setKept] = useState<Kept<T> | null>(null);
  const keep = useCallback(
    (value: T | null, of = stage) => setKept(value === null ? null : { value, of }),
    [stage],
  );
  // What is over is gone for good: the same name of a stage may stand once more.
  if (kept !== null && isOver(kept.of, stage)) setKept(null);
  return [kept?.of === stage ? kept.value : null, keep];
}

/** Stage versions grow: a higher one is still to come. */
function isOver(of: number | string, stage: number | string): boolean {
  return typeof of === 'number' && typeof stage === 'number' ? of < stage : of !== stage;
}
