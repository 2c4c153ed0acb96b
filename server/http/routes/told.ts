/** The result for everybody, once the hall has seen all of it, and not before (S3, E3). */

import { publication } from '../../../domain/exports/publication.ts';
import { doubtAbout } from '../../../domain/event/signatures.ts';
import { isAllTold } from '../../../domain/event/told.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { ToldResult } from '../../../domain/wire/http-told.ts';
import { numberIn, openRoute, type Route } from '../route.ts';

export const toldRoutes: readonly Route[] = [
  openRoute({
    method: 'get',
    path: '/api/events/:event/told',
    answer({ deps, request, response }) {
      const room = deps.rooms.event(numberIn(request, 'event'));
      if (!room) return refused('unknown-event');
      response.set('Cache-Control', 'no-cache');
      if (!isAllTold(room.state)) return refused('not-all-shown');
      const result = publication(room.state, room.words());
      const fingerprint = room.fingerprint();
      if (result === null || fingerprint === null) return refused('no-run');
      const signed = room.state.stage === 'signed';
      const doubt = doubtAbout(room.state);
      return accepted({ signed, doubt, fingerprint, result } satisfies ToldResult);
    },
  }),
];
