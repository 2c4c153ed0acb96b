import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import type { Act } from './act.ts';
import styles from './act-list.module.css';
import type { Acts } from './use-acts.ts';

export interface ActListProps {
  list: readonly Act[];
  acts: Acts;
  disabled: boolean;
  /** One below the other, each as wide as the column. */
  stacked?: boolean;
}

/** Acts beside the large one, as plain buttons. */
export function ActList({ list, acts, disabled, stacked = false }: ActListProps): ReactNode {
  if (list.length === 0) return null;
  return (
    <div className={styles.list} data-stacked={stacked || undefined}>
      {list.map((each) => (
        <Button
          key={each.label}
          disabled={disabled}
          {...(each.ask === null ? {} : { 'aria-haspopup': 'dialog' as const })}
          onClick={() => acts.press(each)}
        >
          {each.label}
        </Button>
      ))}
    </div>
  );
}
