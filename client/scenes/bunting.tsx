import type { ReactNode } from 'react';
import styles from './bunting.module.css';
import type { Mood } from './hall-parts.ts';

/** The string of pennants along the top edge; its colour is the state, the same in the hall and in the facilitator's hand. */
export function Bunting({ mood }: { mood: Mood }): ReactNode {
  return <div className={styles.bunting} data-mood={mood} aria-hidden="true" />;
}
