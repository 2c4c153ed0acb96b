/** The result to take away: a run as it stands, read and never recomputed. One that is not signed says so inside. */

import { stringify } from 'csv-stringify/sync';
import { publication, type Publication } from '../../../domain/exports/publication.ts';
import { resultColumns, resultRows } from '../../../domain/exports/rows.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { ExportName } from '../../../domain/wire/http.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { Download } from '../answers.ts';
import { eventRoute, type Roles, type Route } from '../route.ts';

const roles: Roles = ['officer', 'facilitator'];

interface Result {
  readonly published: Publication;
  readonly fingerprint: string;
  readonly signed: boolean;
}

/** The files by their names in the address, each made from the result. */
const files: Readonly<Record<ExportName, (result: Result, name: string) => Download>> = {
  'result.csv': ({ published, fingerprint, signed }, name) =>
    csv(name, [resultColumns, ...resultRows(published, fingerprint, signed)]),
  'result.json': ({ published, fingerprint, signed }, name) =>
    json(name, { signed, fingerprint, result: published }),
  // How many ballots gave each mark is all that anybody needs to recount, and the most that is published (S7).
  'ballots.json': (
    { published: { event, potPence, rules, bids, ballots, figures }, fingerprint, signed },
    name,
  ) => json(name, { signed, fingerprint, event, potPence, rules, bids, ballots, figures }),
};

export const exportRoutes: readonly Route[] = Object.entries(files).map(([name, file]) =>
  eventRoute({
    method: 'get',
    path: `/export/${name}`,
    roles,
    answer({ room }): Outcome<Download> {
      const result = resultOf(room);
      if (!result) return refused('no-run');
      const standing = result.signed ? '' : 'provisional-';
      return accepted(file(result, `event-${room.event}-${standing}${name}`));
    },
  }),
);

function resultOf(room: EventRoom): Result | null {
  const published = publication(room.state, room.words());
  const { fingerprint } = room.hall();
  return published && fingerprint ? { published, fingerprint, signed: room.state.stage === 'signed' } : null;
}

/** With a byte-order mark, for spreadsheets to read accents, and with cells that look like formulas made harmless. */
function csv(name: string, rows: readonly (readonly string[])[]): Download {
  const content = stringify([...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
  return new Download(name, 'text/csv', content);
}

function json(name: string, content: object): Download {
  return new Download(name, 'application/json', `${JSON.stringify(content, null, 2)}\n`);
}
