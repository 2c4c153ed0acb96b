import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './tally-bar.module.css';

export interface TallyBarProps {
  name: ReactNode;
  /** Length of the bar, 0 to 1; null while the figure is held back. */
  fraction: number | null;
  /** What the bar means, always beside it: "4.2". While held back: why, in few words. */
  figure: ReactNode;
  /** A few words after the name, such as its place in the order. */
  note?: ReactNode;
  /** The one being presented now. */
  current?: boolean;
}

/** One row of a tally: name, bar, figure. The figure carries the meaning; the bar is for the eye. */
export function TallyBar({ name, fraction, figure, note, current = false }: TallyBarProps): ReactNode {
  return (
    <div className={classNames(styles.row, current && styles.current)} aria-current={current || undefined}>
      <span className={styles.name}>
        {name}
        {note === undefined ? null : <span className={styles.note}> {note}</span>}
      </span>
      <span className={classNames(styles.figure, fraction === null && styles.held)}>{figure}</span>
      <span className={classNames(styles.track, fraction === null && styles.empty)} aria-hidden="true">
        <span className={styles.bar} style={{ transform: `scaleX(${fraction ?? 0})` }} />
      </span>
    </div>
  );
}
