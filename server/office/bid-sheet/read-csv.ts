/** A CSV file as it really arrives: commas or semicolons, quoted paragraphs, Windows line ends, a byte-order mark. */

import { CsvError, parse } from 'csv-parse/sync';
import { unread, type GridRead } from './grid.ts';

/** What a spreadsheet in another country or another program puts between cells. */
const delimiters = [',', ';', '\t'];

export function readCsv(csv: string): GridRead {
  try {
    // Lines left empty are kept, so that rows are numbered as the spreadsheet shows them.
    return { rows: parse(csv, { bom: true, delimiter: delimiterOf(csv), relax_column_count: true }) };
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return unread('not-csv', Number(fault['records'] ?? 0) + 1);
  }
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
