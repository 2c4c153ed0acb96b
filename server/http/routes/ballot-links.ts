/** The way from cards to ballots: kept while a result can be challenged, destroyed for good when an officer says so (J10). */

import type { ballotLinkRoutes } from '../../../domain/contract/ballot-links.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { BallotLinks } from '../../../domain/wire/http.ts';
import { eraseNow } from '../../office/erasure.ts';
import type { Handlers } from '../route.ts';

export const ballotLinkHandlers: Handlers<typeof ballotLinkRoutes> = {
  'GET /api/events/:event/ballot-links': async ({ deps, room: { event } }) =>
    accepted<BallotLinks>({
      kept: (await deps.register.cardLinks.count(event)) > 0 || deps.access.keyed().includes(event),
    }),
  /**
   * The same act as erasing what is kept about voters, and recorded as it is. Copies of database and key file made earlier
   * still hold it, and the officer has to destroy those too.
   */
  async 'POST /api/events/:event/ballot-links/destroy'({ deps, room, actor }) {
    if (room.state.stage !== 'signed') return refused('wrong-stage');
    if ((await deps.register.cardLinks.count(room.event)) > 0) {
      const done = await eraseNow(deps, room, 'voters', actor);
      if (!done.ok) return done;
    }
    await deps.access.destroyKey(room.event);
    return accepted<BallotLinks>({ kept: false });
  },
};
