/** Files of the result, for officers and for whoever leads the event. */

import { isAllTold } from '../../../domain/event/told.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { exportNames } from '../../../domain/wire/http.ts';
import { electionFileOf } from '../../office/election-file.ts';
import { resultFile } from '../../office/result-files.ts';
import { Download } from '../answers.ts';
import { eventRoute, type Route } from '../route.ts';

/** For other programs: the whole ballots, where they may be seen at all (S8). */
const electionFile = eventRoute({
  method: 'get',
  path: '/export/election.pb',
  roles: ['officer', 'auditor'],
  answer({ room, actor, deps }) {
    const file = electionFileOf(room, actor.role === 'auditor', deps.now());
    if (!file.ok) return file;
    return isAllTold(room.state) ? accepted(new Download(file.value)) : refused('not-all-shown');
  },
});

const resultFiles: readonly Route[] = exportNames.map((name) =>
  eventRoute({
    method: 'get',
    path: `/export/${name}`,
    roles: ['officer', 'facilitator'],
    async answer({ room }) {
      const file = await resultFile(room, name);
      if (!file) return refused('no-run');
      // Whoever leads or signs learns the result with the hall, not before it (S3, E3).
      return isAllTold(room.state) ? accepted(new Download(file)) : refused('not-all-shown');
    },
  }),
);

export const exportRoutes: readonly Route[] = [...resultFiles, electionFile];
