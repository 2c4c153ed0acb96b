import type { ReactNode } from 'react';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import { stallWords } from '../words/stall.ts';
import { Ballots } from './ballots.tsx';
import styles from './order.module.css';
import { Paged } from './paged.tsx';
import plain from './plain.module.css';
import { nameIn, projectIn } from './projects.ts';
import type { SceneProps } from './scene-props.ts';
import { columnsFor } from './tally-rows.ts';
import { useFit } from './use-fit.ts';

/** Today's projects for people who walk round: where each stall is, or what it asks for where nobody said. */
export function Stalls({ view, book }: SceneProps): ReactNode {
  const rows = view.bids.map(([bid, status], index) => ({ bid, status, place: index + 1 }));
  return (
    <Paged rows={rows} className={styles.order} columnsFor={columnsFor}>
      {({ bid, status, place }) => {
        const project = projectIn(book, bid);
        const isOut = status === 'left-out' || status === 'withdrawn';
        return (
          <li key={bid} className={styles.row} data-status={status}>
            <span className={styles.place}>{place}</span>
            <span className={styles.name}>
              <bdi>{nameIn(book, bid)}</bdi>
            </span>
            <span className={styles.standing}>
              {isOut ? words.orderStatus[status] : null}
              {isOut || project === null ? null : (
                <bdi>{project.stall === undefined ? moneyWords(project.askPence) : project.stall}</bdi>
              )}
            </span>
          </li>
        );
      }}
    </Paged>
  );
}

/** Between two opening times, and after the last until somebody closes the vote. */
export function Shut({ view, book }: SceneProps): ReactNode {
  const box = useFit<HTMLDivElement>();
  const period = view.hours?.period ?? null;
  const next = period === null ? undefined : book.hours?.[period];
  return (
    <div ref={box} className={plain.plain}>
      <p className={plain.heading}>{next === undefined ? stallWords.overHeading : stallWords.shutHeading}</p>
      <p className={plain.means}>
        {next === undefined ? stallWords.overMeans : stallWords.opensAgain({ next })}
      </p>
      <Ballots view={view} size="wide" />
    </div>
  );
}
