import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './act-button.module.css';

export interface ActButtonProps {
  /** The next act in words: "Start the pitch: Crewe Repair Café". */
  children: ReactNode;
  /** One line under it: what pressing does. */
  note?: ReactNode;
  /** Sent, and not yet answered: cannot be pressed twice. */
  busy?: boolean;
  disabled?: boolean;
  /** For an act that ends something, such as closing the vote. */
  danger?: boolean;
  onClick: () => void;
}

/** The facilitator's one large act. */
export function ActButton({
  children,
  note,
  busy = false,
  disabled = false,
  danger = false,
  onClick,
}: ActButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={classNames(styles.act, danger && styles.danger)}
      disabled={disabled || busy}
      aria-busy={busy}
      onClick={onClick}
    >
      <span className={styles.words}>{children}</span>
      {note === undefined ? null : <span className={styles.note}>{note}</span>}
    </button>
  );
}
