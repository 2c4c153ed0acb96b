import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './table.module.css';

export interface Column<Row> {
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right, in digits of equal width. */
  figures?: boolean;
  /** The cell that names its row. */
  names?: boolean;
}

export interface TableProps<Row> {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  /** A table longer than the window: its headings stay in sight, on screens that are wide enough for the whole of it. */
  long?: boolean;
}

/** A table with a caption. On a narrow screen it scrolls sideways in its own place, by keyboard too. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  keyOf,
  long = false,
}: TableProps<Row>): ReactNode {
  const id = useId();
  return (
    // A region that scrolls has to take focus, or nobody could scroll it from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classNames(styles.scroller, long && styles.long)} aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id} className={styles.caption}>
          {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.heading} scope="col" className={classNames(column.figures && styles.figures)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>{columns.map((column) => drawCell(column, row))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function drawCell<Row>(column: Column<Row>, row: Row): ReactNode {
  const look = classNames(column.figures && styles.figures);
  if (column.names === true) {
    return (
      <th key={column.heading} scope="row" className={look}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td key={column.heading} className={look}>
      {column.cell(row)}
    </td>
  );
}
