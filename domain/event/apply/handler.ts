import type { Entry, EntryOf, EntryType } from '../entries.ts';
import type { EventState } from '../state.ts';

/** For each of these entries what it changes in the state, in place (J5). `entry` is where it stands in the journal. */
export type EntryHandlers<T extends EntryType> = {
  readonly [K in T]: (state: EventState, body: EntryOf<K>, entry: Entry) => void;
};
