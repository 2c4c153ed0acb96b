/** What the hall is doing now, for any screen: the newest view of its role, and how the line stands. */

import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { EventId } from '../../domain/ids.ts';
import type { RefusalCode } from '../../domain/refusals.ts';
import type { ViewRole } from '../../domain/views/roles.ts';
import { openLine, type Line, type LineListener, type ViewOf } from '../net/socket.ts';

/** A drop shorter than this is a harmless blip, not worth a word. */
const blipMs = 3_000;

export interface Live<R extends ViewRole> {
  /** Null until the first one arrived. It stays while the line is down: the last that is known. */
  readonly view: ViewOf<R> | null;
  /** lost: just now, or not connected yet · down: long enough to say so. */
  readonly line: 'up' | 'lost' | 'down';
  /** The server will not have this screen, and why. */
  readonly refused: RefusalCode | null;
}

export type LiveStore<R extends ViewRole> = UseBoundStore<StoreApi<Live<R>>>;

export function createLive<R extends ViewRole>(): LiveStore<R> {
  return create<Live<R>>()(() => ({ view: null, line: 'lost', refused: null }));
}

/** Connects and keeps `live` up to date until the line is closed; `also` hears the same, after the store has it. */
export function connectLive<R extends ViewRole>(
  role: R,
  event: EventId,
  live: LiveStore<R>,
  also: Partial<LineListener<R>> = {},
): Line {
  let blip: ReturnType<typeof setTimeout> | undefined;
  const watch = (): void => {
    clearTimeout(blip);
    live.setState({ line: 'lost' });
    blip = setTimeout(() => live.setState({ line: 'down' }), blipMs);
  };

  live.setState({ view: null, refused: null });
  watch();
  const line = openLine(role, event, {
    onView(view) {
      live.setState({ view });
      also.onView?.(view);
    },
    onMine: (token, mine) => also.onMine?.(token, mine),
    onUp(up) {
      if (up) clearTimeout(blip);
      if (up) live.setState({ line: 'up' });
      else watch();
      also.onUp?.(up);
    },
    onRefused(code) {
      clearTimeout(blip);
      live.setState({ refused: code });
      also.onRefused?.(code);
    },
  });
  return {
    ...line,
    close() {
      clearTimeout(blip);
      line.close();
    },
  };
}
