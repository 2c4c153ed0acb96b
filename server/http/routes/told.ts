/** The result for everybody, once the hall has seen all of it, and not before (S3, E3). */

import type { toldRoutes } from '../../../domain/contract/told.ts';
import { publication } from '../../../domain/exports/publication.ts';
import { doubtAbout } from '../../../domain/event/signatures.ts';
import { isAllAnnounced } from '../../../domain/event/announced.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { ToldResult } from '../../../domain/wire/http-told.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { Handlers } from '../route.ts';

export const toldHandlers: Handlers<typeof toldRoutes> = {
  async 'GET /api/events/:event/told'({ deps, params, response }) {
    const room = deps.rooms.event(params.event);
    if (!room) return refused('unknown-event');
    response.set('Cache-Control', 'no-cache');
    return toldResult(room);
  },
};

/** What everybody may read of a result, as soon as the hall has seen all of it. */
export function toldResult(room: Pick<EventRoom, 'state' | 'words' | 'fingerprint'>): Outcome<ToldResult> {
  if (!isAllAnnounced(room.state)) return refused('not-all-shown');
  const result = publication(room.state, room.words());
  const fingerprint = room.fingerprint();
  if (result === null || fingerprint === null) return refused('no-run');
  const signed = room.state.stage === 'signed';
  return accepted({ signed, doubt: doubtAbout(room.state), fingerprint, result });
}
