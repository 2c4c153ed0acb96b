import type { ReactNode } from 'react';
import type { BidStatus } from '../../domain/event/state.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import styles from './order.module.css';
import { Paged } from './paged.tsx';
import { nameIn, projectIn } from './projects.ts';
import type { SceneProps } from './scene-props.ts';
import { nextBid } from './scene.ts';
import { columnsFor } from './tally-rows.ts';

/** Today's projects in the order in which they are called, with what they ask for and where we are. */
export function Order({ view, book }: SceneProps): ReactNode {
  const rows = view.bids.map(([bid, status], index) => ({ bid, status, place: index + 1 }));
  return (
    <Paged rows={rows} className={styles.order} columnsFor={columnsFor}>
      {({ bid, status, place }) => {
        const ask = projectIn(book, bid)?.askPence;
        return (
          <li key={bid} className={styles.row} data-status={status}>
            <span className={styles.place}>{place}</span>
            <span className={styles.name}>
              <bdi>{nameIn(book, bid)}</bdi>
            </span>
            <span className={styles.standing}>
              {standingWords(view, bid, status) ?? (ask === undefined ? '' : moneyWords(ask))}
            </span>
          </li>
        );
      }}
    </Paged>
  );
}

/** A group is here now while its pitch lasts, and comes later as long as somebody can still be called. */
function standingWords(view: SceneProps['view'], bid: number, status: BidStatus): string | null {
  if (status === 'waiting' || (status === 'later' && nextBid(view) === null)) return null;
  const isOver = status === 'presenting' && view.pitch?.bid !== bid;
  return words.orderStatus[isOver ? 'heard' : status];
}
