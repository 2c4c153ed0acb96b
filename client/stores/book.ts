/** The event's texts and rules, fetched once for each content hash and kept; the last one stays while a new one comes. */

import { useEffect } from 'react';
import { create } from 'zustand';
import type { BidId, EventId } from '../../domain/ids.ts';
import type { Book, BookBid } from '../../domain/wire/http.ts';
import { getJson } from '../net/staff-http.ts';
import { onWake } from '../net/socket.ts';

const firstWaitMs = 1_000;
const longestWaitMs = 10_000;

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
  let waitMs = firstWaitMs;
  let given = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const attempt = async (): Promise<void> => {
    clearTimeout(timer);
    const held = useBookStore.getState().book;
    if (given || (held?.event === event && held.hash === hash)) return;
    const reply = await getJson<Book>(`/api/events/${event}/book/${hash}`);
    if (given) return;
    if (reply.kind === 'value') {
      useBookStore.setState({ book: reply.value });
      return;
    }
    timer = setTimeout(() => void attempt(), waitMs * (0.5 + Math.random()));
    waitMs = Math.min(longestWaitMs, 2 * waitMs);
  };

  const stopWaking = onWake(() => void attempt());
  void attempt();
  return () => {
    given = true;
    clearTimeout(timer);
    stopWaking();
  };
}
