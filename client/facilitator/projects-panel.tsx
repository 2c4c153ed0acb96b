import type { ReactNode } from 'react';
import { isOut } from '../../domain/event/state.ts';
import { shortReason } from '../../domain/reasons/reason-words.ts';
import type { BidView } from '../../domain/views/parts.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import type { Book } from '../../domain/wire/http.ts';
import { listedWords } from '../words/listed.ts';
import { moneyWords } from '../words/money.ts';
import { facilitatorWords as words } from '../words/facilitator.ts';
import { nameIn, projectIn } from '../scenes/projects.ts';
import { nextBid } from '../scenes/scene.ts';
import { speechIn } from '../scenes/place-words.ts';
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
      {view.bids.map((one, index) => {
        const [bid, status] = one;
        const list = bidActs(view, book, bid);
        const ask = projectIn(book, bid)?.askPence;
        return (
          <li key={bid} data-status={status}>
            <details className={styles.project} name="project">
              <summary className={styles.summary}>
                <span className={styles.place}>{index + 1}</span>
                <span className={styles.name}>
                  <bdi>{nameIn(book, bid)}</bdi>
                </span>
                <span className={styles.status}>{standing(view, book, one) ?? statusWords(view, one)}</span>
              </summary>
              <div className={styles.body}>
                <p>
                  {listedWords([
                    projectIn(book, bid)?.organisation,
                    ask === undefined ? null : moneyWords(ask),
                  ])}
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
function statusWords(view: FacilitatorView, [bid, status]: BidView): string {
  if ((status === 'waiting' || status === 'later') && nextBid(view) === null) return '';
  const isOver = status === 'presenting' && view.pitch?.bid !== bid;
  return words.status[isOver ? 'heard' : status];
}

/** Once results are told, what became of a project matters more than that it was heard. */
function standing(view: FacilitatorView, book: Book, [bid, status]: BidView): string | null {
  if (view.run?.declined.includes(bid)) return shortReason({ why: 'declined' }, speechIn(book));
  const line = view.results?.lines.find((told) => told.bid === bid);
  if (line === undefined || isOut({ status })) return null;
  return line.outcome === 'not-chosen' ? words.wasNotChosen : moneyWords(line.amountPence);
}
