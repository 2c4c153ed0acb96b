import type { Day } from '../../../domain/event/rules/flaws-with-bids.ts';
import type { Book } from '../../../domain/wire/http.ts';

/** What the rules of an event are held against. */
export function dayOf({ bids, potPence, practice }: Pick<Book, 'bids' | 'potPence' | 'practice'>): Day {
  return { asks: new Map(bids.map(({ bid, askPence }) => [bid, askPence])), potPence, practice };
}
