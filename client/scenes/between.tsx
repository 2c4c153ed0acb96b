import type { ReactNode } from 'react';
import type { BidId } from '../../domain/ids.ts';
import { castOf } from '../words/measure.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import styles from './between.module.css';
import { nameIn, projectIn, sizeOfName } from './projects.ts';
import type { SceneProps } from './scene-props.ts';
import type { Turns } from './scene.ts';
import { useFit } from './use-fit.ts';
import { Around } from '../ui/around.tsx';

export type BetweenProps = SceneProps & Turns;

/** Between two pitches where the rules show no scores: thanks, and who is next. */
export function Between({ view, book, heard, now, next }: BetweenProps): ReactNode {
  const box = useFit<HTMLDivElement>();
  return (
    <div ref={box} className={styles.between}>
      {heard === null ? null : (
        <div>
          <p className={styles.thanks}>{words.thankYou({ name: nameIn(book, heard) })}</p>
          <p className={styles.still}>
            {book.rules.locking ? lockWords(next) : words.youCanStillVote({ cast: castOf(book.rules) })}
          </p>
        </div>
      )}
      <Then view={view} book={book} now={now} next={next} />
    </div>
  );
}

function lockWords(next: BidId | null): string {
  return next === null ? words.untilLastCallLocks : words.untilNextLocks;
}

/** Who is next; or, when nobody is, who speaks now; after the last of them, what comes next. */
function Then({ view, book, now, next }: Omit<BetweenProps, 'heard'>): ReactNode {
  if (next !== null)
    return <Named book={book} bid={next} label={hasBegun(view) ? words.next : words.first} />;
  if (now !== null) return <Named book={book} bid={now} label={words.speaking} />;
  return <AllHeard book={book} />;
}

/** A project was called already, or set aside: so the one that comes now is next, and not first. */
function hasBegun({ bids }: SceneProps['view']): boolean {
  return bids.some(([, status]) => status !== 'waiting');
}

function Named({ book, bid, label }: Pick<SceneProps, 'book'> & { bid: BidId; label: string }): ReactNode {
  const name = nameIn(book, bid);
  const ask = projectIn(book, bid)?.askPence;
  return (
    <div className={styles.next}>
      <p className={styles.label}>{label}</p>
      <p className={styles.name} data-size={sizeOfName(name)}>
        <bdi>{name}</bdi>
      </p>
      {ask === undefined ? null : (
        <p className={styles.ask}>
          <Around said={(amount) => words.asksFor({ amount })}>
            <strong>{moneyWords(ask)}</strong>
          </Around>
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
        {book.rules.locking ? words.locksNext : words.lastCallNext({ cast: castOf(book.rules) })}
      </p>
    </div>
  );
}
