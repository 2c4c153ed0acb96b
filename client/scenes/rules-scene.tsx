import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { Paged } from './paged.tsx';
import styles from './rules-scene.module.css';
import { columnsFor } from './tally-rows.ts';

const oneColumn = [1] as const;

/** Today's rules, one sentence a line, numbered so that somebody can ask about one. */
export function RulesScene({ book }: { book: Book }): ReactNode {
  const sentences = book.rulesSentences.map((sentence, index) => ({
    sentence,
    number: index + 1,
  }));
  return (
    <Paged rows={sentences} className={styles.rules} columnsFor={columnsFor} pageColumns={oneColumn}>
      {({ sentence, number }) => (
        <li key={sentence}>
          <span className={styles.number}>{number}</span>
          <span>{sentence}</span>
        </li>
      )}
    </Paged>
  );
}
