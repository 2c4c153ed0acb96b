/** Pictures of projects: sent by an officer, and given to whoever may read the project (U7). */

import type { pictureRoutes } from '../../../domain/contract/pictures.ts';
import type { BidId, EventId } from '../../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { Download } from '../answers.ts';
import type { Handlers, RouteRequest } from '../route.ts';

export const pictureHandlers: Handlers<typeof pictureRoutes> = {
  async 'PUT /api/events/:event/bids/:bid/picture'({ deps, room, actor, params, body }) {
    const done = await deps.pictures.add(room, params.bid, body, actor);
    return done.ok ? inBook(room, params.bid) : done;
  },
  async 'DELETE /api/events/:event/bids/:bid/picture'({ deps, room, actor, params }) {
    const done = await deps.pictures.remove(room, params.bid, actor);
    return done.ok ? inBook(room, params.bid) : done;
  },
  'GET /api/events/:event/pictures/:hash/phone': (ask) => pictureFor(ask, ask.params, 'phone'),
  'GET /api/events/:event/pictures/:hash/screen': (ask) => pictureFor(ask, ask.params, 'screen'),
};

function inBook(room: EventRoom, bid: BidId): Outcome<BookBid> {
  const found = room.book().bids.find((each) => each.bid === bid);
  return found ? accepted(found) : refused('unknown-bid');
}

/** An address means the same bytes for ever, and a browser asks once; in which of two formats, it says itself. */
async function pictureFor(
  { deps, request, response }: RouteRequest<unknown>,
  { event, hash }: { readonly event: EventId; readonly hash: string },
  size: 'phone' | 'screen',
): Promise<Outcome<Download>> {
  if (!deps.rooms.event(event)) return refused('unknown-event');
  const isWebp = request.get('Accept')?.includes('image/webp') === true;
  response.vary('Accept');
  const content = await deps.pictures.read(event, hash, `${size}-${isWebp ? 'webp' : 'jpeg'}`);
  if (content === null) return refused('unknown-picture');
  response.set('Cache-Control', 'public, max-age=31536000, immutable');
  const [name, type] = isWebp
    ? (['picture.webp', 'image/webp'] as const)
    : (['picture.jpg', 'image/jpeg'] as const);
  return accepted(new Download({ name, type, content: Buffer.from(content) }, null));
}
