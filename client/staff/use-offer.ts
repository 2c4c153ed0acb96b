import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

/** After a button has changed, a press is not yet an answer to what it says now. */
export const settleMs = 600;

/** An answer to a press comes at once after it; what is older was pressed and then let go elsewhere. */
const letGoMs = 400;

export interface OfferEvents {
  readonly onPointerDown: () => void;
  readonly onKeyDown: (press: KeyboardEvent) => void;
  readonly onClick: () => void;
}

/** What stood on the button when finger or key came down, and whether anybody can have read it. */
interface Down<T> {
  readonly offer: T;
  readonly isRead: boolean;
}

/**
 * A button whose meaning changes during the event. A press does what the button said when finger or key came down;
 * until it is released, the button keeps that text. A press on a button that has just changed is ignored.
 *
 * @param offer what the button does, and a text that differs when it would do something else
 * @param isRead whether everything around it has been shown long enough
 * @param onPress called with what was offered when the press began
 */
export function useOffer<T extends { readonly meaning: string }>(
  offer: T,
  isRead: () => boolean,
  onPress: (offer: T) => void,
): { readonly shown: T; readonly events: OfferEvents } {
  const [held, setHeld] = useState<T | null>(null);
  const down = useRef<Down<T> | null>(null);
  const shown = held ?? offer;
  const hasStood = useHasStood(shown.meaning);
  useLetGo(held !== null, () => {
    setHeld(null);
    setTimeout(() => (down.current = null), letGoMs);
  });

  const pressOn = (): Down<T> => ({ offer: shown, isRead: isRead() && hasStood() });
  const begin = (): void => {
    down.current = pressOn();
    setHeld(shown);
  };
  const events: OfferEvents = {
    onPointerDown: begin,
    onKeyDown(press) {
      if (press.key !== 'Enter' && press.key !== ' ') return;
      // A key that is kept down is one press.
      if (press.repeat) press.preventDefault();
      else begin();
    },
    onClick() {
      const began = down.current ?? pressOn();
      down.current = null;
      if (began.isRead) onPress(began.offer);
    },
  };
  return { shown, events };
}

/** Whether a button has said the same for long enough. One that is new stands in a picture that is. */
function useHasStood(meaning: string): () => boolean {
  const said = useRef(meaning);
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  useLayoutEffect(() => {
    if (said.current === meaning) return;
    said.current = meaning;
    changedAt.current = performance.now();
  }, [meaning]);
  return () => performance.now() - changedAt.current >= settleMs;
}

/** Tells when the finger or the key that is down is let go, wherever that is. */
function useLetGo(isDown: boolean, letGo: () => void): void {
  const latest = useRef(letGo);
  useLayoutEffect(() => {
    latest.current = letGo;
  });
  useEffect(() => {
    if (!isDown) return undefined;
    const over = (): void => latest.current();
    const ends = ['pointerup', 'pointercancel', 'keyup', 'blur'] as const;
    for (const end of ends) addEventListener(end, over);
    return () => {
      for (const end of ends) removeEventListener(end, over);
    };
  }, [isDown]);
}
