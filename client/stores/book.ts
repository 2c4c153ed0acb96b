/** The event's texts and rules, fetched once for each content hash and kept; the last one stays while a new one comes. */

import { useEffect } from 'react';
import { create } from 'zustand';
import type { BidId, EventId } from '../../domain/ids.ts';
import type { Book, BookBid } from '../../domain/wire/http.ts';
import { backOff, poll } from '../net/poll.ts';
import { readBook } from './read-book.ts';

const useBookStore = create<{ readonly book: Book | null }>()(() => ({ book: null }));

/** The book of that hash, or the one before until it is here; null while there is none of this event. */
export function useBook(event: EventId, hash: string | null): Book | null {
  useEffect(() => (hash === null ? undefined : fetchBook(event, hash)), [event, hash]);
  const book = useBookStore((state) => state.book);
  return book?.event === event ? book : null;
}

export function bidIn(book: Book, bid: BidId): BookBid | null {
  return book.bids.find((candidate) => candidate.bid === bid) ?? null;
}

/** Keeps asking until the book is here; the returned function gives up. */
function fetchBook(event: EventId, hash: string): () => void {
  const held = useBookStore.getState().book;
  if (held?.event === event && held.hash === hash) return () => undefined;
  return poll(
    () => readBook(event, hash),
    (reply, before) => {
      if (reply.kind !== 'value') return backOff(before, 10_000);
      useBookStore.setState({ book: reply.value });
      return null;
    },
  ).stop;
}
