/** What an exported file says of money, added up from its rows: whichever of the forms it comes in. */

import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx, type SheetCell } from './read-xlsx.ts';

export interface Sums {
  /** Rows with money to add up, the row of sums left out. */
  readonly rows: number;
  readonly allocatedPence: number;
  /** What the file itself says in all; null where it does not. */
  readonly said: {
    readonly potPence: number | null;
    readonly allocatedPence: number | null;
    readonly leftPence: number | null;
  };
}

/** What a file says in all is what its rows come to, and with what is left over it is the pot. */
export function agrees({ allocatedPence, said }: Sums): boolean {
  if (said.allocatedPence !== null && said.allocatedPence !== allocatedPence) return false;
  const { potPence, leftPence } = said;
  return potPence === null || leftPence === null || allocatedPence + leftPence === potPence;
}

/** A row by the headings or the keys of its columns. */
type Row = Readonly<Record<string, string>>;

/** @throws Error when an amount is no whole number of pence */
export function sumsIn(name: string, bytes: Buffer): Sums {
  const ending = extname(name);
  if (ending === '.xlsx') return ofWorkbook(bytes);
  if (ending === '.json') {
    const document: Document = JSON.parse(bytes.toString());
    return ofJson(document);
  }
  return ofRows(parse(bytes, { bom: true, columns: true }), {});
}

function ofWorkbook(bytes: Buffer): Sums {
  const [first, ...others] = readXlsx(bytes).map(({ name, rows }) => ({
    name,
    rows: rows.map(inPlace),
  }));
  const [header = [], ...body] = first?.rows ?? [];
  const rows = body.map((row) => Object.fromEntries(header.map((title, place) => [title, row[place] ?? ''])));
  const totals = others.find(({ name }) => name === 'Totals')?.rows ?? [];
  return ofRows(rows, Object.fromEntries(totals.map(([what = '', value = '']) => [what, value])));
}

/** Empty cells are not in the file: each value stands where its address says. */
function inPlace(row: readonly SheetCell[]): string[] {
  const values: (string | undefined)[] = [];
  for (const { at, value } of row) values[columnOf(at)] = value;
  return Array.from(values, (value) => value ?? '');
}

/** `C7` is in the column 2. */
function columnOf(at: string): number {
  const letters = /^[A-Z]+/.exec(at)?.[0] ?? '';
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function ofRows(rows: readonly Row[], totals: Row): Sums {
  const inAll = rows.find((row) => row['Area'] === 'In all');
  // Below the sums stands money that is in no area, and the whole fund.
  const parts = inAll === undefined ? rows : rows.slice(0, rows.indexOf(inAll));
  const said = inAll ?? totals;
  return {
    rows: parts.length,
    allocatedPence: parts.map(allocatedIn).reduce((sum, pence) => sum + pence, 0),
    said: {
      // The pots of areas that are not decided yet are no part of what was allocated and what is left.
      potPence: parts.some((row) => row['Allocated (pounds)'] === '') ? null : pounds(said['Pot (pounds)']),
      allocatedPence: pounds(said['Allocated (pounds)']),
      leftPence: pounds(said['Left over (pounds)']),
    },
  };
}

function allocatedIn(row: Row): number {
  const pence = row['amountPence'] ?? row['allocatedPence'];
  if (pence !== undefined) return whole(pence);
  return pounds(row['Amount (pounds)'] ?? row['Allocated (pounds)']) ?? 0;
}

interface Said {
  readonly potPence?: number;
  readonly decidedPotPence?: number;
  readonly allocatedPence?: number | null;
  readonly leftPence?: number | null;
}
interface Document extends Said {
  readonly winners?: readonly { readonly amountPence: number }[];
  readonly payments?: readonly { readonly amountPence: number }[];
  readonly areas?: readonly Said[];
  readonly inAll?: Said;
  readonly result?: {
    readonly potPence: number;
    readonly runs: readonly (Said & { readonly lines: readonly { readonly amountPence?: number }[] })[];
  };
}

function ofJson(document: Document): Sums {
  const run = document.result?.runs.at(-1);
  const said = document.inAll ?? run ?? document;
  const amounts =
    (document.winners ?? document.payments)?.map(({ amountPence }) => amountPence) ??
    document.areas?.map(({ allocatedPence }) => allocatedPence ?? 0) ??
    run?.lines.map(({ amountPence = 0 }) => amountPence) ??
    [];
  return {
    rows: amounts.length,
    allocatedPence: amounts.reduce((sum, pence) => sum + pence, 0),
    said: {
      potPence: document.result?.potPence ?? said.decidedPotPence ?? said.potPence ?? null,
      allocatedPence: said.allocatedPence ?? null,
      leftPence: said.leftPence ?? null,
    },
  };
}

/** `1850.5` as 185050, by its digits: a float takes no part. */
function pounds(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const [, full = '', pence = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (full === '') throw new Error(`“${text}” is no amount of pounds and pence`);
  return Number(full) * 100 + Number(pence.padEnd(2, '0'));
}

function whole(text: string): number {
  if (!/^\d*$/.test(text)) throw new Error(`“${text}” is no whole number of pence`);
  return Number(text);
}
