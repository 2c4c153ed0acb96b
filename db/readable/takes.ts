import type { AnyEntryBody, Stream } from '../journal.ts';
import type { Steps } from '../sql/steps.ts';

export type EntryName = AnyEntryBody['type'];

/** What one readable table does with each entry that matters to it. The rest it does not hear of. */
export type Takes = {
  readonly [T in EntryName]?: (subject: Stream, body: Extract<AnyEntryBody, { type: T }>) => Steps<unknown>;
};

/** The same for a table to which many entries of one kind come at once: it is given those that follow each other. */
export type TakesMany = {
  readonly [T in EntryName]?: (
    subject: Stream,
    bodies: readonly Extract<AnyEntryBody, { type: T }>[],
  ) => Steps<unknown>;
};
