/** Checks a spreadsheet of bids row by row, against the pot, the rules and the bids already there. Nothing is taken here. */

import type { BidText } from '../../../domain/event/texts.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import type { ImportChange, ImportProblem, Presenter } from '../../../domain/wire/http-bids.ts';
import { textNaming } from '../presenters.ts';
import { checkRow, type AskLimits, type CheckedRow, type Flaw } from './check-row.ts';
import { differencesIn, type KeptBid } from './differences.ts';
import type { SheetReader } from './sheet-reader.ts';
import { cellName, fieldsIn, type ReadSheet } from './read-sheet.ts';

export interface CheckedSheet {
  /** Right, and not there yet. */
  readonly fresh: readonly CheckedRow[];
  /** There already, word for word in all that is kept. */
  readonly same: number;
  /** Right, and there with something else: what the bid would be, and what differs. */
  readonly changed: readonly { readonly change: ImportChange; readonly becomes: KeptBid }[];
  readonly problems: readonly ImportProblem[];
}

/** The bids that are there, and what is kept of who presents them. */
export interface KnownBids {
  readonly bids: readonly BookBid[];
  readonly presenterOf: (bid: BookBid) => Presenter | null;
}

export function checkSheet(
  sheet: ReadSheet,
  limits: AskLimits,
  there: KnownBids,
  reader: SheetReader,
): CheckedSheet {
  const known = new Map(there.bids.map((bid) => [nameOf(bid), bid]));
  const said = fieldsIn(sheet);
  const seen = new Set<string>();
  const fresh: CheckedRow[] = [];
  const changed: CheckedSheet['changed'][number][] = [];
  const problems: ImportProblem[] = [];
  let same = 0;
  for (const row of sheet.rows) {
    const checked = checkRow(row, limits, reader);
    const { bid, presenter, flaws } = checked;
    const name = nameOf(bid);
    const existing = known.get(name);
    const twice = seen.has(name);
    seen.add(name);
    const tell = (flaw: Flaw): unknown => problems.push(placed(sheet, row.row, flaw));
    if (flaws.length > 0) flaws.forEach(tell);
    else if (twice) tell({ column: 'name', problem: 'twice-in-file', value: bid.name });
    else if (!existing) fresh.push(checked);
    else {
      const before: KeptBid = { bid: existing, presenter: there.presenterOf(existing) };
      const { becomes, fields } = differencesIn(before, { bid, presenter }, said);
      // Somebody known to be under 18 is, also where this file does not say so: nothing public names them.
      const naming = textNaming(becomes.bid, { ...presenter, ...aboutThem(becomes) }, row.cells.school);
      const change = { row: row.row, bid: existing.bid, name: existing.name, fields };
      if (naming) tell({ column: naming, problem: 'names-a-child', value: '' });
      else if (fields.length === 0) same += 1;
      else changed.push({ change, becomes });
    }
  }
  return { fresh, same, changed, problems };
}

function aboutThem({ presenter }: KeptBid): Pick<Presenter, 'under18' | 'adult'> {
  return { under18: presenter?.under18 ?? false, adult: presenter?.adult ?? '' };
}

function placed(sheet: ReadSheet, row: number, flaw: Flaw): ImportProblem {
  const heading = sheet.columns[flaw.column] ?? '';
  return { row, cell: cellName(sheet, row, flaw.column), heading, ...flaw };
}

/** Two bids with the same name by the same group are one bid, however they are spelt. */
function nameOf({ name, organisation }: Pick<BidText, 'name' | 'organisation'>): string {
  return JSON.stringify([name, organisation]).toLocaleLowerCase('en-GB');
}
