/** Everything of an event that has words, for anybody in the hall. */

import { accepted, refused } from '../../../domain/outcome.ts';
import { numberIn, openRoute, type OpenAsk, type Route } from '../route.ts';

const path = '/api/events/:event/book';

/**
 * The book as it is now. At the address that ends in its own hash a browser keeps it for ever; at an older hash it
 * still gets the newest, so that a phone that is a moment behind has something to show.
 */
function book({ deps, request, response }: OpenAsk<undefined>) {
  const room = deps.rooms.event(numberIn(request, 'event'));
  if (!room) return refused('unknown-event');
  const newest = room.book();
  const isItsOwn = request.params['hash'] === newest.hash;
  response.set('Cache-Control', isItsOwn ? 'public, max-age=31536000, immutable' : 'no-cache');
  return accepted(newest);
}

export const bookRoutes: readonly Route[] = [
  openRoute({ method: 'get', path, answer: book }),
  openRoute({ method: 'get', path: `${path}/:hash`, answer: book }),
];
