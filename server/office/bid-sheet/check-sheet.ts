/** Checks a spreadsheet of bids row by row, against the pot and the bids already there. Nothing is taken here. */

import { longestText, type BidText } from '../../../domain/event/texts.ts';
import { parsePounds, type Pence } from '../../../domain/money.ts';
import type { BidFields, BookBid, ImportProblem } from '../../../domain/wire/http.ts';
import { tidyLine, tidyParagraphs } from '../fields.ts';
import type { Column, SheetRow } from './read-sheet.ts';

export interface CheckedSheet {
  /** Right, and not there yet. */
  readonly fresh: readonly BidFields[];
  /** There already with the same words and amounts. */
  readonly same: number;
  readonly problems: readonly ImportProblem[];
}

/** @param there the event's bids. */
export function checkSheet(
  rows: readonly SheetRow[],
  potPence: Pence,
  there: readonly BookBid[],
): CheckedSheet {
  const seen = new Set<string>();
  const fresh: BidFields[] = [];
  const problems: ImportProblem[] = [];
  let same = 0;
  for (const row of rows) {
    const { bid, problems: found } = checkRow(row, potPence);
    const twice = seen.has(nameOf(bid));
    seen.add(nameOf(bid));
    const existing = there.find((each) => nameOf(each) === nameOf(bid));
    if (found.length > 0) problems.push(...found);
    else if (twice) problems.push(problemIn(row, 'name', 'twice-in-file'));
    else if (!existing) fresh.push(bid);
    else if (isSame(existing, bid)) same += 1;
    else problems.push(problemIn(row, 'name', 'already-there'));
  }
  return { fresh, same, problems };
}

function checkRow(row: SheetRow, potPence: Pence): { bid: BidFields; problems: ImportProblem[] } {
  const { cells } = row;
  const text: BidText = {
    name: tidyLine(cells.name),
    organisation: tidyLine(cells.organisation),
    purpose: tidyParagraphs(cells.purpose),
    beneficiaries: tidyLine(cells.beneficiaries),
  };
  const ask = parsePounds(cells.ask);
  const least = cells.least.trim() === '' ? null : parsePounds(cells.least);
  const problems = [
    ...textProblems(row, text),
    ...askProblems(row, ask, potPence),
    ...leastProblems(row, ask, least),
  ];
  return { bid: { ...text, askPence: ask ?? 0, leastPence: least }, problems };
}

function* textProblems(row: SheetRow, text: BidText): Iterable<ImportProblem> {
  for (const column of ['name', 'organisation', 'purpose', 'beneficiaries'] as const) {
    if (text[column] === '') yield problemIn(row, column, 'empty');
    // What a program writes that read the file in the wrong alphabet: the true letters are lost.
    else if (text[column].includes('\u{FFFD}')) yield problemIn(row, column, 'unreadable');
    else if (text[column].length > longestText[column]) yield problemIn(row, column, 'too-long');
  }
}

function* askProblems(row: SheetRow, ask: Pence | null, potPence: Pence): Iterable<ImportProblem> {
  if (row.cells.ask.trim() === '') yield problemIn(row, 'ask', 'empty');
  else if (ask === null) yield problemIn(row, 'ask', 'not-an-amount');
  else if (ask === 0) yield problemIn(row, 'ask', 'ask-is-zero');
  else if (ask > potPence) yield problemIn(row, 'ask', 'ask-above-pot');
}

function* leastProblems(row: SheetRow, ask: Pence | null, least: Pence | null): Iterable<ImportProblem> {
  if (row.cells.least.trim() === '') return;
  if (least === null || least === 0) yield problemIn(row, 'least', 'not-an-amount');
  else if (ask !== null && least > ask) yield problemIn(row, 'least', 'least-above-ask');
}

/** The cell is quoted as it stands, so that the person finds it; long ones are cut. */
function problemIn(row: SheetRow, column: Column, problem: ImportProblem['problem']): ImportProblem {
  return { row: row.row, column, problem, value: row.cells[column].slice(0, 80) };
}

/** Two bids with the same name by the same group are one bid, however they are spelt. */
function nameOf({ name, organisation }: Pick<BidText, 'name' | 'organisation'>): string {
  return JSON.stringify([name, organisation]).toLocaleLowerCase('en-GB');
}

function isSame(there: BookBid, bid: BidFields): boolean {
  const { name, organisation, purpose, beneficiaries, askPence, leastPence } = there;
  const details = [name, organisation, purpose, beneficiaries, askPence, leastPence];
  return [bid.name, bid.organisation, bid.purpose, bid.beneficiaries, bid.askPence, bid.leastPence].every(
    (detail, place) => detail === details[place],
  );
}
