import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './act-button.module.css';

export interface ActButtonProps extends Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'onClick' | 'onPointerDown' | 'onKeyDown'
> {
  /** The next act in words: "Start the pitch: Crewe Repair Café". */
  children: ReactNode;
  /** One line under it: what pressing does. */
  note?: ReactNode;
  /** Sent, and not yet answered, or new: whoever says so ignores a press meanwhile. */
  busy?: boolean;
  disabled?: boolean;
  /** For an act that ends something, such as closing the vote. */
  danger?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** The facilitator's one large act. It keeps the focus also while it cannot be pressed. */
export function ActButton(props: ActButtonProps): ReactNode {
  const { children, note, busy = false, disabled = false, danger = false, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles.act, danger && styles.danger)}
      aria-disabled={disabled || busy || undefined}
      aria-busy={busy || undefined}
      onClick={disabled ? undefined : onClick}
    >
      <span className={styles.words}>{children}</span>
      {note === undefined ? null : <span className={styles.note}>{note}</span>}
    </button>
  );
}
