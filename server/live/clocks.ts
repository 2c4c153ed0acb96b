/**
 * The two clocks of an event: the pitch timer, and the countdown of the last call or the grace. They run on the
 * monotonic clock; journal and views get only milliseconds left (ST10). A countdown closes the voting without help.
 * After a restart, after the machine slept, or after its wall clock jumped, nobody in the hall saw it run. Then it is
 * held with what was left, until the facilitator lets it go on.
 */

import type { ClocksLeft } from '../../db/register/clocks.ts';
import type { EntryBody, EntryType } from '../../domain/event/entries.ts';
import type { EventState } from '../../domain/event/state.ts';
import { RunningClock } from './running-clock.ts';
import { SlowWatch } from './slow-watch.ts';
import type { Time } from './time.ts';
import type { ClocksRead } from './undo-window.ts';

const setsPitch: ReadonlySet<EntryType> = new Set([
  'bid-called',
  'pitch-started-again',
  'pitch-paused',
  'pitch-resumed',
  'pitch-extended',
  'paused',
  'resumed',
  'act-undone',
]);
const setsCountdown: ReadonlySet<EntryType> = new Set([
  'last-call-started',
  'closing-started',
  'paused',
  'resumed',
  'clock-released',
  'act-undone',
]);

/** How often running clocks are saved, and looked at for a jump. */
const beatMs = 2_000;
/** More than a busy machine or a corrected wall clock explains. */
const jumpMs = 5_000;
const againMs = 250;
/** Screens hear of extra grace in steps of this size: a slow server must not send more than a fast one. */
const toldStepMs = 1_000;

export interface ClockListeners {
  /** The countdown has run out and was not held. */
  readonly ranOut: () => void;
  /** A clock was held or given more time: screens should know. */
  readonly movedNow: () => void;
  /** False while the journal does not take entries. */
  readonly saving: () => boolean;
  readonly save: (clocks: ClocksLeft) => void;
}

export class EventClocks {
  readonly #time: Time;
  readonly #listeners: ClockListeners;
  #pitch: RunningClock | null = null;
  #countdown: RunningClock | null = null;
  #held = false;
  /** Given to the grace so far because the server was slow (ST14), and how much of it the screens know of. */
  #givenMs = 0;
  #toldMs = 0;
  readonly #slow: SlowWatch;
  #settings = 0;
  #followed = 0;
  #lastBeat = { monotonic: 0, wall: 0 };
  #stopBeat: (() => void) | null = null;
  #stopDeadline: (() => void) | null = null;

  constructor(time: Time, listeners: ClockListeners) {
    this.#time = time;
    this.#listeners = listeners;
    this.#slow = new SlowWatch(time, listeners.saving, (ms) => this.#giveBack(ms));
  }

  /** Null when no pitch has a timer; below zero when it is over time. */
  get pitchLeftMs(): number | null {
    return this.#pitch?.leftMs() ?? null;
  }

  get countdownLeftMs(): number | null {
    return this.#countdown === null ? null : Math.max(0, this.#countdown.leftMs());
  }

  /** True while the countdown waits for the facilitator. */
  get held(): boolean {
    return this.#held;
  }

  get areStill(): boolean {
    return !this.#pitch?.runs && !this.#countdown?.runs;
  }

  /** True when the grace was given more time because the server was slow. */
  get extended(): boolean {
    return this.#givenMs > 0;
  }

  /** Grows whenever a clock is set, so that a screen which counts by itself is told even if nothing else changed. */
  get settings(): number {
    return this.#settings;
  }

  /**
   * After a restart: what was saved counts for each clock that no entry has set since; a countdown is held.
   *
   * @param since the entries after `saved.followed`, or all of them when nothing was saved
   */
  restore(state: EventState, saved: ClocksLeft | null, since: readonly EntryBody[]): void {
    const isOverruled = (setBy: ReadonlySet<EntryType>) => since.some(({ type }) => setBy.has(type));
    this.#setPitch(state, isOverruled(setsPitch) ? null : (saved?.pitchLeftMs ?? null));
    // A paused event waits for the facilitator anyway: resuming it lets the countdown run.
    this.#held = state.countdown !== null && !state.paused;
    this.#setCountdown(state, isOverruled(setsCountdown) ? null : (saved?.countdownLeftMs ?? null));
    this.#followed = state.seq;
    this.#keepBeating();
  }

