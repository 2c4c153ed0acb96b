/** The thread in which one Excel file is read: a kilobyte of it can ask for a table of a thousand million cells. */

import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';
import { assert } from '../../../domain/outcome.ts';
import { isPossible } from './grid.ts';

const bytes: Uint8Array = workerData;
assert(parentPort, 'an Excel file is read in a thread of its own');
const rows = await readSheet(Buffer.from(bytes));
parentPort.postMessage(isPossible(rows) ? rows.map((row) => row.map(cellText)) : null, []);

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
