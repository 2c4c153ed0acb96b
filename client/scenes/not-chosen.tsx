import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { moneyWords } from '../words/money.ts';
import { projectorWords as words } from '../words/projector.ts';
import { byName, nameIn, projectIn } from './projects.ts';
import type { NotChosenLine } from './scene.ts';
import styles from './name-list.module.css';
import { columnsFor } from './tally-rows.ts';
import { useFit } from './use-fit.ts';

export interface NotChosenProps {
  book: Book;
  lines: readonly NotChosenLine[];
}

/** The projects not chosen this time: together, in alphabetical order, with thanks, each with its reason. */
export function NotChosen({ book, lines }: NotChosenProps): ReactNode {
  const list = useFit<HTMLUListElement>();
  const columns = columnsFor(lines.length);
  const sorted = [...lines].sort(byName(book));
  return (
    <div className={styles.scene}>
      <p className={styles.heading}>{words.notChosenHeading}</p>
      <ul
        ref={list}
        className={styles.names}
        data-columns={columns}
        data-dense={sorted.length > 24 || undefined}
        style={{ gridTemplateRows: `repeat(${Math.ceil(sorted.length / columns)}, auto)` }}
      >
        {sorted.map((line) => (
          <li key={line.bid} className={styles.reasoned}>
            <span className={styles.name}>{nameIn(book, line.bid)}</span>
            <span className={styles.reason}>{reasonWords(book, line, columns > 1)}</span>
          </li>
        ))}
      </ul>
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