  /** Looks for a jump now rather than at the next beat: before a person's command reads these clocks. */
  check(): void {
    if (this.#stopBeat !== null) this.#heldByJump();
  }

  /** The countdown ran out and could not be acted on: says so once more, a little later, if it still stands then. */
  ranOutAgain(): void {
    this.#armDeadline(againMs);
  }

  /** What they read now. */
  read(): ClocksRead {
    const { pitchLeftMs, countdownLeftMs, held } = this;
    return { pitchLeftMs, countdownLeftMs, held };
  }

  /**
   * Brings the clocks to what new entries made of them.
   *
   * @param wasHeld whether the countdown was held before the act that is taken back: then it waits again
   */
  follow(state: EventState, entries: readonly EntryBody[], wasHeld = false): void {
    this.check();
    const pitchMoved = ended(state.pitch, this.#pitch) || entries.some(({ type }) => setsPitch.has(type));
    const countdownMoved =
      ended(state.countdown, this.#countdown) || entries.some(({ type }) => setsCountdown.has(type));
    this.#followed = state.seq;
    if (pitchMoved) this.#setPitch(state, null);
    if (countdownMoved) {
      this.#held = wasHeld && entries.some(({ type }) => type === 'act-undone');
      this.#setCountdown(state, null);
    }
    if (!pitchMoved && !countdownMoved) return;
    this.#save();
    this.#keepBeating();
  }

  /** Stops every timer; what is left is saved once more. */
  stop(): void {
    if (this.#stopBeat !== null) this.#save();
    this.#stopBeat?.();
    this.#stopDeadline?.();
    this.#slow.stop();
  }

  #setPitch(state: EventState, leftMs: number | null): void {
    this.#settings += 1;
    const { pitch, paused } = state;
    this.#pitch = pitch && new RunningClock(this.#time, leftMs ?? pitch.leftMs, pitch.running && !paused);
  }

  #setCountdown(state: EventState, leftMs: number | null): void {
    this.#settings += 1;
    const { countdown, paused } = state;
    const runs = !paused && !this.#held;
    this.#countdown = countdown && new RunningClock(this.#time, leftMs ?? countdown.leftMs, runs);
    const isGrace = countdown?.kind === 'grace';
    if (!isGrace) this.#givenMs = this.#toldMs = 0;
    if (isGrace && runs) this.#slow.start();
    else this.#slow.stop();
    this.#armDeadline();
  }

  #giveBack(ms: number): void {
    this.#countdown?.giveBack(ms);
    const isFirst = this.#givenMs === 0;
    this.#givenMs += ms;
    this.#armDeadline();
    if (!isFirst && this.#givenMs - this.#toldMs < toldStepMs) return;
    this.#toldMs = this.#givenMs;
    this.#settings += 1;
    this.#save();
    this.#listeners.movedNow();
  }

  #armDeadline(leastMs = 0): void {
    this.#stopDeadline?.();
    this.#stopDeadline = null;
    const clock = this.#countdown;
    if (!clock?.runs) return;
    this.#stopDeadline = this.#time.after(Math.max(leastMs, clock.leftMs()), () => {
      if (!this.#heldByJump() && !this.#slow.check()) this.#listeners.ranOut();
    });
  }

  /** One beat is due while some clock runs, none otherwise. */
  #keepBeating(): void {
    this.#stopBeat?.();
    this.#stopBeat = null;
    if (!this.#pitch?.runs && !this.#countdown?.runs) return;
    this.#lastBeat = { monotonic: this.#time.monotonic(), wall: this.#time.wall() };
    for (const clock of [this.#pitch, this.#countdown]) clock?.mark();
    this.#stopBeat = this.#time.after(beatMs, () => {
      if (this.#heldByJump()) return;
      this.#save();
      this.#keepBeating();
    });
  }

  /**
   * True when the machine slept or a clock jumped since the last beat. Then the clocks go back to what they showed at
   * that beat, which is the last that anyone saw, and the countdown is held.
   */
  #heldByJump(): boolean {
    const monotonic = this.#time.monotonic() - this.#lastBeat.monotonic;
    const wall = this.#time.wall() - this.#lastBeat.wall;
    const slept = monotonic > beatMs + jumpMs;
    if (!slept && Math.abs(wall - monotonic) <= jumpMs) return false;
    for (const clock of [this.#pitch, this.#countdown]) clock?.backToMark();
    this.#settings += 1;
    this.#held = this.#countdown !== null;
    this.#countdown?.stop();
    this.#slow.stop();
    this.#armDeadline();
    this.#save();
    this.#keepBeating();
    this.#listeners.movedNow();
    return true;
  }

  #save(): void {
    const { pitchLeftMs, countdownLeftMs } = this;
    this.#listeners.save({ pitchLeftMs, countdownLeftMs, followed: this.#followed });
  }
}

function ended(wanted: object | null, clock: RunningClock | null): boolean {
  return wanted === null && clock !== null;
}
