import type { ReactNode } from 'react';
import { takesBallots } from '../../domain/event/stages.ts';
import { castOf } from '../words/measure.ts';
import { projectorWords as words } from '../words/projector.ts';
import { Ballots } from './ballots.tsx';
import styles from './plain.module.css';
import type { SceneProps } from './scene-props.ts';
import { useFit } from './use-fit.ts';

type Kind = 'counting' | 'sealed' | 'paused';

/** A moment when there is one thing to say: counting, the count is final, a pause. */
export function PlainScene({ kind, view, book }: SceneProps & { kind: Kind }): ReactNode {
  const [heading, means] = saidOf(kind, castOf(book.rules), takesBallots(view.stage));
  const box = useFit<HTMLDivElement>();
  return (
    <div ref={box} className={styles.plain}>
      <p className={styles.heading}>{heading}</p>
      <p className={styles.means}>{means}</p>
      {kind === 'paused' ? null : <Ballots view={view} size="wide" />}
    </div>
  );
}

function saidOf(kind: Kind, cast: 'scores' | 'votes', isVoting: boolean): [heading: string, means: string] {
  switch (kind) {
    case 'counting':
      return [words.countingHeading, words.countingMeans({ cast })];
    case 'sealed':
      return [words.sealedHeading, words.sealedMeans];
    case 'paused':
      return [words.pausedHeading, isVoting ? words.pausedMeans({ cast }) : words.pausedElse];
  }
}
