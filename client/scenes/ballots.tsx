import type { ReactNode } from 'react';
import { countWords } from '../words/numbers.ts';
import { projectorWords as words } from '../words/projector.ts';
import styles from './ballots.module.css';
import type { HallView } from './scene.ts';

export interface BallotsProps {
  view: Pick<HallView, 'ballots' | 'joined'>;
  /** A line at the foot of a scene; or large. */
  size: 'line' | 'wide';
}

/** How many cards have a ballot in: the number that never leaves the screen while voting is open. */
export function Ballots({ view, size }: BallotsProps): ReactNode {
  const { ballots, joined } = view;
  return (
    <p className={styles.ballots} data-size={size}>
      <strong className={styles.number}>{countWords(ballots)}</strong>
      <span className={styles.words}>
        {words.ballotsIn(ballots)}{' '}
        <span className={styles.of}>{words.ofJoined(Math.max(joined, ballots))}</span>
      </span>
    </p>
  );
}
