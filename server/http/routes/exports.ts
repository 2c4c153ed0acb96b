/** Files of the result, for officers, and for whoever leads the event. */

import { isAllTold } from '../../../domain/event/told.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { exportNames } from '../../../domain/wire/http.ts';
import { electionFileOf } from '../../office/election-file.ts';
import { resultFile } from '../../office/result-files.ts';
import { blankSheetFile, resultSheetFile } from '../../office/result-papers.ts';
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
    if (!isAllTold(room.state)) return refused('not-all-shown');
    const { event } = room;
    deps.register.staffActs.add({ at: deps.now(), person: actor.person, event, kind: 'whole-ballots-taken' });
    return accepted(new Download(file.value));
  },
});

const resultFiles: readonly Route[] = exportNames.map((name) =>
  eventRoute({
    method: 'get',
    path: `/export/${name}`,
    roles: ['officer', 'facilitator', 'auditor'],
    async answer({ deps, room, actor }) {
      // Below 50 ballots whole ones are for an auditor who said who they are, and for nobody else (S8).
      const isNamedAuditor = actor.role === 'auditor' && actor.person > 0;
      const file = await resultFile(room, name, isNamedAuditor ? 'auditor' : 'staff');
      if (!file) return refused('no-run');
      // Whoever leads or signs learns the result with the hall, not before it (S3, E3).
      if (!isAllTold(room.state)) return refused('not-all-shown');
      const { event } = room;
      deps.register.staffActs.add({ at: deps.now(), person: actor.person, event, kind: 'file-taken' });
      return accepted(new Download(file));
    },
  }),
);

const toSign = eventRoute({
  method: 'get',
  path: '/export/result-sheet.pdf',
  roles: ['officer', 'facilitator'],
  async answer({ room }) {
    if (room.state.runs.length === 0) return refused('no-run');
    if (!isAllTold(room.state)) return refused('not-all-shown');
    const sheet = await resultSheetFile(room);
    return sheet.ok ? accepted(new Download(sheet.value)) : sheet;
  },
});

/** For a hall without a printer: printed before the day, filled in by hand. */
const toFillIn = eventRoute({
  method: 'get',
  path: '/export/blank-result-sheet.pdf',
  roles: ['officer', 'facilitator'],
  async answer({ room }) {
    const sheet = await blankSheetFile(room);
    return sheet.ok ? accepted(new Download(sheet.value)) : sheet;
  },
});

export const exportRoutes: readonly Route[] = [...resultFiles, electionFile, toSign, toFillIn];
