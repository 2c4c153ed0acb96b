import type { ReactNode } from 'react';
import type { PitchView } from '../../domain/views/parts.ts';
import { BidPicture } from '../ui/bid-picture.tsx';
import { Money } from '../ui/money.tsx';
import { TimerRing } from '../ui/timer-ring.tsx';
import { projectorWords as words } from '../words/projector.ts';
import styles from './pitch.module.css';
import { nameIn, projectIn, sizeOfName } from './projects.ts';
import type { SceneProps } from './scene-props.ts';
import { useFit } from './use-fit.ts';
import { Around } from '../ui/around.tsx';

export interface PitchProps extends SceneProps {
  pitch: PitchView;
}

/** The group that speaks: its project's name, what it asks for, its time. */
export function Pitch({ book, pitch }: PitchProps): ReactNode {
  const { bid, leftMs, totalMs, running } = pitch;
  const name = nameIn(book, bid);
  const project = projectIn(book, bid);
  const box = useFit<HTMLDivElement>();
  return (
    <div className={styles.pitch}>
      <div ref={box} className={styles.words}>
        <p className={styles.name} data-size={sizeOfName(name)}>
          <bdi>{name}</bdi>
        </p>
        {project === null ? null : (
          <>
            <p className={styles.group}>
              <bdi>{project.organisation}</bdi>
            </p>
            <p className={styles.ask}>
              <Around said={(amount) => words.asksFor({ amount })}>
                <strong>
                  <Money pence={project.askPence} />
                </strong>
              </Around>
            </p>
          </>
        )}
      </div>
      {project?.picture === undefined ? null : (
        <BidPicture event={book.event} picture={project.picture} on="screen" className={styles.picture} />
      )}
      <div className={styles.ring}>
        <TimerRing remainingMs={leftMs} totalMs={totalMs} running={running} />
      </div>
    </div>
  );
}
