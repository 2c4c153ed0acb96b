/** A table to take away: typed cells under columns that say what they hold. How it is written down is for the office. */

/**
 * text: words as they were entered · code: letters and digits that only look like a number · count: a whole number ·
 * money: whole pence · decimal: exact digits as text · moment: wall time in milliseconds · day: `2027-02-01`.
 */
export type CellKind = 'text' | 'code' | 'count' | 'money' | 'decimal' | 'moment' | 'day';

/** Null where there is nothing to say. */
export type TableCell = string | number | null;

export interface ColumnMeaning {
  /** As programs read it; never renamed. */
  readonly key: string;
  /** As people read it. */
  readonly heading: string;
  readonly kind: CellKind;
  /** One sentence for the data dictionary. */
  readonly means: string;
}

export interface ExportColumn<Row> extends ColumnMeaning {
  readonly cell: (row: Row) => TableCell;
}

/** A column before anybody found words for it. */
export type BareColumn<Row, Key extends string> = Omit<ExportColumn<Row>, 'key' | 'heading' | 'means'> & {
  readonly key: Key;
};

export type ColumnWords = Pick<ColumnMeaning, 'heading' | 'means'>;

/** The columns in the words of one language. */
export function worded<Row, Key extends string>(
  columns: readonly BareColumn<Row, Key>[],
  words: Readonly<Record<Key, ColumnWords>>,
): ExportColumn<Row>[] {
  return columns.map((column) => ({ ...column, ...words[column.key] }));
}

export interface ExportTable {
  readonly title: string;
  readonly columns: readonly ColumnMeaning[];
  readonly rows: readonly (readonly TableCell[])[];
  /** One row that is easier to read from top to bottom. */
  readonly onItsSide?: true;
}

export function tableOf<Row>(
  title: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): ExportTable {
  return { title, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}
