/** A run worked out from the journal as it is stored. */

import { makeRun } from '../../../domain/event/make-run.ts';
import type { Run } from '../../../domain/event/run.ts';
import { sha256 } from '../../live/event-words.ts';
import type { Jobs } from '../jobs.ts';
import { reading } from '../read-again.ts';

export function runJob({ cause, ...then }: Jobs['run']['ask'], database: string): Run {
  return reading(database, then, ({ state }) => makeRun(state, cause, sha256));
}
