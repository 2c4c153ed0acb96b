/** Where two people who typed the same sheets do not agree (Y5). */

import type { CardNumber } from '../ids.ts';
import type { SheetBatch, TypedSheet } from './sheet-book.ts';

/** Null: this person typed no sheet of that card. */
export interface Mismatch {
  readonly card: CardNumber;
  readonly first: TypedSheet | null;
  readonly second: TypedSheet | null;
}

/** By card. Empty while only one person has typed. */
export function mismatchesOf({ first, second }: SheetBatch): readonly Mismatch[] {
  if (second === null) return [];
  const cards = new Set([...first.sheets, ...second.sheets].map(({ card }) => card));
  const pairs = [...cards].map((card) => ({
    card,
    first: sheetOf(first.sheets, card),
    second: sheetOf(second.sheets, card),
  }));
  return pairs.filter((pair) => !isSameSheet(pair.first, pair.second)).sort((a, b) => a.card - b.card);
}

function sheetOf(sheets: readonly TypedSheet[], card: CardNumber): TypedSheet | null {
  return sheets.find((sheet) => sheet.card === card) ?? null;
}

function isSameSheet(left: TypedSheet | null, right: TypedSheet | null): boolean {
  if (left === null || right === null) return left === right;
  const said = ({ marks, spoilt }: TypedSheet) => JSON.stringify([marks, spoilt]);
  return said(left) === said(right);
}
