import type { AnyEntryBody, Stream } from '../journal.ts';

export type EntryName = AnyEntryBody['type'];

/** What one readable table does with each entry that matters to it. The rest it does not hear of. */
export type Takes = {
  readonly [T in EntryName]?: (subject: Stream, body: Extract<AnyEntryBody, { type: T }>) => void;
};
