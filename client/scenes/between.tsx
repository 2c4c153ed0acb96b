import type { ReactNode } from 'react';
import type { BidId } from '../../domain/ids.ts';
import { castOf } from '../words/measure.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import styles from './between.module.css';
import { isolated, nameIn, projectIn, sizeOfName } from './projects.ts';
import type { SceneProps } from './scene-props.ts';
import { useFit } from './use-fit.ts';

export interface BetweenProps extends SceneProps {
  heard: BidId | null;
  next: BidId | null;
}

/** Between two pitches where the rules show no scores: thanks, and who is next. */
export function Between({ view, book, heard, next }: BetweenProps): ReactNode {
  const box = useFit<HTMLDivElement>();
  return (
    <div ref={box} className={styles.between}>
      {heard === null ? null : (
        <div>
          <p className={styles.thanks}>{words.thankYou(isolated(nameIn(book, heard)))}</p>
          <p className={styles.still}>
            {book.rules.locking
              ? words.untilItLocks(next === null)
              : words.youCanStillVote(castOf(book.rules))}
          </p>
        </div>
      )}
      {next === null ? <AllHeard book={book} /> : <Next book={book} next={next} first={!hasBegun(view)} />}
    </div>
  );
}

/** Somebody was called already, or set aside: whoever comes now is next, and not first. */
function hasBegun({ bids }: SceneProps['view']): boolean {
  return bids.some(([, status]) => status !== 'waiting');
}

function Next({ book, next, first }: { book: SceneProps['book']; next: BidId; first: boolean }): ReactNode {
  const name = nameIn(book, next);
  const ask = projectIn(book, next)?.askPence;
  return (
    <div className={styles.next}>
      <p className={styles.label}>{first ? words.first : words.next}</p>
      <p className={styles.name} data-size={sizeOfName(name)}>
        <bdi>{name}</bdi>
      </p>
      {ask === undefined ? null : (
        <p className={styles.ask}>
          {words.asksFor} <strong>{moneyWords(ask)}</strong>
        </p>
      )}
    </div>
  );
}

function AllHeard({ book }: Pick<SceneProps, 'book'>): ReactNode {
  return (
    <div className={styles.next}>
      <p className={styles.name} data-size="medium">
        {words.allHeard}
      </p>
      <p className={styles.ask}>
        {book.rules.locking ? words.locksNext : words.lastCallNext(castOf(book.rules))}
      </p>
    </div>
  );
}
