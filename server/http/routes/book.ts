/** Everything of an event that has words, for anybody in the hall. */

import { gzipSync } from 'node:zlib';
import type { bookRoutes } from '../../../domain/contract/book.ts';
import type { EventId } from '../../../domain/ids.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { EventBook } from '../../../domain/wire/http.ts';
import type { Language } from '../../../domain/words/language.ts';
import { ReadyJson } from '../answers.ts';
import { languageOf } from '../language.ts';
import type { Handlers, RouteRequest } from '../route.ts';
import { spokenBook } from '../../../domain/rules-in-words/spoken-book.ts';

export const bookHandlers: Handlers<typeof bookRoutes> = {
  'GET /api/events/:event/book': (ask) => book(ask, ask.params.event, null),
  'GET /api/events/:event/book/:hash': (ask) => book(ask, ask.params.event, ask.params.hash),
};

/**
 * The book as it is now. A browser keeps the address with the current hash for ever. At an older hash it still gets the
 * newest book, so that a phone that is a moment behind has something to show.
 */
function book({ deps, request, response }: RouteRequest<unknown>, event: EventId, hash: string | null) {
  const room = deps.rooms.event(event);
  if (!room) return refused('unknown-event');
  const newest = room.book();
  const isItsOwn = hash === newest.hash;
  // Its words are in the language of the browser's cookie.
  response.vary('Cookie').vary('Accept-Encoding');
  response.set('Cache-Control', isItsOwn ? 'public, max-age=31536000, immutable' : 'no-cache');
  // What is kept for ever is never out of date: its address says what is in it.
  if (isItsOwn) response.removeHeader('Epoch');
  const language = languageOf(request);
  if (request.acceptsEncodings('gzip') !== 'gzip') return accepted(spokenBook(newest, language));
  return accepted(new ReadyJson(packed(newest, language), { isPacked: true }));
}

const packedBooks = new WeakMap<EventBook, Map<string, Buffer>>();

/** As it travels to phones: a third of its size on a slow line, and made once for all of them. */
function packed(newest: EventBook, language: Language): Buffer {
  const known = packedBooks.get(newest) ?? new Map<string, Buffer>();
  packedBooks.set(newest, known);
  const made = known.get(language.code) ?? gzipSync(JSON.stringify(accepted(spokenBook(newest, language))));
  known.set(language.code, made);
  return made;
}
