/** What the hall is doing now, as a phone may see it, and how the line to it stands. */

import { create } from 'zustand';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { PhoneView } from '../../domain/views/roles.ts';

/** A drop shorter than this is a harmless blip, not worth a word. */
const blipMs = 3_000;

interface Hall {
  /** Null until the first one arrived. It stays while the connection is down: the last that is known. */
  readonly view: PhoneView | null;
  /** When it arrived, on the page's own clock: what it says is left of a countdown was left then. */
  readonly viewAt: number;
  /** lost: just now, or not connected yet · down: long enough to say so. */
  readonly line: 'up' | 'lost' | 'down';
  /** The server will not have this phone, and why. */
  readonly refused: RefusalCode | null;
}

const nothingYet: Hall = { view: null, viewAt: 0, line: 'lost', refused: null };

export const useHall = create<Hall>()(() => nothingYet);

export function noteView(view: PhoneView): void {
  useHall.setState({ view, viewAt: performance.now() });
}

let blip: ReturnType<typeof setTimeout> | undefined;

export function noteLine(up: boolean): void {
  clearTimeout(blip);
  useHall.setState({ line: up ? 'up' : 'lost' });
  if (!up) blip = setTimeout(() => useHall.setState({ line: 'down' }), blipMs);
}

/** Another event, or the first: nothing of the one before is shown. */
export function clearHall(): void {
  useHall.setState(nothingYet);
  noteLine(false);
}
