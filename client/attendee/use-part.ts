import { useEffect, useState } from 'react';
import { keepTrying } from '../net/keep-trying.ts';
import type { Part } from '../net/part.ts';
import { keeper } from '../net/storage.ts';
import { useHall } from '../stores/hall.ts';
import { mayReload } from './reload.ts';

/** Failed so often over a line that is up, a part is taken for one that this browser will not ask for again. */
const mostFailures = 3;

/** A part of the phone's page, asked for until it is here; null before, and while it is not known which part is needed. */
export function usePart<T>(part: Part<T> | null): T | null {
  const [, setArrived] = useState<Part<T> | null>(null);
  useEffect(() => {
    if (part === null || part.here() !== null) return undefined;
    let failures = 0;
    const ask = async (): Promise<T | null> => {
      const asked = await part.load();
      const isUp = useHall.getState().line === 'up';
      failures = asked === null && isUp ? failures + 1 : 0;
      // Most browsers remember that an import failed, and fail every other try at once, until the page is loaded again.
      if (failures >= mostFailures && keeper().lasting() && mayReload()) location.reload();
      return asked;
    };
    return keepTrying(ask, () => setArrived(part));
  }, [part]);
  return part?.here() ?? null;
}
