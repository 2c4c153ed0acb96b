/** What the public pages say besides their figures, and the runs after the signing (O7, O8, O16). */

import type { factsRoutes } from '../../../domain/contract/facts.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { furtherFile } from '../../office/open-data/after-signing.ts';
import { eventFactsTold, fundFactsTold } from '../../office/open-data/facts-told.ts';
import { Download } from '../answers.ts';
import type { Handlers } from '../route.ts';

export const factsHandlers: Handlers<typeof factsRoutes> = {
  async 'GET /open-data/events/:event/after-signing.json'({ deps, params }) {
    const room = deps.rooms.event(params.event);
    if (!room) return refused('unknown-event');
    const made = await furtherFile(room, deps);
    return made.ok ? accepted(new Download(made.value, null)) : made;
  },
  async 'GET /api/events/:event/facts'({ deps, params }) {
    const room = deps.rooms.event(params.event);
    return room ? accepted(await eventFactsTold(room, deps)) : refused('unknown-event');
  },
  async 'GET /api/funds/:fund/facts'({ deps, params }) {
    const room = deps.rooms.fund(params.fund);
    return room ? accepted(await fundFactsTold(room, deps)) : refused('unknown-area');
  },
};
