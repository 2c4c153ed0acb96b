/** What can be done apart, what each job is told and what it gives back. */

import type { Head } from '../../db/journal.ts';
import type { Run } from '../../domain/event/run.ts';
import type { RunCause } from '../../domain/event/running/inputs.ts';
import type { EventId } from '../../domain/ids.ts';

/** An event as its journal stood at one place: read again there, and proven against the head that its queue knew. */
export interface EventThen {
  readonly event: EventId;
  readonly head: Head;
}

export interface Jobs {
  readonly run: { readonly ask: EventThen & { readonly cause: RunCause }; readonly gives: Run };
}

export type JobName = keyof Jobs;

/** What a thread begins with. */
export interface ThreadStart {
  readonly database: string;
  readonly name: JobName;
  readonly ask: Jobs[JobName]['ask'];
}
