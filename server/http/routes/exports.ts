/**
 * Files of the result: for officers and auditors, and but for those that may hold whole ballots for whoever leads the
 * event.
 */

import type { exportRoutes } from '../../../domain/contract/exports.ts';
import { isAllAnnounced } from '../../../domain/event/announced.ts';
import { needsWholeBallots } from '../../../domain/event/rules/needs-whole-ballots.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { ExportName } from '../../../domain/wire/http.ts';
import type { TakenFile } from '../../../domain/wire/taken-files.ts';
import { resultFileFor } from '../../office/result-office.ts';
import { folderOf } from '../../office/folder/folder.ts';
import { blankSheetFile } from '../../office/result-papers.ts';
import { isNamedAuditor } from '../../office/whole-ballots-for.ts';
import { Download } from '../answers.ts';
import { languageOf } from '../language.ts';
import type { Handlers, EventRequest } from '../route.ts';

/** Whoever leads or signs learns the result with the hall, not before it (S3, E3). */
function notYet({ room: { state } }: Pick<EventRequest<unknown>, 'room'>): Outcome<never> | null {
  if (state.runs.length === 0) return refused('no-run');
  return isAllAnnounced(state) ? null : refused('not-all-shown');
}

async function taken(
  ask: EventRequest<unknown>,
  file: ExportName | 'election.pb',
): Promise<Outcome<Download>> {
  const why = notYet(ask);
  if (why) return why;
  const { room, actor, deps, request } = ask;
  const reader = { toAuditor: isNamedAuditor(actor), language: languageOf(request) };
  const made = await resultFileFor(deps, room, { file, ...reader, now: deps.now() });
  return made.ok ? accepted(new Download(made.value.file, file, made.value)) : made;
}

/** The folder of the result, or one of its papers. */
async function ofFolder(
  ask: EventRequest<unknown>,
  part: Parameters<typeof folderOf>[2],
  called: TakenFile,
): Promise<Outcome<Download>> {
  const why = notYet(ask);
  if (why) return why;
  const { room, actor, deps, request } = ask;
  const { role, person } = actor;
  const reader = {
    toAuditor: isNamedAuditor(actor),
    readsLetters: role === 'officer',
    language: languageOf(request),
  };
  const made = await folderOf(deps, room, part, reader);
  // Letters name who presented: the log says who took them, whichever way.
  if (made.ok && made.value.holdsLetters) {
    const letters = { event: room.event, about: null, file: 'letters' } as const;
    await deps.register.staffActs.add({ at: deps.now(), person, kind: 'file-taken', ...letters });
  }
  return made.ok ? accepted(new Download(made.value.file, called, made.value)) : made;
}

export const exportHandlers: Handlers<typeof exportRoutes> = {
  'GET /api/events/:event/export/winners.csv': (ask) => taken(ask, 'winners.csv'),
  'GET /api/events/:event/export/winners.xlsx': (ask) => taken(ask, 'winners.xlsx'),
  'GET /api/events/:event/export/winners.json': (ask) => taken(ask, 'winners.json'),
  'GET /api/events/:event/export/winners-exact.csv': (ask) => taken(ask, 'winners-exact.csv'),
  'GET /api/events/:event/export/result.csv': (ask) => taken(ask, 'result.csv'),
  'GET /api/events/:event/export/result.xlsx': (ask) => taken(ask, 'result.xlsx'),
  'GET /api/events/:event/export/result.json': (ask) => taken(ask, 'result.json'),
  'GET /api/events/:event/export/result-exact.csv': (ask) => taken(ask, 'result-exact.csv'),
  'GET /api/events/:event/export/payments.csv': (ask) => taken(ask, 'payments.csv'),
  'GET /api/events/:event/export/payments.xlsx': (ask) => taken(ask, 'payments.xlsx'),
  'GET /api/events/:event/export/payments.json': (ask) => taken(ask, 'payments.json'),
  'GET /api/events/:event/export/everything.zip': (ask) => ofFolder(ask, 'everything', 'everything.zip'),
  'GET /api/events/:event/export/press-note.txt': (ask) => ofFolder(ask, 'pressNote', 'press-note.txt'),
  'GET /api/events/:event/export/certificates.pdf': (ask) =>
    ofFolder(ask, 'certificates', 'certificates.pdf'),
  'GET /api/events/:event/export/ballots.json': (ask) => taken(ask, 'ballots.json'),
  /** For other programs: the whole ballots, where the reader may have them at all (S8). */
  'GET /api/events/:event/export/election.pb': (ask) =>
    needsWholeBallots(ask.room.state.rules) ? taken(ask, 'election.pb') : refused('counts-are-enough'),
  'GET /api/events/:event/export/result-sheet.pdf': (ask) => ofFolder(ask, 'resultSheet', 'result-sheet.pdf'),
  /** For a hall without a printer: printed before the day, filled in by hand. */
  async 'GET /api/events/:event/export/blank-result-sheet.pdf'({ room, deps, request }) {
    const sheet = await blankSheetFile(deps, room, languageOf(request));
    return sheet.ok ? accepted(new Download(sheet.value, 'blank-result-sheet.pdf')) : sheet;
  },
};
