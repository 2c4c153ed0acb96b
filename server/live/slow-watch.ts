import type { Time } from './time.ts';

const beatMs = 250;
/** Less than this is a timer's own unpunctuality. */
const unnoticedMs = 50;

/**
 * While it is on, measures the time in which the server could not accept what phones sent: its thread was busy, or
 * nothing could be saved.
 */
export class SlowWatch {
  readonly #time: Time;
  readonly #saving: () => boolean;
  readonly #lost: (ms: number) => void;
  #lastAt = 0;
  #callOff: (() => void) | null = null;

  /** `lost` is told milliseconds, none of them twice. */
  constructor(time: Time, saving: () => boolean, lost: (ms: number) => void) {
    this.#time = time;
    this.#saving = saving;
    this.#lost = lost;
  }

  start(): void {
    this.stop();
    this.#lastAt = this.#time.monotonic();
    this.#callOff = this.#time.after(beatMs, () => this.#beat());
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = null;
  }

  /** Looks now rather than at the next beat. True when time was lost since the last one. */
  check(): boolean {
    if (this.#callOff === null) return false;
    const passed = this.#time.monotonic() - this.#lastAt;
    const lost = this.#saving() ? passed - beatMs : passed;
    if (lost <= unnoticedMs) return false;
    this.#lastAt += passed;
    this.#lost(lost);
    return true;
  }

  #beat(): void {
    this.check();
    this.start();
  }
}
