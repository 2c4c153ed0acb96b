/** An Excel file: a zip of XML, whose first sheet holds the bids. */

import { readSheet } from 'read-excel-file/node';
import { unzipSync } from 'fflate';
import { unread, type GridRead } from './grid.ts';

/** What a file of bids may grow to when it is unpacked: a small file can be made to hold far more. */
const mostUnpackedBytes = 64_000_000;

export async function readXlsx(bytes: Buffer): Promise<GridRead> {
  if (unpackedBytes(bytes) > mostUnpackedBytes) return unread('not-xlsx', 0);
  try {
    const rows = await readSheet(bytes);
    return { rows: rows.map((row) => row.map(cellText)) };
  } catch {
    // Whatever is wrong with the file (an older .xls, a password, no zip at all), there is one thing to do about it.
    return unread('not-xlsx', 0);
  }
}

/** What the zip says its parts come to, without unpacking any; nothing for what is no zip. */
function unpackedBytes(bytes: Uint8Array): number {
  let sum = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sum += originalSize;
        return false;
      },
    });
  } catch {
    return 0;
  }
  return sum;
}

/** A typed cell as a person would type it: amounts with pence only where there are any. */
function cellText(cell: unknown): string {
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? cell : '';
}

/** 1850.5 is £1,850.50. What is no whole number of pence stays as it is, to be told as a mistake. */
function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const pence = value.toFixed(2);
  return Math.abs(Number(pence) - value) < 1e-9 * Math.max(1, Math.abs(value)) ? pence : String(value);
}
