import { useEffect, useState } from 'react';

const TICK_MS = 200;

/**
 * Milliseconds left now, going on by itself between two messages from the server.
 * Counts below zero once the time is over. The server's figure always wins: each new one starts the count again.
 */
export function useRemaining(remainingMs: number, running: boolean): number {
  const [ticked, setTicked] = useState({ from: remainingMs, left: remainingMs });

  useEffect(() => {
    if (!running) return undefined;
    const started = performance.now();
    const tick = (): void =>
      setTicked({ from: remainingMs, left: remainingMs - (performance.now() - started) });
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [remainingMs, running]);

  return running && ticked.from === remainingMs ? ticked.left : remainingMs;
}

/** Whole seconds to show: a started second still counts while draining, only a full one when over. */
export function shownSeconds(leftMs: number): number {
  return leftMs > 0 ? Math.ceil(leftMs / 1000) : Math.floor(Math.abs(leftMs) / 1000);
}
