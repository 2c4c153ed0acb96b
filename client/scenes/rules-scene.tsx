import type { ReactNode } from 'react';
import type { Book } from '../../domain/wire/http.ts';
import { rulesSentences } from '../words/rules.ts';
import styles from './rules-scene.module.css';
import { useFit } from './use-fit.ts';

/** Today's rules, one sentence a line, numbered so that somebody can ask about one. */
export function RulesScene({ book }: { book: Book }): ReactNode {
  const sentences = rulesSentences(book.rules, book.potPence);
  const box = useFit<HTMLOListElement>();
  return (
    <ol ref={box} className={styles.rules} data-many={sentences.length > 10 || undefined}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  );
}
