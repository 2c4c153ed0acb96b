/** The result to take away: a run as it stands, read and never recomputed. One that is not signed says so inside. */

import { stringify } from 'csv-stringify/sync';
import { publication, type Publication } from '../../domain/exports/publication.ts';
import { resultColumns, resultRows } from '../../domain/exports/rows.ts';
import type { ExportName } from '../../domain/wire/http.ts';
import type { EventRoom } from '../live/event-room.ts';

export interface ResultFile {
  readonly name: string;
  readonly type: 'text/csv' | 'application/json';
  readonly content: string;
}

interface Result {
  readonly published: Publication;
  readonly fingerprint: string;
  readonly signed: boolean;
}

const contents: Readonly<Record<ExportName, (result: Result) => string>> = {
  'result.csv': ({ published, fingerprint, signed }) =>
    csv([resultColumns, ...resultRows(published, fingerprint, signed)]),
  'result.json': ({ published, fingerprint, signed }) => json({ signed, fingerprint, result: published }),
  // How many ballots gave each mark is all that anybody needs to recount, and the most that is published (S7).
  'ballots.json': ({ published: { event, potPence, rules, bids, ballots, figures }, fingerprint, signed }) =>
    json({ signed, fingerprint, event, potPence, rules, bids, ballots, figures }),
};

/** Null before the first run. */
export function resultFile(room: EventRoom, name: ExportName): ResultFile | null {
  const published = publication(room.state, room.words());
  const { fingerprint } = room.hall();
  if (published === null || fingerprint === null) return null;
  const signed = room.state.stage === 'signed';
  const standing = [room.state.practice ? 'practice' : [], signed ? [] : 'provisional'].flat();
  return {
    name: ['event', room.event, ...standing, name].join('-'),
    type: name.endsWith('.csv') ? 'text/csv' : 'application/json',
    content: contents[name]({ published, fingerprint, signed }),
  };
}

/** With a byte-order mark, for spreadsheets to read accents, and with cells that look like formulas made harmless. */
function csv(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
