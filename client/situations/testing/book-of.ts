/** The event's book as the server would send it. */

import { eventId } from '../../../domain/ids.ts';
import { spokenBook } from '../../../domain/rules-in-words/spoken-book.ts';
import { english } from '../../../domain/words/language.ts';
import type { Book, BookBid, EventBook } from '../../../domain/wire/http.ts';
import type { Situation } from './evenings.ts';

export function bookOf({ play }: Situation): Book {
  const { state, words } = play;
  const book: EventBook = {
    hash: 'book',
    event: state.event ?? eventId(0),
    practice: state.practice,
    text: words.text,
    rules: state.rules,
    potPence: state.potPence,
    rulesFingerprint: state.rulesFingerprint,
    bids: state.order.map((bid): BookBid => {
      const { askPence = 0, leastPence = null } = state.bids.get(bid) ?? {};
      const text = words.bids.get(bid);
      if (text === undefined) throw new Error(`bid ${bid} has words`);
      return { ...text, bid, askPence, leastPence };
    }),
    joinUrl: 'http://hall.example/join/1',
  };
  return spokenBook(book, english);
}
