import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './button.module.css';

/** Takes a file away. It looks like the buttons beside it, and is a link to whoever cannot see it. */
export function DownloadLink({ to, children }: { to: string; children: ReactNode }): ReactNode {
  return (
    <a className={classNames(styles.button, styles.secondary)} href={to} download>
      {children}
    </a>
  );
}
