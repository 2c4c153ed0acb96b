import type { ReactNode } from 'react';
import type { DeskView } from '../../domain/views/roles.ts';
import { countWords } from '../words/numbers.ts';
import { deskWords as words } from '../words/desk.ts';
import styles from './desk.module.css';
import column from '../ui/column.module.css';

/** How many cards there are and how far they have come. It moves by itself and is not read out each time. */
export function Counters({ cards }: { cards: DeskView['cards'] }): ReactNode {
  const figures = [
    [words.made, cards.made],
    [words.openedCount, cards.opened],
    [words.votedCount, cards.voted],
    [words.cancelledCount, cards.cancelled],
  ] as const;
  return (
    <section className={column.column}>
      <h2>{words.countersTitle}</h2>
      <dl className={styles.counters}>
        {figures.map(([term, count]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{countWords(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
