import type { ReactNode } from 'react';
import type { BidStatus } from '../../domain/event/state.ts';
import type { BidId } from '../../domain/ids.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { moneyWords } from '../words/money.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { nameIn, projectIn } from '../scenes/projects.ts';
import { nextBid } from '../scenes/scene.ts';
import { ActList } from './act-list.tsx';
import styles from './projects-panel.module.css';
import { bidActs } from './side-acts.ts';
import type { Acts } from './use-acts.ts';

export interface PanelProps {
  view: FacilitatorView;
  book: Book;
  acts: Acts;
  disabled: boolean;
}

/** Every project in running order. What can be done with one opens under it, a tap away from the list. */
export function ProjectsPanel({ view, book, acts, disabled }: PanelProps): ReactNode {
  return (
    <ol className={styles.projects}>
      {view.bids.map(([bid, status], index) => {
        const list = bidActs(view, book, bid);
        const ask = projectIn(book, bid)?.askPence;
        return (
          <li key={bid} data-status={status}>
            <details className={styles.project} name="project">
              <summary className={styles.summary}>
                <span className={styles.place}>{index + 1}</span>
                <span className={styles.name}>{nameIn(book, bid)}</span>
                <span className={styles.status}>{standing(view, bid) ?? statusWords(view, bid, status)}</span>
              </summary>
              <div className={styles.body}>
                <p>
                  {projectIn(book, bid)?.organisation}
                  {ask === undefined ? null : `, ${moneyWords(ask)}`}
                </p>
                {list.length === 0 ? <p>{words.nothingHere}</p> : null}
                <ActList list={list} acts={acts} disabled={disabled} stacked />
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

/** Nobody waits, is heard now or comes later once nobody is called any more. */
function statusWords(view: FacilitatorView, bid: BidId, status: BidStatus): string {
  if ((status === 'waiting' || status === 'later') && nextBid(view) === null) return '';
  const isOver = status === 'presenting' && view.pitch?.bid !== bid;
  return words.status[isOver ? 'heard' : status];
}

/** Once results are told, what a project was chosen for matters more than that it was heard. */
function standing(view: FacilitatorView, bid: number): string | null {
  const line = view.results?.lines.find((told) => told.bid === bid);
  if (line === undefined || line.outcome === 'not-chosen') return null;
  return moneyWords(line.amountPence);
}
