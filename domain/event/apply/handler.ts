import type { Entry, EntryOf, EntryType } from '../entries.ts';
import type { EventState } from '../state.ts';

/** What each of these entries changes in the state, in place (J5). `entry` has its place in the journal. */
export type EntryHandlers<T extends EntryType> = {
  readonly [K in T]: (state: EventState, body: EntryOf<K>, entry: Entry) => void;
};
