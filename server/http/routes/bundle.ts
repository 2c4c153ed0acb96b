/** The audit bundle: for anybody once a result is signed, for officers and auditors as soon as all of it was told. */

import type { bundleRoutes } from '../../../domain/contract/bundle.ts';
import { isAllAnnounced } from '../../../domain/event/announced.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { english } from '../../../domain/words/language.ts';
import { publishedBundle } from '../../office/published-bundle.ts';
import { resultFileFor } from '../../office/result-office.ts';
import { isNamedAuditor } from '../../office/whole-ballots-for.ts';
import { Download } from '../answers.ts';
import type { Handlers } from '../route.ts';

export const bundleHandlers: Handlers<typeof bundleRoutes> = {
  async 'GET /open-data/events/:event/bundle.zip'({ deps, params }) {
    const room = deps.rooms.event(params.event);
    if (!room) return refused('unknown-event');
    const made = await publishedBundle(deps, room);
    return made.ok ? accepted(new Download(made.value.file, null)) : made;
  },
  async 'GET /api/events/:event/export/bundle.zip'({ room, actor, deps }) {
    if (!isAllAnnounced(room.state)) return refused('not-all-shown');
    const toAuditor = isNamedAuditor(actor);
    const asked = { file: 'bundle.zip', toAuditor, now: deps.now(), language: english } as const;
    const made = await resultFileFor(deps, room, asked);
    return made.ok ? accepted(new Download(made.value.file, 'bundle.zip', made.value)) : made;
  },
};
