/** The way from cards to ballots: kept while a result can be challenged, destroyed for good when an officer says so (J10). */

import type { ballotLinkRoutes } from '../../../domain/contract/ballot-links.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import type { BallotLinks } from '../../../domain/wire/http.ts';
import type { Handlers } from '../route.ts';

export const ballotLinkHandlers: Handlers<typeof ballotLinkRoutes> = {
  'GET /api/events/:event/ballot-links': async ({ deps, room: { event } }) =>
    accepted<BallotLinks>({
      kept: (await deps.register.cardLinks.count(event)) > 0 || deps.access.keyed().includes(event),
    }),
  /**
   * The table goes together with the line in the log; the key follows, at the latest at the next start. What is left of
   * either leads nowhere. Copies of database and key file made earlier still hold them, and the officer has to destroy
   * those too.
   */
  async 'POST /api/events/:event/ballot-links/destroy'({ deps, room, actor }) {
    if (room.state.stage !== 'signed') return refused('wrong-stage');
    const { event } = room;
    const { register, now } = deps;
    const at = now();
    if ((await register.cardLinks.count(event)) > 0) {
      const act = { at, person: actor.person, event, kind: 'ballot-links-destroyed' } as const;
      await register.write([
        { kind: 'card-links-destroyed', event },
        { kind: 'act-noted', act },
      ]);
      await deps.rooms.followed();
    }
    await deps.access.destroyKey(event);
    return accepted<BallotLinks>({ kept: false });
  },
};
