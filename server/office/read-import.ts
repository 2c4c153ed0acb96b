/** A spreadsheet of bids, from the bytes that were sent to every row checked: everything before something is taken (W13). */

import { importAsked } from '../../domain/contract/bids.ts';
import { mostBids } from '../../domain/event/rules/most-bids.ts';
import type { BidId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { BookBid } from '../../domain/wire/http.ts';
import type { Language } from '../../domain/words/language.ts';
import type { ImportAsked, ImportColumns, Presenter, SheetReading } from '../../domain/wire/http-bids.ts';
import { readSent } from '../workers/sent-json.ts';
import type { AskLimits } from './bid-sheet/check-row.ts';
import { checkSheet, type CheckedSheet } from './bid-sheet/check-sheet.ts';
import { readSheet } from './bid-sheet/read-sheet.ts';
import { readerIn } from './bid-sheet/sheet-reader.ts';

export interface ImportSent {
  readonly bytes: Uint8Array;
  /** In which the file is read. */
  readonly language: Language;
  readonly limits: AskLimits;
  /** The headings that were last chosen in this fund. */
  readonly headings: ReadonlyMap<string, string>;
  /** The bids that are there, with what is kept of who presents them. */
  readonly bids: readonly BookBid[];
  readonly presenters: ReadonlyMap<BidId, Presenter | null>;
}

export interface ImportRead extends CheckedSheet {
  readonly asked: Pick<ImportAsked, 'take' | 'changing'>;
  readonly read: SheetReading;
  readonly headings: readonly string[];
  readonly columns: ImportColumns;
  readonly rows: number;
}

export async function readImport(sent: ImportSent): Promise<Outcome<ImportRead>> {
  const body = readSent(sent.bytes, importAsked);
  if (!body.ok) return body;
  const asked = body.value;
  const reader = readerIn(sent.language);
  const sheet = await readSheet(asked, sent.headings, reader);
  const { bids, presenters, limits } = sent;
  const tooMany = refused('too-large', { most: mostBids });
  if (sheet.rows.length > mostBids) return tooMany;
  const checked = checkSheet(
    sheet,
    limits,
    { bids, presenterOf: ({ bid }) => presenters.get(bid) ?? null },
    reader,
  );
  if (checked.fresh.length + bids.length > mostBids) return tooMany;
  const { read, headings, columns, rows } = sheet;
  return accepted({
    ...checked,
    problems: [...sheet.problems, ...checked.problems],
    asked: { take: asked.take, changing: asked.changing },
    read,
    headings,
    columns,
    rows: rows.length,
  });
}
