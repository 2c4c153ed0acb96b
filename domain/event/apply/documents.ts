/** Documents of bids, in the state. */

import { bidOf } from '../state.ts';
import type { EntryHandlers } from './handler.ts';

export const documents: EntryHandlers<'document-added' | 'document-removed'> = {
  'document-added': (state, { bid, file, textHash, isPublic }) => {
    const is = bidOf(state, bid);
    is.documents = [...is.documents, { file, textHash, isPublic }];
  },
  'document-removed': (state, { bid, file }) => {
    const is = bidOf(state, bid);
    is.documents = is.documents.filter((each) => each.file !== file);
  },
};
