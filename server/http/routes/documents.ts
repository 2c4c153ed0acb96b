/** Documents of projects: attached and removed by officers, read by officers and auditors, the public ones by everybody. */

import type { Response } from 'express';
import type { documentRoutes } from '../../../domain/contract/documents.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { TakenFile } from '../../../domain/wire/taken-files.ts';
import { orUnknown, type ReadDocument } from '../../office/documents.ts';
import { Download } from '../answers.ts';
import type { Handlers } from '../route.ts';

export const documentHandlers: Handlers<typeof documentRoutes> = {
  'GET /api/events/:event/documents': async ({ deps, room }) => accepted(await deps.documents.list(room)),
  async 'POST /api/events/:event/bids/:bid/documents'({ deps, room, actor, params, body }) {
    const done = await deps.documents.add(room, params.bid, body, actor);
    return done.ok ? accepted(await deps.documents.list(room)) : done;
  },
  async 'DELETE /api/events/:event/bids/:bid/documents/:hash'({ deps, room, actor, params }) {
    const done = await deps.documents.remove(room, params.bid, params.hash, actor);
    return done.ok ? accepted(await deps.documents.list(room)) : done;
  },
  async 'GET /api/events/:event/bids/:bid/documents/:hash'({ deps, room, params, response }) {
    const bid = room.state.bids.get(params.bid);
    if (bid === undefined) return refused('unknown-bid');
    return toKeep(response, orUnknown(await deps.documents.read(room, bid, params.hash)), 'document.pdf');
  },
  async 'GET /api/events/:event/documents/:hash'({ deps, params, response }) {
    const room = deps.rooms.event(params.event);
    if (!room) return refused('unknown-event');
    return toKeep(response, await deps.documents.readPublic(room, params.hash), null);
  },
};

/** Always a file to keep: a browser opens nothing of it on a page of ours. */
function toKeep(response: Response, read: Outcome<ReadDocument>, taken: TakenFile | null): Outcome<Download> {
  if (!read.ok) return read;
  const { title, content } = read.value;
  response.set('Content-Security-Policy', ['sandbox', "default-src 'none'"].join('; '));
  // What a title has that no system takes in a name of a file.
  const name = `${title.replaceAll(/[\\/:*?"<>|]/g, '-')}.pdf`;
  return accepted(new Download({ name, type: 'application/pdf', content }, taken));
}
