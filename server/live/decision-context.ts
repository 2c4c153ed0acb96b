/** What the domain needs from outside when it decides a command. */

import type { SheetFates } from '../../domain/event/card-count.ts';
import type { DecisionContext } from '../../domain/event/decision-context.ts';
import type { Run } from '../../domain/event/run.ts';
import type { RunCause } from '../../domain/event/running/inputs.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { ClocksLeft } from '../../domain/event/undo.ts';
import type { EventDoor } from './event-door.ts';
import type { EventSheets } from './event-sheets.ts';
import { sha256, type EventWords } from './event-words.ts';
import type { RoomClocks } from './room-clocks.ts';
import type { Runs } from './runs.ts';

interface ContextSources {
  readonly clocks: RoomClocks;
  readonly words: EventWords;
  readonly runs: Runs;
  readonly sheets: Pick<EventSheets, 'fates'>;
  readonly door: Pick<EventDoor, 'people'>;
}

/** Each value is read when it is asked for: a ballot, which asks for none, costs nothing. */
class LazyContext implements DecisionContext {
  readonly #clocks: RoomClocks;
  readonly #words: EventWords;
  readonly #runs: Runs;
  readonly #sheets: ContextSources['sheets'];
  readonly #door: ContextSources['door'];
  readonly #state: EventState;
  readonly sha256 = sha256;

  constructor({ clocks, words, runs, sheets, door }: ContextSources, state: EventState) {
    this.#clocks = clocks;
    this.#words = words;
    this.#runs = runs;
    this.#sheets = sheets;
    this.#door = door;
    this.#state = state;
  }

  get pitchLeftMs(): number | null {
    return this.#clocks.countdowns.pitchLeftMs;
  }

  get countdownLeftMs(): number | null {
    return this.#clocks.countdowns.countdownLeftMs;
  }

  get clockHeld(): boolean {
    return this.#clocks.countdowns.held;
  }

  get wall(): number | null {
    return this.#clocks.wall();
  }

  get beforeAct(): ClocksLeft | null {
    return this.#clocks.undo.before;
  }

  get sheets(): SheetFates {
    return this.#sheets.fates;
  }

  get checkedIn(): number {
    return this.#door.people;
  }

  fingerprint(): string | null {
    return this.#words.fingerprint(this.#state);
  }

  run(state: EventState, cause: RunCause): Run {
    return this.#runs.run(state, cause);
  }
}

export function decisionContexts(world: ContextSources): (state: EventState) => DecisionContext {
  return (state) => new LazyContext(world, state);
}
