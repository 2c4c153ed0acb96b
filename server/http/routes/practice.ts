/** What exists for practice alone: a crowd that is not there, and wiping everything that was only tried. */

import { z } from 'zod';
import { accepted } from '../../../domain/outcome.ts';
import { destroyKeys } from '../../office/leftovers.ts';
import { largestCrowd } from '../../practice/crowd-house.ts';
import { eventRoute, staffRoute, type Route } from '../route.ts';

export const practiceRoutes: readonly Route[] = [
  eventRoute({
    method: 'post',
    path: '/crowd',
    roles: ['facilitator', 'officer'],
    body: z.strictObject({ phones: z.int().min(0).max(largestCrowd) }),
    answer: ({ deps, room, actor, body }) => deps.crowds.bring(room, body.phones, actor),
  }),
  staffRoute({
    method: 'post',
    path: '/api/officer/practice/wipe',
    roles: ['officer'],
    body: z.strictObject({ confirmed: z.literal(true) }),
    async answer({ deps, actor: { person } }) {
      const at = deps.now();
      const act = { at, person, kind: 'practice-wiped' } as const;
      const wiped = await deps.rooms.wipePractice([{ kind: 'act-noted', act }]);
      destroyKeys(deps, wiped);
      await deps.crowds.close();
      return accepted(null);
    },
  }),
];
