/** What is uploaded for bids: how much of it there may be, and for how long it is kept. */

import type { Purpose } from '../purposes.ts';
import { fundedBids } from './funded-bids.ts';
import type { Bid, EventState } from './state.ts';

/** The most documents of a bid (U12). */
export const mostDocuments = 10;

/** The bids whose pictures and documents are kept for a purpose (U8): as long as the contact of their group is. */
export function uploadsKeptFor(purpose: Purpose, state: EventState): readonly Bid[] {
  if (purpose !== 'not-chosen' && purpose !== 'funded') return [];
  const funded = fundedBids(state);
  const isFunded = purpose === 'funded';
  return [...state.bids.values()].filter(
    ({ bid, picture, documents }) =>
      (picture !== null || documents.length > 0) && funded.has(bid) === isFunded,
  );
}

/** How many pictures and documents are kept for a purpose: as many as the act of erasing takes. */
export function countUploadsFor(
  purpose: Purpose,
  state: EventState,
): { readonly pictures: number; readonly documents: number } {
  const bids = uploadsKeptFor(purpose, state);
  return {
    pictures: bids.filter(({ picture }) => picture !== null).length,
    documents: bids.reduce((sum, { documents }) => sum + documents.length, 0),
  };
}
