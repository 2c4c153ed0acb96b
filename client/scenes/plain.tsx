import type { ReactNode } from 'react';
import { projectorWords as words } from '../words/projector.ts';
import { Ballots } from './ballots.tsx';
import styles from './plain.module.css';
import type { HallView } from './scene.ts';

const said = {
  counting: { heading: words.countingHeading, means: words.countingMeans },
  sealed: { heading: words.sealedHeading, means: words.sealedMeans },
  paused: { heading: words.pausedHeading, means: words.pausedMeans },
} as const;

/** A moment when there is one thing to say: counting, the count is final, a pause. */
export function Plain({ kind, view }: { kind: keyof typeof said; view: HallView }): ReactNode {
  return (
    <div className={styles.plain}>
      <p className={styles.heading}>{said[kind].heading}</p>
      <p className={styles.means}>{said[kind].means}</p>
      {kind === 'paused' ? null : <Ballots view={view} size="wide" />}
    </div>
  );
}
