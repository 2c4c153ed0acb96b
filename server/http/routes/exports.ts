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
import { noteTaken } from '../note-taken.ts';
import { eventRoute, type Route } from '../route.ts';

/** For other programs: the whole ballots, where the reader may have them at all (S8). */
const electionFile = eventRoute({
  method: 'get',
  path: '/export/election.pb',
  roles: ['officer', 'auditor'],
  answer(ask) {
    const { room, actor, deps } = ask;
    const whole = wholeBallotsFor(room, actor);
    const file = electionFileOf(room, whole, deps.now());
    if (!file.ok) return file;
    if (!isAllTold(room.state)) return refused('not-all-shown');
    noteTaken(ask, whole);
    return accepted(new Download(file.value));
  },
});

const resultFiles: readonly Route[] = exportNames.map((name) =>
  eventRoute({
    method: 'get',
    path: `/export/${name}`,
    roles: name === 'ballots.json' ? ['officer', 'auditor'] : ['officer', 'facilitator', 'auditor'],
    async answer(ask) {
      const { room, actor } = ask;
      const whole = wholeBallotsFor(room, actor);
      const file = await resultFile(room, name, whole);
      if (!file) return refused('no-run');
      // Whoever leads or signs learns the result with the hall, not before it (S3, E3).
      if (!isAllTold(room.state)) return refused('not-all-shown');
      noteTaken(ask, name === 'ballots.json' ? whole : { ballots: null });
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
