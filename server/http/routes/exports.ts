/**
 * Files of the result: for officers and auditors, and but for those that may hold whole ballots for whoever leads the
 * event.
 */

import { isAllTold } from '../../../domain/event/told.ts';
import { accepted, refused } from '../../../domain/outcome.ts';
import { exportNames } from '../../../domain/wire/http.ts';
import { electionFileOf } from '../../office/election-file.ts';
import { resultFile } from '../../office/result-files.ts';
import { blankSheetFile, resultSheetFile } from '../../office/result-papers.ts';
import { wholeBallotsFor } from '../../office/whole-ballots-for.ts';
import { Download } from '../answers.ts';
import { eventRoute, type Route } from '../route.ts';

/** For other programs: the whole ballots, where the reader may have them at all (S8). */
const electionFile = eventRoute({
  method: 'get',
  path: '/export/election.pb',
  roles: ['officer', 'auditor'],
  answer({ room, actor, deps }) {
    const whole = wholeBallotsFor(room, actor);
    const file = electionFileOf(room, whole, deps.now());
    if (!file.ok) return file;
    if (!isAllTold(room.state)) return refused('not-all-shown');
    return accepted(new Download(file.value, 'election.pb', whole));
  },
});

const resultFiles: readonly Route[] = exportNames.map((name) =>
  eventRoute({
    method: 'get',
    path: `/export/${name}`,
    roles: name === 'ballots.json' ? ['officer', 'auditor'] : ['officer', 'facilitator', 'auditor'],
    async answer({ room, actor }) {
      const whole = wholeBallotsFor(room, actor);
      const file = await resultFile(room, name, whole);
      if (!file) return refused('no-run');
      // Whoever leads or signs learns the result with the hall, not before it (S3, E3).
      if (!isAllTold(room.state)) return refused('not-all-shown');
      return accepted(new Download(file, name, name === 'ballots.json' ? whole : { ballots: null }));
    },
  }),
);

const toSign = eventRoute({
  method: 'get',
  path: '/export/result-sheet.pdf',
  roles: ['officer', 'facilitator'],
  async answer({ room, deps }) {
    if (room.state.runs.length === 0) return refused('no-run');
    if (!isAllTold(room.state)) return refused('not-all-shown');
    const sheet = await resultSheetFile(room, deps.register);
    return sheet.ok ? accepted(new Download(sheet.value, 'result-sheet.pdf')) : sheet;
  },
});

/** For a hall without a printer: printed before the day, filled in by hand. */
const toFillIn = eventRoute({
  method: 'get',
  path: '/export/blank-result-sheet.pdf',
  roles: ['officer', 'facilitator'],
  async answer({ room }) {
    const sheet = await blankSheetFile(room);
    return sheet.ok ? accepted(new Download(sheet.value, 'blank-result-sheet.pdf')) : sheet;
  },
});

export const exportRoutes: readonly Route[] = [...resultFiles, electionFile, toSign, toFillIn];
