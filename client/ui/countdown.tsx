import type { ReactNode } from 'react';
import { clockWords } from '../words/numbers.ts';
import styles from './money.module.css';
import { shownSeconds, useRemaining } from './use-remaining.ts';

export interface CountdownProps {
  remainingMs: number;
  running: boolean;
}

/** Minutes and seconds left, in a line of text. Stops at 0:00. Not announced each second. */
export function Countdown({ remainingMs, running }: CountdownProps): ReactNode {
  const left = Math.max(0, useRemaining(remainingMs, running));
  return (
    <span role="timer" aria-live="off" className={styles.money}>
      {clockWords(shownSeconds(left))}
    </span>
  );
}
