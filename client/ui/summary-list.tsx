import type { ReactNode } from 'react';
import styles from './summary-list.module.css';

export interface SummaryItem {
  term: string;
  value: ReactNode;
  /** A quiet button or a link that changes it. */
  action?: ReactNode;
}

/** Facts as term and value, one below the other. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }): ReactNode {
  return (
    <dl className={styles.list}>
      {items.map(({ term, value, action }) => (
        <div key={term} className={styles.item}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
          {action === undefined ? null : <dd className={styles.action}>{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
