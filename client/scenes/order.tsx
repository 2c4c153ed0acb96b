import type { ReactNode } from 'react';
import type { BidStatus } from '../../domain/event/state.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import styles from './order.module.css';
import { nameIn, projectIn } from './projects.ts';
import type { SceneProps } from './scene-props.ts';
import { columnsFor } from './tally-rows.ts';
import { useFit } from './use-fit.ts';

/** Today's projects in the order in which they are called, with what they ask for and where we are. */
export function Order({ view, book }: SceneProps): ReactNode {
  const list = useFit<HTMLOListElement>();
  const columns = columnsFor(view.bids.length);
  const perColumn = Math.ceil(view.bids.length / columns);
  return (
    <ol
      ref={list}
      className={styles.order}
      style={{ gridTemplateRows: `repeat(${perColumn}, minmax(min-content, 1fr))` }}
      data-columns={columns}
    >
      {view.bids.map(([bid, status], index) => {
        const ask = projectIn(book, bid)?.askPence;
        return (
          <li key={bid} className={styles.row} data-status={status}>
            <span className={styles.place}>{index + 1}</span>
            <span className={styles.name}>{nameIn(book, bid)}</span>
            <span className={styles.standing}>
              {standingWords(status) ?? (ask === undefined ? '' : moneyWords(ask))}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function standingWords(status: BidStatus): string | null {
  return status === 'waiting' ? null : words.orderStatus[status];
}
