import type { BidId } from '../../domain/ids.ts';
import type { Book, BookBid } from '../../domain/wire/http.ts';
import { pageLanguage } from '../words/in-page-language.ts';
import { projectorWords as words } from '../words/projector.ts';

/** The project's words and amounts, or null while the book that has them is still being fetched. */
export function projectIn(book: Book, bid: BidId): BookBid | null {
  return book.bids.find((project) => project.bid === bid) ?? null;
}

/** The project's name; its number while the name is still being fetched. */
export function nameIn(book: Book, bid: BidId): string {
  return projectIn(book, bid)?.name ?? words.project({ number: bid });
}

/** Alphabetical as people look names up: no difference between capitals, or between é and e. */
export function byName(book: Book): (a: { bid: BidId }, b: { bid: BidId }) => number {
  const order = new Intl.Collator(pageLanguage.locale, {
    sensitivity: 'base',
    numeric: true,
    ignorePunctuation: true,
  });
  return (a, b) => order.compare(nameIn(book, a.bid), nameIn(book, b.bid)) || a.bid - b.bid;
}

/** `http://decide.local/join/7` as it is read aloud: `decide.local/join/7`. */
export function spokenAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** How large a name can stand: the shorter, the larger. */
export function sizeOfName(name: string): 'short' | 'medium' | 'long' | 'longest' {
  if (name.length <= 18) return 'short';
  if (name.length <= 36) return 'medium';
  return name.length <= 60 ? 'long' : 'longest';
}
