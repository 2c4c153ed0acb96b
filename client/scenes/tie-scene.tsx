import type { ReactNode } from 'react';
import type { BidId } from '../../domain/ids.ts';
import { equalFigure } from '../../domain/reasons/equal-figure.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { TieView } from '../../domain/views/roles.ts';
import { equalWords } from '../words/equal-figures.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import { Paged } from './paged.tsx';
import { nameIn, projectIn } from './projects.ts';
import { speechIn } from './place-words.ts';
import styles from './tie-scene.module.css';

/** A tie at the line: the show stops kindly, says who is equal, and what happens in the room now. */
export function TieScene({ book, tie }: { book: Book; tie: TieView }): ReactNode {
  const drawn = tie.method === 'draw' && tie.numbered;
  const projects = tie.tied.map((bid, index) => ({ bid, number: index + 1 }));
  return (
    <div className={styles.tie} data-many={tie.tied.length > 4 || undefined}>
      <p className={styles.heading}>{words.tieHeading}</p>
      <p className={styles.means}>{meansWords(book, tie)}</p>
      <Paged rows={projects} className={styles.tied} columnsFor={twoFromTwo} pageColumns={twoColumns}>
        {({ bid, number }) => (
          <li key={bid} className={styles.project}>
            {drawn ? <strong className={styles.number}>{number}</strong> : null}
            <span className={styles.text}>
              <span className={styles.name}>
                <bdi>{nameIn(book, bid)}</bdi>
              </span>
              <span className={styles.ask}>{askWords(book, tie, bid)}</span>
            </span>
          </li>
        )}
      </Paged>
      <p className={styles.how}>{howWords(tie)}</p>
    </div>
  );
}

const twoColumns = [2] as const;

function twoFromTwo(projects: number): 1 | 2 {
  return projects > 1 ? 2 : 1;
}

/** How many are equal, in what, and what is left. Under the rules that compare who would pay there is no figure. */
function meansWords(book: Book, { tied, figure, leftPence }: TieView): string {
  const said = { projects: tied.length, money: moneyWords(leftPence) };
  if (figure === null) return words.tieMeans(said);
  return words.tieMeansWith({ ...said, figure: equalFigure(figure, equalWords, speechIn(book)) });
}

function askWords(book: Book, tie: TieView, bid: BidId): string {
  const share = tie.method === 'share' ? tie.shares?.find(([id]) => id === bid)?.[1] : undefined;
  if (share !== undefined) return moneyWords(share);
  const ask = projectIn(book, bid)?.askPence;
  return ask === undefined ? '' : words.asksForMoney({ money: moneyWords(ask) });
}

function howWords(tie: TieView): string {
  if (tie.method === 'hands') return words.hands;
  if (tie.method === 'share') return words.share;
  return tie.numbered ? words.drawNow : words.drawSoon;
}
