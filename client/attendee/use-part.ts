import { useEffect, useState } from 'react';
import type { LazyPart } from '../net/part.ts';
import { backOff, poll } from '../net/poll.ts';
import { pageStorage } from '../net/storage.ts';
import { useHall } from '../stores/hall.ts';
import { mayReload } from './reload.ts';

/** Failed so often over a connection that is up, a part is taken for one that this browser will not ask for again. */
const mostFailures = 3;

/** A part of the phone's page, asked for until it is here; null before, and while it is not known which part is needed. */
export function usePart<T>(part: LazyPart<T> | null): T | null {
  const [, setArrived] = useState<LazyPart<T> | null>(null);
  useEffect(() => {
    if (part === null || part.here() !== null) return undefined;
    let failures = 0;
    const take = (arrived: T | null, before: number): number | null => {
      if (arrived !== null) {
        setArrived(part);
        return null;
      }
      failures = useHall.getState().line === 'up' ? failures + 1 : 0;
      // Most browsers remember that an import failed, and fail every other try at once, until the page is loaded again.
      if (failures >= mostFailures && pageStorage().lasting() && mayReload()) location.reload();
      return backOff(before, 10_000);
    };
    return poll(() => part.load(), take).stop;
  }, [part]);
  return part?.here() ?? null;
}
