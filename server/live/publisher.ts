/**
 * Sends the screens of one event what changed: one serialised view for everybody in a role, at most four a second, and
 * always one after the last change (W7). A role whose view has not changed, apart from clocks that screens count down
 * themselves, is sent nothing. So phones never hear of single ballots.
 */

import { viewRoles, type AnyView, type ViewRole } from '../../domain/views/roles.ts';
import type { Time } from './time.ts';

/** Four a second. */
const leastGapMs = 250;

export interface PublisherDependencies {
  readonly time: Time;
  /** Comes back when nothing that is not durable could be seen. */
  readonly settled: () => Promise<void>;
  readonly render: (role: ViewRole) => AnyView;
  /** How often clocks were set: a screen that counts by itself must hear of it. */
  readonly clockSettings: () => number;
  readonly send: (role: ViewRole, view: AnyView) => void;
  readonly beforeSending: () => void;
  readonly report: (what: string, fault: unknown) => void;
}

interface Shown {
  readonly view: AnyView;
  /** In monotonic milliseconds. */
  readonly at: number;
}

export class Publisher {
  readonly #deps: PublisherDependencies;
  readonly #told = new Map<ViewRole, string>();
  readonly #shown = new Map<ViewRole, Shown>();
  #dirty = false;
  #busy = false;
  #lastAt = -Infinity;
  #callOff: (() => void) | null = null;
  #stopped = false;

  constructor(deps: PublisherDependencies) {
    this.#deps = deps;
  }

  /** Something that a view shows may have changed. */
  touch(): void {
    this.#dirty = true;
    this.#plan();
  }

  /**
   * Nothing is saved from now on, and until the journal can be read again nobody knows what was: everybody hears it at once,
   * beside what they saw last (PG10).
   */
  savingStopped(): void {
    const now = this.#deps.time.monotonic();
    for (const [role, { view, at }] of this.#shown) {
      if (!('saving' in view)) continue;
      const shown = { ...later(view, now - at), saving: false };
      this.#told.set(role, newsOf(shown, this.#deps.clockSettings()));
      this.#deps.send(role, shown);
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#callOff?.();
  }

  #plan(): void {
    if (this.#stopped || this.#busy || !this.#dirty) return;
    this.#busy = true;
    const { time } = this.#deps;
    const wait = Math.max(0, this.#lastAt + leastGapMs - time.monotonic());
    this.#callOff = time.after(wait, () => void this.#publish());
  }

  async #publish(): Promise<void> {
    await this.#deps.settled();
    if (this.#stopped) return;
    this.#lastAt = this.#deps.time.monotonic();
    this.#dirty = false;
    try {
      this.#deps.beforeSending();
      for (const role of viewRoles) this.#tell(role);
    } catch (fault) {
      this.#deps.report('a view could not be made', fault);
    }
    this.#busy = false;
    this.#plan();
  }

  #tell(role: ViewRole): void {
    const view = this.#deps.render(role);
    const news = newsOf(view, this.#deps.clockSettings());
    if (this.#told.get(role) === news) return;
    this.#told.set(role, news);
    this.#shown.set(role, { view, at: this.#deps.time.monotonic() });
    this.#deps.send(role, view);
  }
}

/** All that a view says, without what is left on clocks that run. */
function newsOf(view: AnyView, clockSettings: number): string {
  if (view.role === 'desk') return JSON.stringify(view);
  const { pitch, countdown } = view;
  const counts = isCounting(view);
  return JSON.stringify({
    ...view,
    shownMs: 0,
    pitch: pitch?.running ? { ...pitch, leftMs: 0 } : pitch,
    countdown: counts ? { ...countdown, leftMs: 0 } : countdown,
    clockSettings,
  });
}

type WithClocks = Exclude<AnyView, { role: 'desk' }>;

function isCounting({ countdown, paused }: WithClocks): boolean {
  return countdown !== null && !countdown.held && !paused;
}

/** The view so much later, when nothing else has changed: clocks that run went on. */
function later<View extends WithClocks>(view: View, ms: number): View {
  const { pitch, countdown } = view;
  return {
    ...view,
    pitch: pitch?.running ? { ...pitch, leftMs: pitch.leftMs - ms } : pitch,
    countdown:
      countdown !== null && isCounting(view)
        ? { ...countdown, leftMs: Math.max(0, countdown.leftMs - ms) }
        : countdown,
    ...('shownMs' in view && typeof view.shownMs === 'number' && { shownMs: view.shownMs + ms }),
  };
}
