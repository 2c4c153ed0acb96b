/** All that goes by a clock in one event: its countdowns, the hours of its vote, and the ten seconds to undo an act. */

import type { ClocksLeft } from '../../db/register/clocks.ts';
import type { Command, CommandType } from '../../domain/event/commands.ts';
import type { EntryBody } from '../../domain/event/entries.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { ViewSources } from '../../domain/views/view-sources.ts';
import { EventClocks } from './clocks.ts';
import { HoursWatch } from './hours-watch.ts';
import type { RoomStart } from './room-start.ts';
import { bodiesOf } from './event-stream.ts';
import type { ServerDependencies } from './server-dependencies.ts';
import { UndoWindow } from './undo-window.ts';

export interface RoomClockListeners {
  readonly state: () => EventState;
  /** Asks in the clock's own name. */
  readonly ask: (command: Command) => Promise<Outcome<unknown>>;
  readonly saving: () => boolean;
  readonly save: (left: ClocksLeft) => void;
  /** Something that screens show was held, given time, or is over. */
  readonly moved: () => void;
}

export class RoomClocks {
  readonly countdowns: EventClocks;
  readonly undo: UndoWindow;
  /** Milliseconds since 1970; null while the date of this computer is not believed (H11). */
  readonly wall: () => number | null;
  readonly #on: RoomClockListeners;
  readonly #hours: HoursWatch;
  readonly #leads: boolean;

  constructor(
    { time, dateIsBelieved }: ServerDependencies,
    { folded, leads }: Pick<RoomStart, 'folded' | 'leads'>,
    on: RoomClockListeners,
  ) {
    const { saving, save, state, ask, moved } = on;
    this.#on = on;
    this.#leads = leads;
    this.wall = () => (dateIsBelieved() ? time.wall() : null);
    this.countdowns = new EventClocks(time, {
      ranOut: () => void this.#ranOut(),
      movedNow: moved,
      saving,
      save,
    });
    this.undo = new UndoWindow(time, folded.state.undoable?.entry ?? null, moved);
    const keep = () => ask({ type: 'keep-hours' });
    this.#hours = new HoursWatch(time, { state, wall: this.wall, keep, doubtChanged: moved });
  }

  /** Takes up where the journal stands: a countdown that ran is held (ST10), the vote is as its hours say (ST25). */
  restore({ folded, clocks }: Pick<RoomStart, 'folded' | 'clocks'>): void {
    if (!this.#leads) return;
    this.countdowns.restore(folded.state, clocks, bodiesOf(folded.entries));
    this.#hours.check();
  }

  /** Before anything is decided: what nobody saw run, and hours that are over, decide nothing. */
  check(asked: CommandType): void {
    if (!this.#leads) return;
    if (asked !== 'send-ballot') this.countdowns.check();
    if (asked !== 'keep-hours') this.#hours.check();
  }

  /** To be told of each commit. */
  follow(state: EventState, bodies: readonly EntryBody[]): void {
    if (!this.#leads) return;
    const before = this.countdowns.read();
    this.countdowns.follow(state, bodies, this.undo.before?.held);
    this.undo.follow(state.undoable?.entry ?? null, before);
    this.#hours.check();
  }

  /** False while one of them counts down: then the hall would notice if another server took it up. */
  get areStill(): boolean {
    return this.countdowns.areStill && this.undo.leftMs === null;
  }

  /** What screens may show of them. */
  get forViews(): Pick<
    ViewSources,
    'pitchLeftMs' | 'countdownLeftMs' | 'clockHeld' | 'graceExtended' | 'undoLeftMs' | 'dateDoubted'
  > {
    const { pitchLeftMs, countdownLeftMs, held, extended } = this.countdowns;
    return {
      pitchLeftMs,
      countdownLeftMs,
      clockHeld: held,
      graceExtended: extended,
      undoLeftMs: this.undo.leftMs,
      dateDoubted: this.wall() === null,
    };
  }

  stop(): void {
    this.countdowns.stop();
    this.#hours.stop();
    this.undo.stop();
  }

  async #ranOut(): Promise<void> {
    const { stage, stageVersion: on } = this.#on.state();
    const type = stage === 'closing' ? 'end-grace' : 'close-voting';
    const outcome = await this.#on.ask({ type, on });
    if (!outcome.ok) this.countdowns.ranOutAgain();
  }
}
