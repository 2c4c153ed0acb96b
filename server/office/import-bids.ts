/** Bids taken from a spreadsheet: every row or none (W13). */

import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { mostBids } from '../../domain/wire/decode-pieces.ts';
import { mostPreviewed, type ImportAsked, type ImportReport } from '../../domain/wire/http-bids.ts';
import type { BookBid } from '../../domain/wire/http.ts';
import { checkSheet } from './bid-sheet/check-sheet.ts';
import { readSheet, type Sheet } from './bid-sheet/read-sheet.ts';
import { addBids, type BidOffice } from './bids.ts';

/**
 * Reads a spreadsheet and reports on every row. With `take` the bids are added, unless any row is wrong: then nothing
 * is. A row that is there already is passed over, so taking the same file again changes nothing. What its columns mean
 * is remembered for the fund's next file.
 */
export async function importBids(office: BidOffice, asked: ImportAsked): Promise<Outcome<ImportReport>> {
  const { room, register } = office;
  const { fund, potPence, rules } = room.state;
  const sheet = await readSheet(asked, register.importChoices.read(fund));
  const there = room.book().bids;
  if (sheet.rows.length > mostBids) return refused('too-large', { most: mostBids });
  const { fresh, same, problems } = checkSheet(sheet, { potPence, capPence: rules.capPence }, there);
  if (fresh.length + there.length > mostBids) return refused('too-large', { most: mostBids });
  const found = sheet.problem === null ? problems : [sheet.problem];
  const taken = asked.take && found.length === 0 && fresh.length > 0;
  if (taken) {
    const added = await addBids(office, fresh);
    if (!added.ok) return added;
    register.importChoices.save(fund, chosen(sheet));
  }
  const last = Math.max(0, ...there.map(({ bid }) => bid));
  const shown = fresh.slice(0, mostPreviewed);
  const preview = shown.map(({ bid }, place): BookBid => ({ bid: last + 1 + place, ...bid }));
  const { headings, columns, rows } = sheet;
  const counts = { rows: rows.length, good: fresh.length, same };
  return accepted({ ...counts, problems: found, taken, preview, headings, columns });
}

function chosen({ columns }: Sheet): ReadonlyMap<string, string> {
  const pairs = Object.entries(columns);
  return new Map(pairs.flatMap(([field, heading]) => (heading === null ? [] : [[field, heading]])));
}
