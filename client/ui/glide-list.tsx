import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './glide-list.module.css';

const TRAVEL_MS = 600;

export interface GlideListProps<Row> {
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  children: (row: Row) => ReactNode;
  /** Two columns read downwards, for a long list on a wide screen. */
  columns?: 1 | 2;
  /** Sizes the rows so that all of them fit on the projector at once, down to thirty in two columns. */
  fit?: boolean;
}

/** An ordered list whose rows glide from where they were to where they are when the order changes. */
export function GlideList<Row>({
  rows,
  keyOf,
  children,
  columns = 1,
  fit = false,
}: GlideListProps<Row>): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const places = useRef(new Map<string, DOMRect>());

  useLayoutEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const now = new Map<string, DOMRect>();
    for (const item of list.current?.children ?? []) {
      if (!(item instanceof HTMLElement)) continue;
      const key = item.dataset['key'] ?? '';
      const place = item.getBoundingClientRect();
      const before = places.current.get(key);
      now.set(key, place);
      if (before !== undefined && !still) glide(item, before, place);
    }
    places.current = now;
  });

  return (
    <ol
      ref={list}
      className={classNames(styles.list, fit && styles.fit)}
      style={{ '--columns': columns, '--rows': Math.ceil(rows.length / columns) }}
    >
      {rows.map((row) => (
        <li key={keyOf(row)} data-key={keyOf(row)} className={styles.item}>
          {children(row)}
        </li>
      ))}
    </ol>
  );
}

function glide(item: HTMLElement, before: DOMRect, now: DOMRect): void {
  const [across, down] = [before.left - now.left, before.top - now.top];
  if (across === 0 && down === 0) return;
  item.animate([{ transform: `translate(${across}px, ${down}px)` }, { transform: 'none' }], {
    duration: TRAVEL_MS,
    easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)',
  });
}

declare module 'react' {
  /** The custom properties that this list hands to its stylesheet; React's own types know none. */
  interface CSSProperties {
    '--columns'?: number;
    '--rows'?: number;
  }
}
