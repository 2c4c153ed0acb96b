import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import { Paged } from './paged.tsx';
import { byName, nameIn, projectIn } from './projects.ts';
import type { NotChosenLine } from './scene.ts';
import styles from './name-list.module.css';
import { columnsFor } from './tally-rows.ts';

export interface NotChosenProps {
  book: Book;
  lines: readonly NotChosenLine[];
}

/** The projects not chosen this time: together, in alphabetical order, with thanks, each with its reason. */
export function NotChosen({ book, lines }: NotChosenProps): ReactNode {
  const columns = columnsFor(lines.length);
  const sorted = [...lines]
    .sort(byName(book))
    .map((line) => ({ bid: line.bid, reason: reasonWords(book, line, columns > 1) }));
  const [first, ...others] = new Set(sorted.map(({ reason }) => reason));
  const forAll = columns > 1 && others.length === 0 ? first : undefined;
  return (
    <div className={styles.scene}>
      <p className={styles.heading}>{words.notChosenHeading}</p>
      {forAll === undefined ? null : <p className={styles.forAll}>{words.forAll(forAll)}</p>}
      <Paged rows={sorted} className={styles.names} columnsFor={columnsFor}>
        {({ bid, reason }) => (
          <li key={bid}>
            <span className={styles.name}>
              <bdi>{nameIn(book, bid)}</bdi>
            </span>
            {forAll === undefined ? <span className={styles.reason}>{reason}</span> : null}
          </li>
        )}
      </Paged>
    </div>
  );
}

/** The full reason where there is room; else what was left, or the shortest words for it. */
function reasonWords(book: Book, { bid, why, beforePence }: NotChosenLine, short: boolean): string {
  const forWantOfMoney = why === 'does-not-fit' || why === 'least-not-reached';
  if (!forWantOfMoney || beforePence === null) return (short ? words.whyNotShort : words.whyNot)[why];
  const ask = projectIn(book, bid)?.askPence;
  return short || ask === undefined
    ? words.wasLeft(beforePence)
    : words.wasLeftOf(beforePence, moneyWords(ask));
}
