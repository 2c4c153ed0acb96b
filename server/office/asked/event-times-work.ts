import { openReader } from '../../../db/reader.ts';
import { streamOf } from '../../../db/journal.ts';
import { liftEntry, parseEntry } from '../../../db/stored.ts';
import { EventTimes } from '../../../domain/asked/event-times.ts';
import type { PitchHeld } from '../../../domain/asked/event-times.ts';
import type { BallotKey, EventId } from '../../../domain/ids.ts';
import type { Work } from '../../workers/in-thread.ts';

export interface TimesAsked {
  readonly event: EventId;
  /** The ballots that are in: of each it is told in which hour it first came. */
  readonly keys: readonly BallotKey[];
}

export interface TimesRead {
  readonly pitches: readonly PitchHeld[];
  /** How many of those ballots first came in each hour, by the moment at which that hour began; in order. */
  readonly hours: readonly (readonly [hour: number, ballots: number])[];
}

/** The journal of an event, read in a thread: it may have a hundred thousand entries (J19). */
const work: Work<TimesAsked, TimesRead> = async ({ event, keys }, database) => {
  const reader = await openReader(database);
  try {
    const times = new EventTimes();
    for await (const page of reader.pages(streamOf('event', event)))
      for (const link of page) times.take(liftEntry(parseEntry(link)));
    const hours = new Map<number, number>();
    for (const key of keys) {
      const at = times.firstAt(key);
      if (at === null) continue;
      const hour = new Date(at).setMinutes(0, 0, 0);
      hours.set(hour, (hours.get(hour) ?? 0) + 1);
    }
    return { pitches: times.pitches, hours: [...hours].sort(([one], [other]) => one - other) };
  } finally {
    await reader.close();
  }
};

export default work;
