/** Where sealed copies go: an officer's to choose, because the pass-phrase opens everything. */

import { z } from 'zod';
import { accepted } from '../../../domain/outcome.ts';
import { staffRoute, type Route } from '../route.ts';

const path = '/api/officer/copy-place';
const longestPath = 1_000;
const longestPassPhrase = 1_000;

const standing = staffRoute({
  method: 'get',
  path,
  roles: ['officer'],
  answer: async ({ deps }) => accepted(await deps.copyPlaces.standing()),
});

const choose = staffRoute({
  method: 'put',
  path,
  roles: ['officer'],
  body: z.strictObject({
    to: z.string().trim().max(longestPath),
    passPhrase: z.string().max(longestPassPhrase),
  }),
  async answer({ deps, body, actor: { person } }) {
    const chosen = await deps.copyPlaces.choose(body);
    if (chosen.ok) deps.register.staffActs.add({ at: deps.now(), person, kind: 'copies-chosen' });
    return chosen;
  },
});

const end = staffRoute({
  method: 'delete',
  path,
  roles: ['officer'],
  async answer({ deps, actor: { person } }) {
    const ended = await deps.copyPlaces.end();
    deps.register.staffActs.add({ at: deps.now(), person, kind: 'copies-ended' });
    return accepted(ended);
  },
});

export const copyPlaceRoutes: readonly Route[] = [standing, choose, end];
