import type { ReactNode } from 'react';
import { sceneOf, nextBid } from '../scenes/scene.ts';
import { nameIn } from '../scenes/projects.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { ActList } from './act-list.tsx';
import { Counts } from './counts.tsx';
import { Miniature } from './miniature.tsx';
import styles from './now.module.css';
import type { PanelProps } from './projects-panel.tsx';
import { pitchActs } from './side-acts.ts';
import { seenWords } from './seen-words.ts';
import { Around } from '../ui/around.tsx';

/** What the hall sees now, who is next, and how many are in. */
export function Now({ view, book, acts, disabled, lost }: PanelProps & { lost: boolean }): ReactNode {
  const next = nextBid(view);
  const isDay = view.stage === 'doors-open' || view.stage === 'open';
  return (
    <section className={styles.now} data-slot="now" aria-labelledby="now">
      <h2 id="now" className={styles.heading}>
        {words.hallSees}
      </h2>
      <Miniature view={view} book={book} lost={lost} />
      <ActList list={pitchActs(view, book)} acts={acts} disabled={disabled} />
      <p className={styles.seen}>{seenWords(sceneOf(view), book)}</p>
      {isDay && next !== null ? (
        <p className={styles.then}>
          <Around said={(name) => words.nextIs({ name })}>
            <strong>{nameIn(book, next)}</strong>
          </Around>
        </p>
      ) : null}
      <Counts view={view} />
    </section>
  );
}
