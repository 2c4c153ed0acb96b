import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './tally-bar.module.css';

export interface TallyBarProps {
  name: ReactNode;
  /** Length of the bar, 0 to 1; null while the figure is held back. */
  fraction: number | null;
  /** What the bar means, always beside it: "4.2". While held back: why, in few words. */
  figure: ReactNode;
  /** A few words after the name. */
  note?: ReactNode;
  /** The one being presented now. */
  current?: boolean;
  /** Keeps to one line however long the name is, where many must fit. */
  oneLine?: boolean;
}

/** One row of a tally: name and figure on a band as long as the figure. The figure carries the meaning. */
export function TallyBar({
  name,
  fraction,
  figure,
  note,
  current = false,
  oneLine = false,
}: TallyBarProps): ReactNode {
  const look = classNames(styles.row, current && styles.current, oneLine && styles.oneLine);
  return (
    <div className={look} aria-current={current || undefined}>
      <span className={styles.track}>
        {fraction === null ? null : (
          <span className={styles.band} style={{ transform: `translateX(${100 * (fraction - 1)}%)` }} />
        )}
        <span className={styles.name}>
          {name}
          {note === undefined ? null : <span className={styles.note}> {note}</span>}
        </span>
      </span>
      <span className={classNames(styles.figure, fraction === null && styles.held)}>{figure}</span>
    </div>
  );
}
