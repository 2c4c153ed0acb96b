import { useEffect, useState } from 'react';
import { touched, untouchedMs } from './turn.ts';

/** So long nobody may touch the screen before it asks whether somebody is still there... */
const quietMs = 120_000;
/** ...and so long it waits for an answer: WCAG asks for 20 seconds (2.2.1). */
export const answerMs = 30_000;
/** The person's last touch is noted at most so often. */
const noteMs = 2_000;

const touches = ['pointerdown', 'keydown', 'touchmove', 'wheel', 'input'] as const;

export interface Quiet {
  /** The screen asks whether somebody is still there. */
  readonly isAsking: boolean;
  /** Somebody is: the countdown is over, and begins anew only after another quiet time. */
  readonly stay: () => void;
}

/** Watches whether somebody still stands at the device; calls `leave` when nobody answered (Y31). */
export function useQuiet(leave: () => void): Quiet {
  const [isAsking, ask] = useState(false);

  useEffect(() => {
    if (isAsking) {
      const timer = setTimeout(leave, answerMs);
      return () => clearTimeout(timer);
    }
    // The page was loaded again long after the last touch: nobody is there to be asked.
    if (untouchedMs() > quietMs + answerMs) {
      leave();
      return undefined;
    }
    let noted = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const left = quietMs - untouchedMs();
      if (left <= 0) ask(true);
      else timer = setTimeout(look, left);
    };
    const note = (): void => {
      if (performance.now() - noted < noteMs) return;
      noted = performance.now();
      touched();
    };
    look();
    for (const type of touches) addEventListener(type, note, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const type of touches) removeEventListener(type, note, { capture: true });
    };
  }, [isAsking, leave]);

  return {
    isAsking,
    stay() {
      touched();
      ask(false);
    },
  };
}
