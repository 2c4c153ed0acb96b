/** A whole fund at a glance: for anybody to read, for officers to take away. */

import { accepted, refused } from '../../../domain/outcome.ts';
import { fundExportNames } from '../../../domain/wire/http-across.ts';
import { dictionaryFile, fundAcross, fundFile } from '../../office/across.ts';
import { Download } from '../answers.ts';
import { numberIn, openRoute, staffRoute, type OpenAsk, type Roles, type Route } from '../route.ts';

const roles: Roles = ['officer', 'auditor'];

const glance = openRoute({
  method: 'get',
  path: '/api/funds/:fund',
  answer(ask) {
    const across = acrossOf(ask);
    return across ? accepted(across) : refused('unknown-area');
  },
});

const files = fundExportNames.map((name) =>
  staffRoute({
    method: 'get',
    path: `/api/officer/funds/:fund/export/${name}`,
    roles,
    async answer(ask) {
      const across = acrossOf(ask);
      return across ? accepted(new Download(await fundFile(across, name), name)) : refused('unknown-area');
    },
  }),
);

/** The same for every fund and event, and about none of them. */
const dictionary = openRoute({
  method: 'get',
  path: '/open-data/what-the-columns-mean.csv',
  answer: () => accepted(new Download(dictionaryFile(), null)),
});

export const acrossRoutes: readonly Route[] = [glance, ...files, dictionary];

function acrossOf({ deps, request }: OpenAsk<unknown>) {
  const room = deps.rooms.fund(numberIn(request, 'fund'));
  return room && fundAcross(room, deps);
}
