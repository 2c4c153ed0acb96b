/** What the files of a result say of each project. */

import { bidId, type BidId } from '../../domain/ids.ts';
import type { ExportTable } from '../../domain/exports/table.ts';
import { readXlsx } from '../sums/read-xlsx.ts';
import { records } from '../../server/office/files/write-json.ts';
import { xlsx } from '../../server/office/files/write-xlsx.ts';

type Said = ReadonlyMap<BidId, string>;

/** The rows of a table for people, or of its workbook, by their headings. */
export function inTheFile(rows: readonly Readonly<Record<string, string>>[]): Said {
  return new Map(
    rows.map((row) => [
      bidId(Number(row['Project number'])),
      [
        row['Project'],
        `${row['Place']}.`,
        row['Ranked by'],
        row['Reason'],
        `£${row['Amount (pounds)']}`,
      ].join(' '),
    ]),
  );
}

export async function workbookRows(table: ExportTable): Promise<Record<string, string>[]> {
  const [sheet] = readXlsx(await xlsx([table]));
  const [header = [], ...body] = (sheet?.rows ?? []).map((row) => {
    const cells = new Map(row.map(({ at, value }) => [at.replace(/\d+$/, ''), value]));
    return [...cells];
  });
  return body.map((cells) => {
    const of = new Map(cells);
    return Object.fromEntries(
      header.map(([letter, heading]) => {
        const value = of.get(letter) ?? '';
        return [heading, heading === 'Amount (pounds)' && value !== '' ? Number(value).toFixed(2) : value];
      }),
    );
  });
}

/** What programs read: whole pence, and the same words. */
export function inJson(table: ExportTable): Said {
  return new Map(
    records(table).map((row) => {
      const pounds = (Number(row['amountPence']) / 100).toFixed(2);
      const said = [row['name'], `${row['place']}.`, row['rankedBy'], row['reason'], `£${pounds}`];
      return [bidId(Number(row['bid'])), said.join(' ')] as const;
    }),
  );
}
