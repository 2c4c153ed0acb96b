import type { ReactNode } from 'react';
import type { AskingView } from '../../domain/views/parts.ts';
import type { Book } from '../../domain/wire/http.ts';
import { moneyWords } from '../words/money.ts';
import { resultsSceneWords as words } from '../words/results-scene.ts';
import styles from './asking.module.css';
import { nameIn, projectIn, sizeOfName } from './projects.ts';
import { useFit } from './use-fit.ts';

/** A group is asked aloud whether part of what it asks for would do; the whole hall reads the question. */
export function Asking({ book, asking }: { book: Book; asking: AskingView }): ReactNode {
  const name = nameIn(book, asking.bid);
  const ask = projectIn(book, asking.bid)?.askPence ?? 0;
  const box = useFit<HTMLDivElement>();
  return (
    <div ref={box} className={styles.asking}>
      <p className={styles.name} data-size={sizeOfName(name)}>
        <bdi>{name}</bdi>
      </p>
      <p className={styles.question}>
        {words.wouldYou({ part: moneyWords(asking.amountPence), ask: moneyWords(ask) })}
      </p>
      <p className={styles.means}>{words.askingMeans}</p>
    </div>
  );
}
