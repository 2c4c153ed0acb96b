import { createContext, useContext, useLayoutEffect, useState } from 'react';

/** How long the picture had stood when its view arrived, and when that was on this screen's own clock. */
export interface Shown {
  readonly ms: number;
  readonly at: number;
}

export const ShownContext = createContext<Shown>({ ms: 0, at: 0 });

/** What the newest view says of how long its picture has stood, noted as it arrives. */
export function useShown(view: { readonly shownMs: number }): Shown {
  const [noted, note] = useState(() => ({ view, shown: arrived(view.shownMs) }));
  if (noted.view === view) return noted.shown;
  const shown = arrived(view.shownMs);
  note({ view, shown });
  return shown;
}

function arrived(ms: number): Shown {
  return { ms, at: performance.now() };
}

/**
 * The page that is shown, from 0: each for as long as it takes to read, then the first again. All screens turn together,
 * and one that was loaded again joins them (V12).
 */
export function useTurning(pages: number, everyMs: number): number {
  const { ms, at } = useContext(ShownContext);
  const [turned, setTurned] = useState(0);
  useLayoutEffect(() => {
    if (pages === 1) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const turn = (): void => {
      const stood = ms + performance.now() - at;
      setTurned(Math.floor(stood / everyMs));
      timer = setTimeout(turn, everyMs - (stood % everyMs));
    };
    turn();
    return () => clearTimeout(timer);
  }, [pages, everyMs, ms, at]);
  return turned % pages;
}
