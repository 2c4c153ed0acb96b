import type { ImportField } from '../../../domain/wire/http-bids.ts';

/** One bid's cells, as they were written. */
export interface SheetRow {
  /** As a spreadsheet numbers it: the first row is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<ImportField, string>>;
}
