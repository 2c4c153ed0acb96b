import { useEffect, useState } from 'react';
import { keepTrying } from '../net/keep-trying.ts';

/**
 * A part of the phone's page that is a download of its own, asked for until it is here; null before. `load` is the same
 * function for the same part; null while it is not known which part is needed.
 */
export function usePart<T>(load: (() => Promise<T>) | null): T | null {
  const [loaded, setLoaded] = useState<{ readonly by: () => Promise<T>; readonly part: T } | null>(null);
  useEffect(() => {
    if (load === null) return undefined;
    return keepTrying(
      // What went wrong is the hall's Wi-Fi: the same is asked again.
      () => load().catch(() => null),
      (part) => setLoaded({ by: load, part }),
    );
  }, [load]);
  return loaded?.by === load ? loaded.part : null;
}
