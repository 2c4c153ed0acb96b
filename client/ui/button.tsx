import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** primary: the one act of the screen; secondary: others; quiet: a link-like act; danger: stops or destroys. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** Fills the width and stands taller: for the one thing a phone's screen is about. */
  huge?: boolean;
  children: ReactNode;
}

/** A button of at least 48 px. It never submits a form unless `type="submit"` is asked for. */
export function Button({ kind = 'secondary', huge = false, className, ...rest }: ButtonProps): ReactNode {
  const look = classNames(styles.button, styles[kind], huge && styles.huge, className);
  return <button type="button" className={look} {...rest} />;
}
