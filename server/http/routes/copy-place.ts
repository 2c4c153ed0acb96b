/** Where sealed copies go: an officer's to choose, because the pass-phrase opens everything. */

import type { copyPlaceRoutes } from '../../../domain/contract/copy-place.ts';
import { accepted } from '../../../domain/outcome.ts';
import type { Handlers } from '../route.ts';

export const copyPlaceHandlers: Handlers<typeof copyPlaceRoutes> = {
  'GET /api/officer/copy-place': async ({ deps }) => accepted(await deps.copyPlaces.standing()),
  async 'PUT /api/officer/copy-place'({ deps, body, actor: { person } }) {
    const chosen = await deps.copyPlaces.choose(body);
    if (chosen.ok) await deps.register.staffActs.add({ at: deps.now(), person, kind: 'copies-chosen' });
    return chosen;
  },
  async 'DELETE /api/officer/copy-place'({ deps, actor: { person } }) {
    const ended = await deps.copyPlaces.end();
    await deps.register.staffActs.add({ at: deps.now(), person, kind: 'copies-ended' });
    return accepted(ended);
  },
};
