/** Names that are written from right to left, in sentences that are not. */

import type { Book } from '../../domain/wire/http.ts';
import { isolatedIn } from '../../domain/words/isolated.ts';
import { pageLanguage } from './in-page-language.ts';

/** A name within a sentence: one that may be written the other way keeps to itself, and moves no word beside it. */
export function isolated(name: string): string {
  return isolatedIn(name, pageLanguage);
}

/** What has a name, with it keeping to itself. */
export function named<T extends { readonly name: string }>(thing: T): T {
  return { ...thing, name: isolated(thing.name) };
}

/** The book as screens say its names: alone, and in any sentence. */
export function withIsolatedNames(book: Book): Book {
  return {
    ...book,
    text: named(book.text),
    bids: book.bids.map((bid) => ({ ...named(bid), organisation: isolated(bid.organisation) })),
  };
}
