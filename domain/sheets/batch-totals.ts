/** Figures that two people compare before a batch is counted: a slip that both overlooked shows in a sum. */

import type { TypedSheet } from './sheet-book.ts';

export interface BatchTotals {
  readonly sheets: number;
  readonly spoilt: number;
  /** How many marks the sheets give. */
  readonly marks: number;
  /** All marks added up. */
  readonly sum: number;
}

export function totalsOf(sheets: readonly TypedSheet[]): BatchTotals {
  const marks = sheets.flatMap((sheet) => sheet.marks);
  return {
    sheets: sheets.length,
    spoilt: sheets.filter(({ spoilt }) => spoilt !== null).length,
    marks: marks.length,
    sum: marks.reduce((sum, [, mark]) => sum + mark, 0),
  };
}
