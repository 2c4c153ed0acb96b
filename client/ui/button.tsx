import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** primary: the one act of the screen; secondary: others; quiet: a link-like act; danger: stops or destroys. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** Fills the width and stands taller: for the one thing a phone's screen is about. */
  huge?: boolean;
  /** It is being done, or has only just come: it looks as ever, and whoever says so ignores a press meanwhile. */
  busy?: boolean;
  children: ReactNode;
}

/**
 * A button of at least 48 px. It never submits a form unless `type="submit"` is asked for. One that cannot be pressed
 * keeps the focus, is still found, and says so.
 */
export function Button(props: ButtonProps): ReactNode {
  const { kind = 'secondary', huge = false, busy = false, disabled = false, className, ...rest } = props;
  const look = classNames(styles.button, styles[kind], huge && styles.huge, className);
  return (
    <button
      type="button"
      {...rest}
      className={look}
      aria-disabled={disabled || busy || undefined}
      aria-busy={busy || undefined}
      onClick={disabled ? ignore : rest.onClick}
    />
  );
}

/** Neither pressed nor submitted. */
function ignore(press: MouseEvent): void {
  press.preventDefault();
}
