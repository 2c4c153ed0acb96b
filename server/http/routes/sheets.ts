/** Voting sheets: a card changed to paper or back, batches typed by two people and counted (Y1, Y5). */

import type { sheetRoutes } from '../../../domain/contract/sheets.ts';
import { accepted } from '../../../domain/outcome.ts';
import {
  beginBatch,
  confirmBatch,
  dropBatch,
  recountBatch,
  settleMismatch,
  takeSheetBack,
  typeSheet,
} from '../../../domain/sheets/sheet-acts.ts';
import {
  changeBatches,
  changeWay,
  checkSheet,
  countSheets,
  readSheet,
  sheetDesk,
  sheetRows,
} from '../../office/sheets.ts';
import { emergencyPackFile } from '../../office/emergency-pack.ts';
import { votingSheetsFile } from '../../office/voting-sheets.ts';
import { Download } from '../answers.ts';
import { languageOf } from '../language.ts';
import type { Handlers } from '../route.ts';

export const sheetHandlers: Handlers<typeof sheetRoutes> = {
  async 'GET /api/events/:event/voting-sheets.pdf'({ deps, room, query, request }) {
    const asked = { ...query, large: query.large === 'yes', language: languageOf(request) };
    const made = await votingSheetsFile(deps, room, asked);
    return made.ok ? accepted(new Download(made.value, 'voting-sheets.pdf')) : made;
  },
  async 'GET /api/events/:event/emergency-pack.pdf'({ deps, room, query, request }) {
    const made = await emergencyPackFile(deps, room, {
      sheets: query.sheets,
      language: languageOf(request),
    });
    return made.ok ? accepted(new Download(made.value, 'emergency-pack.pdf')) : made;
  },
  'GET /api/events/:event/sheets': async ({ room, actor }) => {
    await room.settled();
    return accepted(sheetDesk(room, actor));
  },
  'GET /api/events/:event/sheets/rows': async ({ deps, room }) => accepted(await sheetRows(deps, room)),
  'POST /api/events/:event/cards/:number/way': ({ deps, room, params, body }) =>
    changeWay(deps, room, params.number, body.onPaper),
  'POST /api/events/:event/sheets/batches': ({ deps, room, actor, body }) =>
    changeBatches(deps, room, actor, (book) => beginBatch(book, body.sheets, actor.person)),
  'POST /api/events/:event/sheets/batches/:batch/size': ({ deps, room, actor, params, body }) =>
    changeBatches(deps, room, actor, (book) => recountBatch(book, params.batch, body.sheets)),
  async 'POST /api/events/:event/sheets/batches/:batch/typed'({ deps, room, actor, params, body }) {
    const sheet = await readSheet(deps, room, body);
    if (!sheet.ok) return sheet;
    return changeBatches(deps, room, actor, (book) =>
      typeSheet(book, params.batch, actor.person, sheet.value),
    );
  },
  'POST /api/events/:event/sheets/batches/:batch/taken-back': ({ deps, room, actor, params, body }) =>
    changeBatches(deps, room, actor, (book) => takeSheetBack(book, params.batch, actor.person, body.card)),
  async 'POST /api/events/:event/sheets/batches/:batch/settled'({ deps, room, actor, params, body }) {
    const sheet = body.sheet && (await checkSheet(deps, room, body.card, body.sheet));
    if (sheet && !sheet.ok) return sheet;
    return changeBatches(deps, room, actor, (book) =>
      settleMismatch(book, params.batch, body.card, sheet && sheet.value),
    );
  },
  'POST /api/events/:event/sheets/batches/:batch/confirmed': ({ deps, room, actor, params }) =>
    changeBatches(deps, room, actor, (book) => confirmBatch(book, params.batch, actor.person)),
  'POST /api/events/:event/sheets/batches/:batch/counted': ({ deps, room, actor, params }) =>
    countSheets(deps, room, params.batch, actor),
  'POST /api/events/:event/sheets/batches/:batch/dropped': ({ deps, room, actor, params }) =>
    changeBatches(deps, room, actor, (book) => dropBatch(book, params.batch)),
};
