/** What exists for practice alone: a crowd that is not there, and wiping everything that was only tried. */

import type { practiceRoutes } from '../../../domain/contract/practice.ts';
import { accepted } from '../../../domain/outcome.ts';
import { forgetInCopies } from '../../office/erasure.ts';
import { destroyKeys } from '../../office/leftovers.ts';
import type { Handlers } from '../route.ts';

export const practiceHandlers: Handlers<typeof practiceRoutes> = {
  'POST /api/events/:event/crowd': ({ deps, room, actor, body }) =>
    deps.crowds.bring(room, body.phones, actor),
  async 'POST /api/officer/practice/wipe'({ deps, actor: { person } }) {
    const at = deps.now();
    const act = { at, person, kind: 'practice-wiped' } as const;
    const wiped = await deps.rooms.wipePractice([{ kind: 'act-noted', act }]);
    await destroyKeys(deps, wiped);
    await deps.keptUploads.deleteUnnamed();
    await deps.crowds.close();
    await forgetInCopies(deps);
    return accepted(null);
  },
};
