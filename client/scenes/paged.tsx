import type { ReactNode } from 'react';
import { projectorWords as words } from '../words/projector.ts';
import { type Columns } from './page-split.ts';
import styles from './paged.module.css';
import { useTurning } from './use-shown-since.ts';
import { usePageSplit } from './use-page-split.ts';

export interface PagedProps<Row> {
  rows: readonly Row[];
  /** Of each page's list. */
  className: string | undefined;
  /** On one page; where that does not hold the rows, the others are tried. */
  columnsFor: (rows: number) => Columns;
  /** In which columns a page may stand once there are several; two and one where it is not said. */
  pageColumns?: readonly Columns[];
  /** Places down a column that are kept even where there are fewer rows. */
  leastPlaces?: number;
  children: (row: Row, columns: Columns) => ReactNode;
}

const either: readonly Columns[] = [2, 1];
/** A row is read in this time, and a page stays for a few seconds at least. */
const rowMs = 1200;
const leastMs = 8000;
/** From so many rows down a column they stand closer. */
const dense = 12;

/**
 * A list as large as all of its rows allow. If the rows do not fit even at the least size, it takes as many pages as it
 * needs, all in one size, and turns them automatically. The first page opens with the scene, on every screen that shows
 * it.
 */
export function Paged<Row>(props: PagedProps<Row>): ReactNode {
  const { rows, className, columnsFor, pageColumns = either, leastPlaces = 1, children } = props;
  const { box, split } = usePageSplit(rows, columnsFor(rows.length), pageColumns);
  const { pages, columns } = split;
  const perPage = Math.ceil(rows.length / pages);
  const places = Math.max(leastPlaces, Math.ceil(perPage / columns));
  const page = useTurning(pages, Math.max(leastMs, perPage * rowMs));
  return (
    <div className={styles.paged}>
      <div ref={box} className={styles.pages}>
        {Array.from({ length: pages }, (_, index) => (
          <ol
            key={index}
            className={className}
            data-page={index === page ? 'shown' : 'hidden'}
            data-columns={columns}
            data-dense={places > dense || undefined}
            style={{ gridTemplateRows: `repeat(${places}, auto)` }}
          >
            {rows.slice(index * perPage, (index + 1) * perPage).map((row) => children(row, columns))}
          </ol>
        ))}
      </div>
      {pages === 1 ? null : (
        <p className={styles.of} role="status">
          {words.pageOf({ page: page + 1, of: pages })}
        </p>
      )}
    </div>
  );
}
