/**
 * The runs of one event. A small one is made where it is decided. Any other is calculated in a worker thread, from the
 * journal as it was when the command was given. The queue appends it only if everything that it was calculated from is
 * unchanged (J18).
 */

import type { Head } from '../../db/journal.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { canonicalJson, type JsonValue } from '../../domain/canonical.ts';
import { makeRun } from '../../domain/event/make-run.ts';
import type { Run } from '../../domain/event/run.ts';
import { inputsOf, type RunCause, type RunInputs } from '../../domain/event/running/inputs.ts';
import { mostAtOnce, workOfRun } from '../../domain/event/running/work.ts';
import { newestRun } from '../../domain/event/further-runs.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { EventId } from '../../domain/ids.ts';
import type { WorkerThreads } from '../workers/worker-threads.ts';
import type { Job } from '../workers/in-thread.ts';
import { sha256 } from './event-words.ts';
import { Postponed } from './stream-definition.ts';
import type { RunRequest } from './run-work.ts';

export interface RunDependencies {
  readonly event: EventId;
  readonly workers: Pick<WorkerThreads, 'run'>;
  /** Everything in it is durable when a run is begun to be worked out. */
  readonly state: () => EventState;
  /** The last entry of that state. */
  readonly head: () => Head;
}

const runWork: Job<RunRequest, Run> = {
  file: new URL('./run-work.ts', import.meta.url),
  mostMemoryMb: 4_096,
};

interface MadeRun {
  readonly from: RunInputs;
  readonly cause: RunCause;
  readonly run: Run;
}

export class Runs {
  readonly #deps: RunDependencies;
  #made: MadeRun | null = null;
  /** One at a time: two people who press in the same moment make one run. */
  #making: Promise<void> = Promise.resolve();

  constructor(deps: RunDependencies) {
    this.#deps = deps;
  }

  /** @throws Postponed when it has to be worked out first */
  run(state: EventState, cause: RunCause): Run {
    if (workOfRun(state) <= mostAtOnce) return makeRun(state, cause, sha256);
    return this.#stillValid(state, cause) ?? this.#postpone(cause);
  }

  #postpone(cause: RunCause): never {
    throw new Postponed(() => {
      const made = this.#making.then(() => this.#make(cause));
      this.#making = made.catch(() => undefined);
      return made;
    });
  }

  async #make(cause: RunCause): Promise<void> {
    const { event, workers, head } = this.#deps;
    const state = this.#deps.state();
    if (this.#stillValid(state, cause)) return;
    const from = inputsOf(state, cause);
    const run = await workers.run(runWork, { event, head: head(), cause }, { lane: 'results' });
    this.#made = { from, cause, run };
  }

  /** The run that was worked out from what stands now, for the same reason; null when anything moved. */
  #stillValid(state: EventState, cause: RunCause): Run | null {
    const made = this.#made;
    if (made === null || made.run.number !== (newestRun(state)?.number ?? 0) + 1) return null;
    const now = inputsOf(state, cause);
    return text(made.cause) === text(cause) && sameInputs(made.from, now) ? made.run : null;
  }
}

/** Ballots are replaced, never changed: unchanged ballots are the same objects. */
function sameInputs(
  { ballots: before, young: youngBefore = [], ...one }: RunInputs,
  { ballots: now, young: youngNow = [], ...other }: RunInputs,
): boolean {
  return areSame(before, now) && areSame(youngBefore, youngNow) && text(one) === text(other);
}

function areSame(before: readonly Marks[], now: readonly Marks[]): boolean {
  return before.length === now.length && before.every((ballot, place) => ballot === now[place]);
}

/** Rules, bids, records and causes are plain values. */
function text(value: unknown): string {
  return canonicalJson(value as JsonValue);
}
