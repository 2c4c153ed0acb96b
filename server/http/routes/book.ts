/** Everything of an event that has words, for anybody in the hall. */

import type { bookRoutes } from '../../../domain/contract/book.ts';
import type { EventId } from '../../../domain/ids.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
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
  response.vary('Cookie');
  response.set('Cache-Control', isItsOwn ? 'public, max-age=31536000, immutable' : 'no-cache');
  return accepted(spokenBook(newest, languageOf(request)));
}
