import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { fitBox } from './fit-box.ts';
import { nextSplit, type Columns, type PageSplit } from './page-split.ts';
import { watchRoom } from './use-fit.ts';

/** Nothing was tried yet: no list is this one. */
const none: readonly unknown[] = [];
const one: PageSplit = { pages: 1, columns: 1 };

/**
 * How the rows are split into pages and columns. Before anything is painted, one split after another is tried until the
 * rows fit; it starts again when the rows, the room or the typeface change.
 */
export function usePageSplit(
  rows: readonly unknown[],
  first: Columns,
  allowed: readonly Columns[],
): { box: RefObject<HTMLDivElement | null>; split: PageSplit } {
  const box = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState<{ rows: readonly unknown[]; split: PageSplit }>();
  const split = useMemo(
    (): PageSplit => (tried?.rows === rows ? tried.split : { pages: 1, columns: first }),
    [tried, rows, first],
  );
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || fitBox(element)) return;
    const over = element.scrollHeight / Math.max(1, element.clientHeight);
    const next = nextSplit(split, rows.length, allowed, over);
    if (next !== null) setTried({ rows, split: next });
  }, [rows, split, allowed]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    // At once, so that the hall never sees a picture that does not fit.
    const again = (): void => flushSync(() => setTried({ rows: none, split: one }));
    return watchRoom(element, again);
  }, []);
  return { box, split };
}
