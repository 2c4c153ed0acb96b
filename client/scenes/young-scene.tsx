import type { ReactNode } from 'react';
import { youngFacts, youngSentences } from '../../domain/reasons/young-words.ts';
import type { YoungResult } from '../../domain/reasons/young-lines.ts';
import type { Book } from '../../domain/wire/http.ts';
import { youngResultWords as words } from '../words/young-result.ts';
import styles from './name-list.module.css';
import { Paged } from './paged.tsx';
import { speechIn } from './place-words.ts';
import { nameIn } from './projects.ts';
import { columnsFor } from './tally-rows.ts';

/** What young people chose, best first, once the result is told. */
export function YoungScene({ book, young }: { book: Book; young: YoungResult }): ReactNode {
  const speech = speechIn(book);
  return (
    <div className={styles.scene}>
      <p className={styles.heading}>{words.heading}</p>
      <p className={styles.forAll}>{youngSentences(young, words, speech).join(' ')}</p>
      {young.lines.length === 0 ? null : (
        <Paged rows={young.lines} className={styles.names} columnsFor={columnsFor}>
          {(line) => (
            <li key={line.bid}>
              <span className={styles.name}>
                <bdi>{nameIn(book, line.bid)}</bdi>
              </span>
              <span className={styles.reason}>{youngFacts(line, speech)}</span>
            </li>
          )}
        </Paged>
      )}
    </div>
  );
}
