/** A run worked out in a thread, from the journal as it is stored (J18). */

import { makeRun } from '../../domain/event/make-run.ts';
import type { Run } from '../../domain/event/run.ts';
import type { RunCause } from '../../domain/event/running/inputs.ts';
import type { Work } from '../apart/in-thread.ts';
import { reading, type EventThen } from './read-again.ts';
import { sha256 } from './event-words.ts';

export type RunAsk = EventThen & { readonly cause: RunCause };

const work: Work<RunAsk, Run> = ({ cause, ...then }, database) =>
  reading(database, then, ({ state }) => makeRun(state, cause, sha256));

export default work;
