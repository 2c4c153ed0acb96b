import { useId, type ReactNode } from 'react';
import styles from './outcome-mark.module.css';

/** whole: chosen; part: chosen for part; none: not chosen this time. */
export type FundingOutcome = 'whole' | 'part' | 'none';

/** Solid with a tick, hatched, or a dash: known without colour. Decorative; words stand beside it, and no box waits for a tick. */
export function OutcomeMark({ outcome }: { outcome: FundingOutcome }): ReactNode {
  const hatch = useId();
  return (
    <svg className={styles.mark} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      {outcome === 'part' ? (
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.stripe} width="2.6" height="6" />
        </pattern>
      ) : null}
      {outcome === 'none' ? (
        <path className={styles.none} d="M6 14 H22" />
      ) : (
        <rect
          className={styles[outcome]}
          x="2"
          y="2"
          width="24"
          height="24"
          rx="5"
          fill={outcome === 'part' ? `url(#${hatch})` : undefined}
        />
      )}
      {outcome === 'whole' ? <path className={styles.tick} d="M8 14.5 12.3 18.8 20.3 9.5" /> : null}
    </svg>
  );
}
