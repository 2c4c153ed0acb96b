/** A CSV file as it really arrives: commas or semicolons, quoted paragraphs, Windows line ends, a byte-order mark. */

import { CsvError, parse } from 'csv-parse/sync';
import { mostRows } from '../../../domain/wire/http-bids.ts';
import { isPossible, nothingHidden, unread, type GridsRead } from './grid.ts';

/** What a spreadsheet in another country or another program puts between cells. */
const delimiters = [',', ';', '\t'];

const mostCells = 500_000;

export function readCsv(csv: string): GridsRead {
  try {
    const delimiter = delimiterOf(csv);
    const lines = Math.max(countOf('\n', csv), countOf('\r', csv));
    if (lines > mostRows || countOf(delimiter, csv) > mostCells) return unread('not-csv', 0);
    // Lines left empty are kept, so that rows are numbered as the spreadsheet shows them.
    const rows = parse(csv, { bom: true, delimiter, relax_column_count: true });
    if (!isPossible(rows)) return unread('not-csv', 0);
    return { grids: [{ name: '', rows, hidden: nothingHidden, merged: [] }] };
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return unread('not-csv', Number(fault['records'] ?? 0) + 1);
  }
}

function countOf(letter: string, text: string): number {
  let found = 0;
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) found += 1;
  return found;
}

/** A header that is cut in the right places has the most columns. */
function delimiterOf(csv: string): string {
  const start = csv.slice(0, 20_000);
  const columns = (delimiter: string): number => {
    const [header = []] = parse(start, { bom: true, delimiter, to: 1, relax_quotes: true });
    return header.length;
  };
  const [best = ','] = delimiters.toSorted((a, b) => columns(b) - columns(a));
  return best;
}
