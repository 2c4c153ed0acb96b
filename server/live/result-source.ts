import type { EventState } from '../../domain/event/state.ts';
import type { Words } from '../../domain/exports/publication.ts';
import type { EventId } from '../../domain/ids.ts';

/** What a result is read from: an event's room, or its journal read again in a thread. */
export interface ResultSource {
  readonly event: EventId;
  /** To be read only. */
  readonly state: EventState;
  words(): Words;
  /** The result fingerprint of the current run; null before the first. */
  fingerprint(): string | null;
}
