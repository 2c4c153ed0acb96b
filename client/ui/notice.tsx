import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Tick } from './tick.tsx';
import styles from './notice.module.css';

export interface NoticeProps {
  /** plain: for information; good: it worked (in ink: green is for money granted); hurry: time is nearly up; stop: something is wrong. */
  kind?: 'plain' | 'good' | 'hurry' | 'stop';
  heading?: ReactNode;
  /** Read out when it appears; a stop interrupts. Off for words that stand there from the beginning. */
  announced?: boolean;
  children?: ReactNode;
}

/** A message with a sign of its own shape, so that its kind is known without colour. */
export function Notice({ kind = 'plain', heading, announced = true, children }: NoticeProps): ReactNode {
  const role = announced ? { role: kind === 'stop' ? 'alert' : 'status' } : {};
  return (
    <div className={classNames(styles.notice, styles[kind])} {...role}>
      <span className={styles.sign} aria-hidden="true">
        {signs[kind]}
      </span>
      <div className={styles.words}>
        {heading === undefined ? null : <p className={styles.heading}>{heading}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}

const signs = {
  plain: (
    <svg viewBox="0 0 16 16">
      <path
        d="M8 7.5 V13 M8 3 V3.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.8"
        strokeLinecap="round"
      />
    </svg>
  ),
  good: <Tick />,
  hurry: (
    <svg viewBox="0 0 16 16">
      <path
        d="M8 3 V8.5 L11.5 11"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
    </svg>
  ),
  stop: (
    <svg viewBox="0 0 16 16">
      <path d="M3 8 H13" fill="none" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round" />
    </svg>
  ),
};
