/**
 * Files of the result: for officers and auditors, and but for those that may hold whole ballots for whoever leads the
 * event.
 */

import { isAllTold } from '../../../domain/event/told.ts';
import { needsWholeBallots } from '../../../domain/event/rules/needs-whole-ballots.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import { exportNames, type ExportName } from '../../../domain/wire/http.ts';
import { resultFileFor } from '../../office/result-office.ts';
import { blankSheetFile, resultSheetFile } from '../../office/result-papers.ts';
import { isNamedAuditor } from '../../office/whole-ballots-for.ts';
import { Download } from '../answers.ts';
import { eventRoute, type EventAsk, type Route } from '../route.ts';

/** For other programs: the whole ballots, where the reader may have them at all (S8). */
const electionFile = eventRoute({
  method: 'get',
  path: '/export/election.pb',
  roles: ['officer', 'auditor'],
  answer: (ask) =>
    needsWholeBallots(ask.room.state.rules) ? taken(ask, 'election.pb') : refused('counts-are-enough'),
});

const resultFiles: readonly Route[] = exportNames.map((name) =>
  eventRoute({
    method: 'get',
    path: `/export/${name}`,
    roles: name === 'ballots.json' ? ['officer', 'auditor'] : ['officer', 'facilitator', 'auditor'],
    answer: (ask) => taken(ask, name),
  }),
);

async function taken(
  { room, actor, deps }: EventAsk<undefined>,
  file: ExportName | 'election.pb',
): Promise<Outcome<Download>> {
  if (room.state.runs.length === 0) return refused('no-run');
  // Whoever leads or signs learns the result with the hall, not before it (S3, E3).
  if (!isAllTold(room.state)) return refused('not-all-shown');
  const made = await resultFileFor(deps, room, { file, toAuditor: isNamedAuditor(actor), now: deps.now() });
  return made.ok ? accepted(new Download(made.value.file, file, made.value)) : made;
}

const toSign = eventRoute({
  method: 'get',
  path: '/export/result-sheet.pdf',
  roles: ['officer', 'facilitator'],
  async answer({ room, deps }) {
    if (room.state.runs.length === 0) return refused('no-run');
    if (!isAllTold(room.state)) return refused('not-all-shown');
    const sheet = await resultSheetFile(deps, room);
    return sheet.ok ? accepted(new Download(sheet.value, 'result-sheet.pdf')) : sheet;
  },
});

/** For a hall without a printer: printed before the day, filled in by hand. */
const toFillIn = eventRoute({
  method: 'get',
  path: '/export/blank-result-sheet.pdf',
  roles: ['officer', 'facilitator'],
  async answer({ room, deps }) {
    const sheet = await blankSheetFile(deps, room);
    return sheet.ok ? accepted(new Download(sheet.value, 'blank-result-sheet.pdf')) : sheet;
  },
});

export const exportRoutes: readonly Route[] = [...resultFiles, electionFile, toSign, toFillIn];
