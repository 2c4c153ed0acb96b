import type { Journal } from '../../db/journal.ts';
import type { ReportFault } from './server-dependencies.ts';
import type { StreamEntry } from './stream-definition.ts';
import type { Time } from './time.ts';

export interface StreamEpochs {
  now(): number;
  /** Asks the database anew. */
  lookAgain(): Promise<void>;
}

/** Everything that a queue needs. */
export interface QueueDependencies<Body> {
  readonly journal: Journal;
  readonly time: Time;
  /** Where several servers share the journal: the epoch in which this queue decides (OW2). */
  readonly epochs: StreamEpochs | null;
  /** Writes something harmless, to learn whether the disk takes anything again. @throws while it does not. */
  readonly tryWriting: () => Promise<void>;
  /** Told how many milliseconds an append took, whether it succeeded or not. */
  readonly appendTook: (ms: number) => void;
  /** Reads what new entries, durable by then, name outside the journal: before anybody is told. Null when they name nothing. */
  readonly load: (entries: readonly StreamEntry<Body>[]) => Promise<unknown> | null;
  /** Called with entries that are durable and whose askers have been answered. */
  readonly committed: (entries: readonly StreamEntry<Body>[]) => void;
  /** Called when the journal stops accepting entries, and when it accepts them again. */
  readonly savingChanged: (saving: boolean) => void;
  readonly report: ReportFault;
}
