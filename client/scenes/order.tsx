import type { ReactNode } from 'react';
import type { BidStatus } from '../../domain/event/state.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import styles from './order.module.css';
import { Paged } from './paged.tsx';
import { nameIn, projectIn } from './projects.ts';
import type { SceneProps } from './scene-props.ts';
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
              {standingWords(status) ?? (ask === undefined ? '' : moneyWords(ask))}
            </span>
          </li>
        );
      }}
    </Paged>
  );
}

function standingWords(status: BidStatus): string | null {
  return status === 'waiting' ? null : words.orderStatus[status];
}
