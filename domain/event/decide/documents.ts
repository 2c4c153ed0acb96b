/** Documents of bids (U11, U12): attached and removed by officers. */

import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { EntryBody } from '../entries.ts';
import type { Bid, EventState } from '../state.ts';
import { mostDocuments } from '../uploads.ts';

/** What everybody may read of a project stands once voting has opened. What only officers read comes later too. */
export function addDocument(state: EventState, command: CommandOf<'add-document'>): Outcome<Decided> {
  const { bid, file, textHash, isPublic } = command;
  const is = state.bids.get(bid);
  if (is === undefined) return refused('unknown-bid');
  if (isPublic && state.rulesFingerprint !== null) return refused('rules-frozen');
  if (is.documents.length >= mostDocuments) return refused('too-many-documents', { most: mostDocuments });
  return written([{ type: 'document-added', bid, file, textHash, isPublic }]);
}

/** Also while a hall votes: what should not be read is removed at once. */
export function removeDocument(
  { bids }: EventState,
  { bid, file }: CommandOf<'remove-document'>,
): Outcome<Decided> {
  const is = bids.get(bid);
  if (is === undefined) return refused('unknown-bid');
  if (is.documents.every((each) => each.file !== file)) return refused('unknown-document');
  return written([{ type: 'document-removed', bid, file }]);
}

/** What is written of the documents of these bids as they are erased. */
export function documentRemovals(bids: Iterable<Bid>): readonly EntryBody[] {
  return [...bids].flatMap(({ bid, documents }) =>
    documents.map(({ file }) => ({ type: 'document-removed', bid, file }) as const),
  );
}
