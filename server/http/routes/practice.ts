/** What exists for practice alone: a crowd that is not there, and wiping everything that was only tried. */

import { z } from 'zod';
import { accepted } from '../../../domain/outcome.ts';
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
    async answer({ deps, actor }) {
      await deps.crowds.close();
      const practice = deps.rooms.events().filter(({ state }) => state.practice);
      await deps.rooms.wipePractice();
      for (const { event } of practice) deps.access.destroyKey(event);
      deps.register.staffActs.add({ at: deps.now(), person: actor.person, kind: 'practice-wiped' });
      return accepted(null);
    },
  }),
];
