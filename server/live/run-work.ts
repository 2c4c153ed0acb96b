/** A run worked out in a thread, from the journal as it is stored (J18). */

import { makeRun } from '../../domain/event/make-run.ts';
import type { Run } from '../../domain/event/run.ts';
import type { RunCause } from '../../domain/event/running/inputs.ts';
import type { Work } from '../workers/in-thread.ts';
import { withEventAt, type EventAtEntry } from './read-again.ts';
import { sha256 } from './event-words.ts';

export type RunRequest = EventAtEntry & { readonly cause: RunCause };

const work: Work<RunRequest, Run> = ({ cause, ...then }, database) =>
  withEventAt(database, then, ({ state }) => makeRun(state, cause, sha256));

export default work;
