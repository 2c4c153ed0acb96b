/** The way from cards to ballots: kept while a result can be challenged, destroyed for good when an officer says so (J10). */

import { z } from 'zod';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { BallotLinks } from '../../../domain/wire/http.ts';
import { eventRoute, type Route } from '../route.ts';

const standing = eventRoute({
  method: 'get',
  path: '/ballot-links',
  roles: ['officer', 'auditor'],
  answer: ({ deps, room }) => accepted<BallotLinks>({ kept: deps.register.cardLinks.count(room.event) > 0 }),
});

/**
 * Table and key go together: what is left of either leads nowhere. Copies of the database and of the key file made
 * before still hold them, and are the officer's to destroy too.
 */
const destroy = eventRoute({
  method: 'post',
  path: '/ballot-links/destroy',
  roles: ['officer'],
  body: z.strictObject({ confirmed: z.literal(true) }),
  answer({ deps, room, actor }) {
    if (room.state.stage !== 'signed') return refused('wrong-stage');
    const { event } = room;
    deps.access.destroyKey(event);
    deps.register.cardLinks.destroy(event);
    const { person } = actor;
    deps.register.staffActs.add({ at: deps.now(), person, event, kind: 'ballot-links-destroyed' });
    return accepted<BallotLinks>({ kept: false });
  },
});

export const ballotLinkRoutes: readonly Route[] = [standing, destroy];
