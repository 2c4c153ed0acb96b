import type { ReactNode } from 'react';
import { useOffer } from '../staff/use-offer.ts';
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

/** Acts beside the large one, as plain buttons. Each keeps its place, and with it the focus, when it says something else. */
export function ActList({ list, acts, disabled, stacked = false }: ActListProps): ReactNode {
  if (list.length === 0) return null;
  return (
    <div className={styles.list} data-stacked={stacked || undefined}>
      {list.map((each, place) => (
        // eslint-disable-next-line react/no-array-index-key -- the place is what stays
        <SideAct key={place} act={each} acts={acts} disabled={disabled} />
      ))}
    </div>
  );
}

export interface SideActProps {
  act: Act;
  acts: Acts;
  disabled: boolean;
}

/** One act beside the large one. */
export function SideAct({ act, acts, disabled }: SideActProps): ReactNode {
  const { shown, events } = useOffer({ meaning: act.label, act }, acts.isSettled, (pressed) =>
    acts.press(pressed.act),
  );
  return (
    <Button
      disabled={disabled}
      busy={acts.busy}
      {...(shown.act.ask === null ? {} : { 'aria-haspopup': 'dialog' as const })}
      {...events}
    >
      {shown.meaning}
    </Button>
  );
}
