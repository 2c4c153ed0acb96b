/** Checks a spreadsheet of bids row by row, against the pot, the rules and the bids already there. Nothing is taken here. */

import type { BidText } from '../../../domain/event/texts.ts';
import type { BookBid } from '../../../domain/wire/http.ts';
import type { BidFields, ImportProblem } from '../../../domain/wire/http-bids.ts';
import { checkRow, type AskLimits, type CheckedRow, type Flaw } from './check-row.ts';
import { cellName, type Sheet } from './read-sheet.ts';

export interface CheckedSheet {
  /** Right, and not there yet. */
  readonly fresh: readonly CheckedRow[];
  /** There already with the same words and amounts. */
  readonly same: number;
  readonly problems: readonly ImportProblem[];
}

/** @param there the event's bids. */
export function checkSheet(sheet: Sheet, limits: AskLimits, there: readonly BookBid[]): CheckedSheet {
  const known = new Map(there.map((bid) => [nameOf(bid), bid]));
  const seen = new Set<string>();
  const fresh: CheckedRow[] = [];
  const problems: ImportProblem[] = [];
  let same = 0;
  for (const row of sheet.rows) {
    const checked = checkRow(row, limits);
    const { bid, flaws } = checked;
    const name = nameOf(bid);
    const existing = known.get(name);
    const twice = seen.has(name);
    seen.add(name);
    const tell = (flaw: Flaw): unknown => problems.push(placed(sheet, row.row, flaw));
    if (flaws.length > 0) flaws.forEach(tell);
    else if (twice) tell(aboutName(checked, 'twice-in-file'));
    else if (!existing) fresh.push(checked);
    else if (isSame(existing, bid)) same += 1;
    else tell(aboutName(checked, 'already-there'));
  }
  return { fresh, same, problems };
}

function aboutName({ bid }: CheckedRow, problem: Flaw['problem']): Flaw {
  return { column: 'name', problem, value: bid.name };
}

function placed(sheet: Sheet, row: number, flaw: Flaw): ImportProblem {
  const heading = sheet.columns[flaw.column] ?? '';
  return { row, cell: cellName(sheet, row, flaw.column), heading, ...flaw };
}

/** Two bids with the same name by the same group are one bid, however they are spelt. */
function nameOf({ name, organisation }: Pick<BidText, 'name' | 'organisation'>): string {
  return JSON.stringify([name, organisation]).toLocaleLowerCase('en-GB');
}

function isSame(there: BookBid, bid: BidFields): boolean {
  const { bid: _, ...standing } = there;
  const fields = Object.keys(bid) as (keyof BidFields)[];
  return fields.every((field) => standing[field] === bid[field]);
}
