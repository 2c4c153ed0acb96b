export type Columns = 1 | 2;

/** How a list is laid: on so many pages, each in so many columns. */
export interface PageSplit {
  readonly pages: number;
  readonly columns: Columns;
}

/** One column holds no more rows than this, even on a page of its own. */
const mostInOneColumn = 12;

/**
 * The next split to try after one that did not fit at the least size: first the other number of columns, then more
 * pages.
 *
 * @param over how many times too long the list is; if far too long, pages are skipped
 * @returns null when every row has its own page already
 */
export function nextSplit(
  { pages, columns }: PageSplit,
  rows: number,
  allowed: readonly Columns[],
  over: number,
): PageSplit | null {
  const perPage = Math.ceil(rows / pages);
  // What is as wide as the page stands in one column, where its rows are few; then the rows must be fewer.
  const other = allowed[allowed.indexOf(columns) + 1];
  if (other !== undefined && perPage > 1 && (other === 2 || perPage <= mostInOneColumn))
    return { pages, columns: other };
  if (pages >= rows) return null;
  const more = Math.min(rows, Math.max(pages + 1, Math.floor(0.6 * pages * over)));
  return { pages: more, columns: allowed[0] ?? 1 };
}
