/** The record of a decision for staff, once the hall has seen the whole result (S3, E3). */

import type { recordRoutes } from '../../../domain/contract/record.ts';
import { isAllAnnounced } from '../../../domain/event/announced.ts';
import { publication } from '../../../domain/exports/publication.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { factsOf } from '../../office/record.ts';
import type { Handlers } from '../route.ts';

export const recordHandlers: Handlers<typeof recordRoutes> = {
  async 'GET /api/events/:event/record'({ room, deps }) {
    const at = await factsOf(room, deps.register);
    const result = publication(room.state, room.words());
    if (at === null || result === null) return refused('no-run');
    if (!isAllAnnounced(room.state)) return refused('not-all-shown');
    return accepted({ result, facts: at.facts });
  },
};
