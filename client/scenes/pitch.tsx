import type { ReactNode } from 'react';
import type { BidId } from '../../domain/ids.ts';
import type { PitchView } from '../../domain/views/parts.ts';
import { Money } from '../ui/money.tsx';
import { TimerRing } from '../ui/timer-ring.tsx';
import { projectorWords as words } from '../words/projector.ts';
import styles from './pitch.module.css';
import { nameIn, projectIn, sizeOfName } from './projects.ts';
import type { SceneProps } from './scene-body.tsx';

export interface PitchProps extends SceneProps {
  bid: BidId;
  pitch: PitchView | null;
}

/** The group that speaks: its project's name, what it asks for, its time. */
export function Pitch({ book, bid, pitch }: PitchProps): ReactNode {
  const name = nameIn(book, bid);
  const project = projectIn(book, bid);
  return (
    <div className={styles.pitch}>
      <div className={styles.words}>
        <p className={styles.name} data-size={sizeOfName(name)}>
          {name}
        </p>
        {project === null ? null : (
          <>
            <p className={styles.group}>{project.organisation}</p>
            <p className={styles.ask}>
              {words.asksFor}{' '}
              <strong>
                <Money pence={project.askPence} />
              </strong>
            </p>
          </>
        )}
      </div>
      <div className={styles.ring}>
        {pitch === null ? null : (
          <TimerRing remainingMs={pitch.leftMs} totalMs={pitch.totalMs} running={pitch.running} />
        )}
      </div>
    </div>
  );
}
