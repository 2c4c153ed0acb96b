import type { ReactNode } from 'react';
import { moneyWords } from '../words/money.ts';
import styles from './money.module.css';

/** An amount of pence as £1,850, in figures of equal width that never break over two lines. */
export function Money({ pence }: { pence: number }): ReactNode {
  return (
    <span className={styles.money} translate="no">
      {moneyWords(pence)}
    </span>
  );
}
